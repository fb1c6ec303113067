import type { OutcomeWords, SenderText } from './sender.en.ts';

const fine = (said: string): OutcomeWords => ({ said, advice: null, asks: false });
const readForm = 'Läs det i själva formuläret, som kom som dokument.';

export const senderSv: SenderText = {
  checks: {
    authority: { title: 'Utfärdande myndighet i förteckningen', article: 'artikel 31.1' },
    name: { title: 'Namn', article: 'artikel 31.1' },
    role: { title: 'Roll i förteckningen', article: 'artiklarna 4 och 31.1' },
    validator: { title: 'Validerande myndighet i förteckningen', article: 'artiklarna 4 och 31.1' },
    competence: { title: 'Får utfärda för dessa uppgifter', article: 'artikel 4.1–4.5' },
    offence: { title: 'Brottets svårhet', article: 'artikel 5.4' },
    notification: { title: 'Underrättelse', article: 'artikel 8' },
    emergency: { title: 'Nödsituation', article: 'artiklarna 3.18 och 10.4' },
    language: { title: 'Språk', article: 'artikel 9.4' },
    contact: { title: 'Vägar till myndigheten', article: 'bilagorna I och II' },
    mail: { title: 'E-postadresser', article: 'artikel 9.1' },
    telephone: { title: 'Telefonnummer', article: 'artikel 9.1' },
    sender: { title: 'En avsändare', article: 'artikel 9.1' },
    seal: { title: 'Underskrift eller stämpel på formuläret', article: 'Artiklarna 9.1 och 21.2' },
    secondSeal: { title: 'Den validerande myndighetens stämpel', article: 'Bilagorna I och II' },
    characters: { title: 'Tecken', article: 'artikel 9.1' },
  },
  outcomes: {
    'authority.listed': fine('Förteckningen har den under den beteckning som den sänder med.'),
    'authority.otherIdentifier': {
      said: 'Förteckningen har en myndighet med detta namn, men under en annan beteckning.',
      advice: null,
      asks: true,
    },
    'authority.similarName': {
      said: 'Den finns inte i förteckningen; där finns en myndighet med ett mycket likt namn.',
      advice: 'Jämför de två namnen bokstav för bokstav.',
      asks: true,
    },
    'authority.notListed': {
      said: 'Den finns inte i sin stats förteckning.',
      advice:
        'Förteckningar kan släpa efter, så fråga först förteckningen igen. Står ingen myndighet enligt artikel 4 bakom ordern finns en grund för det i formulär 3, D 6.',
      asks: true,
    },
    'authority.directoryIncomplete': {
      said: 'Den hittades inte, men hela förteckningen gick inte att läsa.',
      advice: 'Fråga förteckningen igen.',
      asks: false,
    },
    'authority.directoryNotRead': {
      said: 'Statens förteckning har inte lästs än.',
      advice: 'Fråga förteckningen när tjänsten går att nå.',
      asks: false,
    },
    'authority.notNamed': {
      said: 'Ordern anger ingen utfärdande myndighet.',
      advice: readForm,
      asks: true,
    },
    'name.same': fine('Ordern och förteckningen anger samma namn.'),
    'name.differs': {
      said: 'Ordern och förteckningen anger olika namn för en och samma beteckning.',
      advice: 'Det kan vara en avdelning av samma myndighet.',
      asks: true,
    },
    'name.notComparable': {
      said: 'Ordern eller förteckningen anger inget namn.',
      advice: readForm,
      asks: false,
    },
    'role.issues': fine('Enligt förteckningen får den utfärda order.'),
    'role.doesNotIssue': {
      said: 'Förteckningen har den inte bland de myndigheter som utfärdar order.',
      advice: null,
      asks: true,
    },
    'role.notTold': {
      said: 'Förteckningen anger inte vad den är behörig till.',
      advice: null,
      asks: false,
    },
    'validator.listed': fine('Förteckningen har den.'),
    'validator.doesNotValidate': {
      said: 'Förteckningen har den inte bland de myndigheter som validerar.',
      advice: null,
      asks: true,
    },
    'validator.similarName': {
      said: 'Den finns inte i förteckningen; där finns en myndighet med ett mycket likt namn.',
      advice: 'Jämför de två namnen bokstav för bokstav.',
      asks: true,
    },
    'validator.notListed': {
      said: 'Den utfärdande statens förteckning har ingen med detta namn.',
      advice: 'Domstolars namn skrivs ofta på flera sätt.',
      asks: true,
    },
    'validator.cannotTell': {
      said: 'Ordern anger den inte så att den går att slå upp, eller så har förteckningen inte lästs.',
      advice: readForm,
      asks: false,
    },
    'competence.itself': fine('En myndighet av detta slag får utfärda den på egen hand.'),
    'competence.validated': fine('Den har validerats av en myndighet som får göra det.'),
    'competence.emergency': fine(
      'Utfärdad utan validering på grund av en nödsituation, vilket är tillåtet för en sådan order. Myndigheten ska söka validering inom 48 timmar; adressaten får inte veta det.',
    ),
    'competence.validationMissing': {
      said: 'En myndighet av detta slag behöver validering för det som begärs, och ordern visar ingen.',
      advice: `${readForm} Förblir det så finns en grund för det i formulär 3, D 6.`,
      asks: true,
    },
    'competence.validatedByProsecutor': {
      said: 'Trafik- och innehållsuppgifter kräver en domare, en domstol eller en undersökningsdomare; en åklagare har validerat.',
      advice: 'Förblir det så finns en grund för det i formulär 3, D 6.',
      asks: true,
    },
    'competence.validatorKindMissing': {
      said: 'Meddelandet anger inte vilket slags myndighet som har validerat.',
      advice: readForm,
      asks: false,
    },
    'competence.emergencyNotForThese': {
      said: 'Den utfärdades utan validering på grund av en nödsituation, men trafik- och innehållsuppgifter kräver alltid validering.',
      advice: 'Förblir det så finns en grund för det i formulär 3, D 6.',
      asks: true,
    },
    'competence.emergencyNotClaimed': {
      said: 'Den utfärdades utan validering på grund av en nödsituation, men är inte markerad som nödsituation.',
      advice: null,
      asks: true,
    },
    'competence.kindNotGiven': {
      said: 'Meddelandet anger inte vilket slags myndighet som har utfärdat den.',
      advice: readForm,
      asks: false,
    },
    'competence.dataNotGiven': {
      said: 'Meddelandet begär uppgifter av ett slag som Ombud inte känner till; därför går det inte att säga vad som krävs.',
      advice: readForm,
      asks: false,
    },
    'offence.notAsked': fine('De uppgifter som begärs kräver inte att brottet är av viss svårhet.'),
    'offence.stated': fine(
      'Ordern anger det som artikel 5.4 kräver. Det är inte adressatens sak att väga det.',
    ),
    'offence.notInMessage': {
      said: 'Trafik- och innehållsuppgifter kräver ett brott av viss svårhet; meddelandet innehåller inte den delen av formuläret.',
      advice:
        'Läs avsnitt G c i formuläret. Är ingen ruta ikryssad där har formulär 3 en grund för det, D 7.',
      asks: false,
    },
    'notification.both': fine(
      'Fristen och underrättelsen till den verkställande myndigheten stämmer överens.',
    ),
    'notification.neither': fine(
      'Ingen del av ordern säger att den verkställande myndigheten har underrättats. Lagen har sådana fall, artikel 8.2.',
    ),
    'notification.disagrees': {
      said: 'En del av ordern säger att den verkställande myndigheten har underrättats, en annan gör det inte.',
      advice: 'Ombud håller sig till den strängare läsningen.',
      asks: true,
    },
    'emergency.notClaimed': fine(
      'Den är inte markerad som nödsituation, och inget skäl för en sådan anges.',
    ),
    'emergency.reasonGiven': fine('Den är markerad som nödsituation, och ett skäl anges.'),
    'emergency.reasonNotInMessage': {
      said: 'Den är markerad som nödsituation; meddelandet innehåller inte skälet.',
      advice: 'Svara i tid ändå. Läs avsnitt C 3 i formuläret.',
      asks: false,
    },
    'emergency.reasonWithoutBox': {
      said: 'Ett skäl för nödsituation anges, men ordern är inte markerad som en sådan.',
      advice: 'I en nödsituation är fristen åtta timmar.',
      asks: true,
    },
    'emergency.disagrees': {
      said: 'En del av ordern säger nödsituation, en annan gör det inte.',
      advice: 'Ombud behandlar den som en nödsituation.',
      asks: true,
    },
    'language.accepted': fine('Den är på ett språk som ni godtar.'),
    'language.translated': fine('En översättning till ett språk som ni godtar är bifogad.'),
    'language.notAccepted': {
      said: 'Den är på ett språk som ni inte har angett, och ingen översättning till ett sådant nämns.',
      advice:
        'Be den utfärdande myndigheten om en översättning genom korrespondens. Fristen löper.',
      asks: false,
    },
    'language.looksOther': {
      said: 'Texten ser ut att vara på ett språk som ni inte har angett. Det är en gissning utifrån enstaka ord.',
      advice:
        'Se efter i formuläret. Stämmer det, be den utfärdande myndigheten om en översättning genom korrespondens. Fristen löper.',
      asks: false,
    },
    'language.notTold': {
      said: 'Meddelandet anger inte på vilket språk formuläret är.',
      advice: readForm,
      asks: false,
    },
    'contact.given': fine('En e-postadress och ett telefonnummer är angivna.'),
    'contact.missing': {
      said: 'En e-postadress eller ett telefonnummer saknas.',
      advice: `${readForm} Förteckningen kan ha ett.`,
      asks: false,
    },
    'contact.changed': {
      said: 'Ett senare meddelande anger andra vägar till myndigheten än det första.',
      advice: 'Använd de tidigare eller förteckningens tills du har frågat.',
      asks: true,
    },
    'mail.sameDomain': fine('De ligger under samma domän som förteckningens.'),
    'mail.otherDomain': {
      said: 'En adress ligger under en annan domän än förteckningens.',
      advice: 'Skriv genom tjänsten hellre än till adressen.',
      asks: true,
    },
    'mail.freeProvider': {
      said: 'En adress finns hos en leverantör där vem som helst kan skaffa en.',
      advice: 'Skriv genom tjänsten hellre än till adressen.',
      asks: true,
    },
    'mail.oddAddress': {
      said: 'En adress är ingen e-postadress, eller så kan domänen läsas på två sätt.',
      advice: 'Skriv inte till den.',
      asks: true,
    },
    'mail.notComparable': {
      said: 'Förteckningen har ingen adress att jämföra med.',
      advice: null,
      asks: false,
    },
    'telephone.ofState': fine('De är nummer i den utfärdande staten.'),
    'telephone.otherState': {
      said: 'Ett nummer hör inte till den utfärdande staten.',
      advice: 'Lita inte enbart på vad som sägs på det.',
      asks: true,
    },
    'telephone.unreadable': {
      said: 'Ett nummer är inte skrivet så att landet framgår.',
      advice: null,
      asks: false,
    },
    'sender.one': fine('Alla delar kommer från den myndighet som gjorde ordern.'),
    'sender.several': {
      said: 'Vissa delar kommer under en annan beteckning än ordern själv.',
      advice: null,
      asks: true,
    },
    'seal.sealed': fine(
      'Det är oförändrat sedan det stämplades, och certifikatet bär den utfärdande myndighetens namn. Om certifikatet har spärrats har inte frågats.',
    ),
    'seal.notCompared': {
      said: 'Det är oförändrat sedan det stämplades i den utfärdande myndighetens namn. Vem som utfärdat certifikatet har inte jämförts med unionens förteckningar över betrodda tillhandahållare, så namnet är certifikatets egen uppgift.',
      advice: 'Se på certifikatet vid dokumentet, under Dokument.',
      asks: false,
    },
    'seal.reserved': {
      said: 'Det är oförändrat sedan det stämplades, men det finns något att invända mot stämpeln.',
      advice: 'Vad det är står vid dokumentet, under Dokument.',
      asks: true,
    },
    'seal.otherName': {
      said: 'Det är oförändrat sedan det stämplades, men certifikatet nämner någon annan än den utfärdande myndigheten.',
      advice: 'En myndighet kan stämpla genom ett centralt organ: jämför namnen.',
      asks: true,
    },
    'seal.added': {
      said: 'Något har lagts till i formuläret efter att det stämplades, och det har ingen stämplat.',
      advice:
        'Det kan vara ofarligt, till exempel en tidsstämpel; Ombud kan inte avgöra vad det ändrar.',
      asks: true,
    },
    'seal.changed': {
      said: 'Formuläret är inte det som stämplades: det, eller stämpeln, har ändrats efteråt.',
      advice:
        'Gå inte efter enbart det som står där. Står ingen bakom ordern finns grunder för det i formulär 3, D 2 och D 6.',
      asks: true,
    },
    'seal.cannotCheck': {
      said: 'I formuläret finns något som liknar en underskrift eller en stämpel men som inte kunde kontrolleras.',
      advice: 'Varför står vid dokumentet, under Dokument.',
      asks: true,
    },
    'seal.none': {
      said: 'Formuläret har varken elektronisk underskrift eller elektronisk stämpel.',
      advice:
        'Det kan vara undertecknat på papper och skannat. Står ingen bakom ordern finns grunder för det i formulär 3, D 2 och D 6.',
      asks: true,
    },
    'seal.notPdf': {
      said: 'Formuläret är inte en PDF; Ombud kontrollerar underskrifter och stämplar bara i PDF.',
      advice: null,
      asks: false,
    },
    'seal.noForm': {
      said: 'Inget formulär kom som dokument, så det finns inget som en stämpel kunde sitta på.',
      advice: null,
      asks: false,
    },
    'seal.notYet': {
      said: 'Formuläret har inte kontrollerats ännu.',
      advice: 'Det sker utan att någon behöver göra något.',
      asks: false,
    },
    'secondSeal.there': fine('En stämpel i dess namn finns också på formuläret.'),
    'secondSeal.missing': {
      said: 'Ordern nämner en validerande myndighet, men ingen stämpel på formuläret bär dess namn.',
      advice: 'Avsnitt J i formuläret är till för dess underskrift.',
      asks: true,
    },
    'characters.plain': fine('Inga dolda tecken och inga bokstäver som kan tas för andra.'),
    'characters.hidden': {
      said: 'Det finns tecken som inte syns eller som vänder textens riktning. De är utmärkta här.',
      advice: 'Kopiera inget ur texten.',
      asks: true,
    },
    'characters.lookAlike': {
      said: 'Det finns bokstäver ur en annan skrift som liknar vanliga. De är utmärkta här.',
      advice: 'Kopiera inget ur texten.',
      asks: true,
    },
  },
  ask: 'Fråga den utfärdande myndigheten genom korrespondens. Ringer du, ta ett nummer ur förteckningen och inte ur ordern.',
  sources: {
    order: 'I ordern',
    directory: 'I förteckningen',
    declared: 'Ni godtar',
    earlier: 'Tidigare',
    validating: 'Validerad av',
    seal: 'Certifikatet',
    priority: 'Frist',
    flags: 'Markerad',
    parts: 'Andra delar',
    text: 'Gissning ur texten',
    state: 'Utfärdande stat',
  },
};
