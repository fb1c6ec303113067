import type { warningsEn } from './warnings.en.ts';

export const warningsSv: Readonly<Record<keyof typeof warningsEn, string>> = {
  unknownDaysDue:
    'Ombud saknar allmänna helgdagar för {country} år {year}. Slutet flyttas inte alls: agera dessförinnan.',
  unknownDaysHeld:
    'Ombud saknar allmänna helgdagar för {country} år {year}. Uppgifterna bevaras {days} dagar längre; ta reda på det rätta slutet innan något raderas.',
  unknownDaysGate:
    'Ombud saknar allmänna helgdagar för {country} år {year}. Öppningen tar endast hänsyn till veckoslut: inget sänds på den grunden. Begär ett uttryckligt besked från den verkställande myndigheten.',
  unknownDaysWatch:
    'Ombud saknar allmänna helgdagar för {country} år {year}. Endast veckoslut räknas: det rätta slutet kan vara senare.',
  beforeApplication:
    'Händelsen ligger före den 18 augusti 2026, den första dag då förordningen tillämpades: ingen order enligt den kunde komma då. Kontrollera datumet.',
  endsOnEve:
    'Den sista dagen är {holiday}, som av hävd behandlas som en allmän helgdag. En namngiven person avgör om en dag till behövs.',
  authorityZoneUnknown:
    'Myndighetens tidszon är inte känd. Målet är den midnatt som infaller först i unionen.',
  extensionLate:
    'Formulär 6 är daterat {sent}, efter att de sextio dagarna hade löpt ut ({sixtyEnd:end}). Bevara uppgifterna och fråga: en namngiven person avgör.',
  namedEndLater:
    'Myndigheten anger {named} som slut. Skyldigheten upphör ändå {end:end}: ett datum förlänger den inte, det gör bara formuläret för förlängning, en gång, eller bekräftelsen att utlämnande har begärts (bilagorna VI och V). Fråga myndigheten innan något släpps.',
  namedEndEarlier:
    'Myndigheten anger {named} som slut. Så tidigt får inget släppas: skyldigheten upphör {end:end}, om inte myndigheten meddelar att uppgifterna inte längre behövs. Fråga den om det är vad den menar.',
};
