import type { judgementsEn } from '../en/judgements.ts';
import type { Words } from '../words.ts';

export const judgementsSv: Words<typeof judgementsEn> = {
  looked: 'Jag har sett på det',
  lookedHint: 'Frågan kommer tillbaka om den uppstår igen.',
  record: 'Anteckna',
  inTheNameOf: (name) => `I ${name}s namn; förs in i journalen med tidpunkt.`,
  acts: {
    judgeWord: 'Ange vad en skrivelse innebär',
    settleDoubt: 'Titta på det som är oklart',
    endReview: 'Ange hur prövningen slutade',
    takeExemption: 'Åberopa undantaget efter tystnad',
    enterNewDeadline: 'Ange en ny tidsfrist',
    enterOtherDeadline: 'Ange en annan tidsfrist för ordern',
    enterEnforcementDeadline: 'Ange verkställighetens tidsfrist',
    takeOutLimit: 'Ta bort en angiven tidsfrist',
    linkDuplicate: 'Länka som samma order sänd igen',
    linkRedirected: 'Länka som omdirigerad från någon annan',
    linkFollowsPreservation: 'Länka till bevarandet som den följer på',
    linkRelated: 'Länka till en order som hör ihop',
    unlink: 'Ta bort en länk',
    attachOtherRequest: 'Anteckna en annan begäran om uppgifterna',
  },
  nothing: {
    noDoubt: 'Inget om ordern är oklart.',
    notLinked: 'Ordern är inte länkad till någon annan.',
    noLimit: 'Ingen tidsfrist har angetts.',
  },
  forms: {
    sent: (time) => `Formulär 3, sänt ${time}`,
    whole: 'hela ordern',
    some: (numbers) => `identifierare ${numbers}`,
    choose: 'Markera först vilket formulär 3 det gäller.',
  },
  word: {
    ask: 'Vad innebär skrivelsen?',
    askRenewal: 'Vad innebär ändringen?',
    change: 'Ändra bedömningen',
    none: 'Ingen har ännu bedömt vad den innebär.',
    found: (name, time) => `bedömt av ${name}, ${time}`,
    lead: 'Bedömningen påverkar klockor och vad som får sändas. Den kan ändras senare; alla bedömningar står kvar i historiken.',
    legend: 'Bedömning',
    choose: 'Välj först vad den innebär.',
    which: {
      clarifies: 'Vilken fråga den besvarar',
      settlesObjection: 'Vilken invändning den avgör',
    },
    renewals: 'Ändringar som kom efter ert formulär 3',
    renewal: { order: 'Ordern i en ny version', task: 'En uppgift i en ny version' },
    verdicts: {
      clarifies: 'Den klargör saken',
      doesNotClarify: 'Den klargör inte saken',
      needNotBeExecuted: 'Ordern behöver inte verkställas',
      endsPreservation: 'Uppgifterna behöver inte bevaras längre',
      settlesObjection: 'Den avslutar invändningen',
      changesNothing: 'Den ändrar ingenting',
    },
    production: {
      clarifies: 'Er fråga är besvarad. Klockan går vidare under resten av tiden (artikel 10.6).',
      doesNotClarify:
        'Er fråga står öppen. Skyldigheten vilar tills en myndighet klargör saken (artikel 10.6).',
      needNotBeExecuted: 'Inget sänds, och klockan stannar (artikel 10.7).',
      endsPreservation: 'Skyldigheten att bevara uppgifterna upphör (artikel 10.9).',
      settlesObjection:
        'Invändningen är avslutad utan domstol: arbetet med ordern fortsätter och klockan går (artikel 17.3).',
      changesNothing:
        'Ingen klocka påverkas och inget hålls tillbaka. Tar tillbaka en tidigare bedömning.',
    },
    preservation: {
      clarifies: 'Er fråga är besvarad. Uppgifterna bevaras (artikel 11.5).',
      doesNotClarify:
        'Er fråga står öppen. Myndigheten har reagerat, så tystnad ger inget undantag (artikel 11.5).',
      needNotBeExecuted:
        'Skyldigheten att bevara uppgifterna upphör; en person får släppa dem (artikel 11.6).',
      endsPreservation:
        'Skyldigheten att bevara uppgifterna upphör; en person får släppa dem (artikel 11.3).',
      settlesObjection: 'Invändningen är avslutad; uppgifterna bevaras (artikel 17.3).',
      changesNothing: 'Uppgifterna bevaras. Tar tillbaka en tidigare bedömning.',
    },
  },
  review: {
    open: 'Er invändning prövas',
    openBody: (time) =>
      `Sänd ${time}. Tills prövningen är avslutad får det den gäller inte lämnas ut (artikel 17.3).`,
    court: (time) => `Den utfärdande myndigheten meddelade domstolsprövningen ${time}.`,
    end: 'Prövningen är avslutad …',
    change: 'Ändra hur den slutade …',
    ended: {
      upheld: 'Prövningen är avslutad: ordern står fast',
      lifted: 'Prövningen är avslutad: ordern upphävs',
    },
    allEnded: 'Prövningarna har avslutats',
    endedAt: (time) => `Gäller från ${time}.`,
    title: 'Hur slutade prövningen?',
    legend: 'Utgång',
    choose: 'Välj först hur den slutade.',
    which: 'Vilken invändning',
    outcomes: { upheld: 'Ordern står fast', lifted: 'Ordern upphävs' },
    effects: {
      upheld:
        'Ordern ska verkställas. Det invändningen gäller får sändas, och klockan går (artikel 17.8).',
      lifted:
        'Det invändningen gäller sänds aldrig. Uppgifterna bevaras tills myndigheten säger något annat (artiklarna 10.9 och 17.8).',
    },
    warnTitle: 'Detta avgör om uppgifter lämnas ut',
    warn: 'Läs själva beslutet innan du antecknar det. Utlämnade uppgifter kan inte kallas tillbaka.',
    word: 'Skrivelsen som säger det',
    pickWord: 'Välj',
    chooseWord: 'Välj skrivelsen som anger det, eller att ingen gör det.',
    noWord: 'Ingen: det meddelades på annat sätt',
  },
  exemption: {
    open: 'Fem dagar utan någon reaktion',
    openBody:
      'Den utfärdande myndigheten har inte reagerat på ert formulär 3. En namngiven person får nu ta undantaget från att bevara det som formuläret handlar om; till dess bevaras det (artikel 11.5).',
    take: 'Ta undantaget …',
    title: 'Ta undantaget?',
    part: 'Det gäller bara det som ert obesvarade formulär 3 handlar om:',
    rest: 'Det övriga i ordern bevaras som förut, tills perioden är slut (artikel 11.1).',
    lead: 'Därefter har skyldigheten att bevara uppgifterna upphört (artikel 11.5).',
    kept: 'Att släppa dem är ett eget steg, under Bevarande.',
    notRecorded:
      'Inget av detta är antecknat här som bevarat, så under Bevarande kommer inget att finnas att släppa. Det som ändå bevaras raderas där det finns.',
    warnTitle: 'Det kan inte tas tillbaka',
    warn: 'Raderade uppgifter kan ingen lämna ut. Reagerar myndigheten först finns inget undantag; brevlådan ska ha lästs efter de fem dagarna.',
    confirm: 'Ta undantaget',
  },
  limit: {
    heading: 'Frister angivna för hand',
    lead: 'Inget meddelande har ett eget fält för dem: de står i en skrivelse eller i formulärets fritext.',
    enter: 'Ange en frist …',
    takeOut: 'Ta bort',
    title: 'Ange en frist',
    legend: 'Vilken',
    by: (name, time) => `angiven av ${name}, ${time}`,
    names: {
      NEW_DEADLINE: 'Ny frist',
      OTHER_DEADLINES: 'Annan frist',
      ENFORCEMENT_DEADLINE: 'Den verkställande myndighetens frist',
    },
    effects: {
      NEW_DEADLINE:
        'Satt av den utfärdande myndigheten i en skrivelse. Den ersätter orderns klocka; väntetiden för en underrättad order står kvar (artikel 10.8).',
      OTHER_DEADLINES:
        'Nämnd i formulärets fritext, till exempel en förhandling, och ska hållas så långt det är möjligt. Är den tidigare planerar Ombud efter den; lagens tidsgräns ligger kvar (bilaga I, avsnitt C; skäl 56).',
      ENFORCEMENT_DEADLINE:
        'Satt av den verkställande myndighet som erkänner ordern: för att följa den eller invända (artikel 16.3).',
    },
    time: 'Datum och tid',
    confirm: 'Ange den',
    noKind: 'Ange först vilken det är.',
    noTime: 'Ange först datum och tid.',
  },
};
