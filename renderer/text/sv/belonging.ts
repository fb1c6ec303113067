import type { belongingEn } from '../en/belonging.ts';
import type { Words } from '../words.ts';

export const belongingSv: Words<typeof belongingEn> = {
  relation: {
    ask: 'Hur de hör ihop …',
    askDuplicate: 'Det är samma order sänd igen …',
    title: 'Hur hör de två ihop?',
    legend: 'Vad som gäller för den här ordern',
    choose: 'Välj först hur de hör ihop.',
    comparing: 'De två jämförs fortfarande.',
    lead: 'Se på båda innan du avgör: de kan heta likadant.',
    sides: { this: 'Den här ordern', other: 'Den andra ordern' },
    from: 'Från',
    received: 'Mottagen',
    issuingState: 'Stat',
    file: 'Ärendenummer',
    noFile: 'inget angivet',
    asksFor: 'Begär',
    differs: 'skiljer sig',
    asked: { otherwise: 'begärs annorlunda', one: 'bara här' },
    apartTitle: 'Det är knappast samma order',
    apart: {
      state:
        'De kommer från olika stater. Den här orderns klocka skulle stanna, och ingen skulle svara den stat som sände den.',
      identifiers:
        'De har ingen gemensam identifierare. Den här orderns klocka skulle stanna fast den begär något annat, och ingen skulle besvara den.',
      both: 'De kommer från olika stater och har ingen gemensam identifierare. Den här orderns klocka skulle stanna fast den begär något annat, och ingen skulle besvara den.',
    },
    names: {
      duplicate: 'Det är samma order sänd igen',
      redirected: 'Den sändes vidare för att den andra inte fick någon reaktion',
      followsPreservation: 'Den begär det som bevaras enligt den andra',
      related: 'Den har med den andra att göra',
    },
    effects: {
      duplicate:
        'Inget sänds för den här ordern och dess klocka stannar: den andra besvaras. Det går att ta tillbaka så länge du vill.',
      redirected:
        'I en nödsituation får myndigheten vända sig till en annan adressat när den första inte reagerar (artikel 7.2). Båda klockorna går vidare.',
      followsPreservation:
        'Det som bevaras enligt den andra ordern står kvar tills svaret på den här har tagits emot (artikel 11.2).',
      related: 'Visas här, inget mer.',
    },
    strangerTitle: 'Inget i de två orderna visar det',
    strangerBody:
      'Varken den utfärdande myndigheten eller någon identifierare är densamma. Länkas fel order kan uppgifter släppas för tidigt. Ta först reda på, i intyget eller hos myndigheten, vilket bevarande ordern avser (artikel 11.2).',
    stranger: 'Varken myndigheten eller någon identifierare är densamma',
    linked: {
      duplicate: 'Samma order sänd igen',
      redirected: 'Sänd vidare i en nödsituation',
      followsPreservation: 'Begär det som bevaras enligt den',
      related: 'Har med den att göra',
    },
    back: {
      duplicate: 'Den är den här ordern sänd igen',
      redirected: 'Den sändes vidare på grund av den här',
      followsPreservation: 'Den begär det som bevaras här',
      related: 'Har med den här att göra',
    },
    lapsed: 'Var samma order sänd igen; den andra har fallit bort',
    backLapsed: 'Den var den här ordern sänd igen; nu gäller den för sig',
    by: (name, time) => `bedömt av ${name}, ${time}`,
    takeBack: 'Ta tillbaka det',
    duplicateTitle: 'Det här är samma order sänd igen',
    duplicateBody: (other) => `Inget sänds för den. ${other} är den som ska besvaras.`,
    lapsedTitle: 'Den här ordern står åter för sig själv',
    lapsedBody: (other, why) =>
      `${other} skulle besvaras i stället, men föll bort utan svar${why === null ? '' : `: ${why}`}. Fristen för den här ordern löper: besvara den, eller fråga den utfärdande myndigheten om även den faller.`,
    lapses: {
      withdrawn: 'den har återkallats',
      refused: 'den har avslagits av den verkställande myndigheten',
      notNeeded: 'den behöver inte verkställas',
    },
    standsTitle: 'Ordern som besvaras i stället gäller ändå',
    standsBody: (other) =>
      `${other} hade fallit bort, så den här ordern öppnades igen. Nu är det annorlunda: ${other} kan besvaras. Stäng den här som samma order igen, eller besvara båda.`,
    askAgain: 'Stäng den som samma order igen …',
    partedHint: 'Inget sänds för den här ordern förrän någon har tittat på detta.',
    twinTitle: 'Samma order har kommit igen',
    twinBody: (other) => `Inget sänds för ${other}; den här ska besvaras.`,
  },
  request: {
    ask: 'Bifoga en annan begäran …',
    title: 'En annan begäran om uppgifterna',
    lead: 'Utlämnande har begärts på annat sätt än med en EPOC. Från och med nu står uppgifterna kvar tills den begäran är uppfylld (artikel 11.2).',
    legend: 'Vilket slags begäran',
    kinds: {
      investigationOrder: 'Europeisk utredningsorder',
      mutualLegalAssistance: 'Internationell rättslig hjälp',
      domestic: 'Ett inhemskt beslut',
    },
    effects: {
      investigationOrder: 'Från en myndighet i en annan medlemsstat, genom en myndighet här.',
      mutualLegalAssistance:
        'Från en stat som inte har den ordern, som Irland eller en stat utanför unionen, genom en myndighet här.',
      domestic: 'Från en myndighet i landet.',
    },
    reference: 'Dess beteckning',
    received: 'När den kom',
    noKind: 'Ange först vilket slag det är.',
    missing: 'Ange först beteckning och tid.',
    warnTitle: 'Det kan inte tas tillbaka',
    warn: 'Med en bifogad begäran har bevarandet inget eget slutdatum längre.',
    confirm: 'Bifoga den',
    attached: (kind, time) => `${kind}, mottagen ${time}`,
  },
  strays: {
    banner: (count) =>
      count === 1
        ? '1 formulär om något bevarande hör inte till någon order här'
        : `${count} formulär om något bevarande hör inte till någon order här`,
    bannerBody:
      'Inget släpps så länge de ligger här: något av dem kan gälla uppgifter ni bevarar (artikel 11.1 och 11.2).',
    look: 'Se på dem …',
    title: 'Formulär som inte hör till någon order här',
    lead: 'Fråga avsändaren vad vart och ett gäller. Lägg bara undan det som säkert inte rör något ni bevarar; det står kvar i journalen och kommer tillbaka om det sänds igen.',
    from: (sender) => `från ${sender}`,
    noSender: 'ingen avsändare angiven',
    cameAt: (time) => `kom ${time}`,
    judge: 'Hör inte till någon order här',
    none: 'Inget är kvar.',
    close: 'Stäng',
    kinds: {
      Form5: 'Bekräftelse att utlämnande har begärts (bilaga V)',
      Form6: 'Förlängning av ett bevarande (bilaga VI)',
      LPTask: 'Bevarandeuppgift',
    },
  },
};
