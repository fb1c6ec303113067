import type { byHandEn } from '../en/by-hand.ts';
import type { Words } from '../words.ts';

export const byHandSv: Words<typeof byHandEn> = {
  channel: 'Hur det gick',
  channels: {
    nationalPortal: 'Nationell portal',
    email: 'E-post',
    post: 'Post',
    courier: 'Bud',
    fax: 'Fax',
    other: 'Annat sätt',
  },
  formSent: 'Anteckna formulär 3 sänt på annat sätt',
  formTitle: 'Formulär 3 sänt på annat sätt',
  formLead:
    'Antecknas här och meddelas ingen: formuläret har redan gått i väg. Frister och spärr följer det som antecknas.',
  sentAt: 'Sänt',
  receivedAt: 'Mottaget av myndigheten',
  receivedHint: 'Om det är känt. Myndighetens fem dagar räknas från då, annars från avsändandet.',
  reasons: 'Skäl som formuläret anger (avsnitt D)',
  reason: {
    Incomplete: 'Intyget är ofullständigt',
    ManifestErrors: 'Det innehåller uppenbara fel',
    InsufficientInformation: 'Det innehåller för lite information',
    DataNotHeld: 'Uppgifterna fanns inte lagrade när det kom',
    DeFactoImpossibility: 'Det är omöjligt i praktiken',
    InvalidIssuingAuthority: 'Inte utfärdat eller validerat av en behörig myndighet',
    OffenceNotCovered: 'Brottet omfattas inte',
    ServiceNotCovered: 'Tjänsten omfattas inte',
    ImmunitiesOrPrivileges: 'Immunitet, privilegier eller pressfrihet',
    ConflictOfLaw: 'Konflikt med ett tredjelands lagstiftning',
  },
  scope: 'Vad det gäller',
  whole: 'Hela ordern',
  some: 'Vissa identifierare',
  tasks: 'Identifierare',
  task: (number, what) => `${number}  ${what}`,
  noTask: 'Välj de identifierare som formuläret gäller.',
  preserved: 'Bevaras uppgifterna så länge? (avsnitt G)',
  preservedMissing: 'Ange om uppgifterna bevaras så länge.',
  preservedNotStored:
    'Formuläret säger att uppgifterna inte fanns lagrade, och att de bevaras. Se efter en gång till i formuläret.',
  yes: 'Ja',
  no: 'Nej',
  channelMissing: 'Välj hur det gick.',
  whenMissing: 'Ange när det sändes.',
  effect: {
    asks: 'Skyldigheten att lämna ut vilar tills myndigheten förtydligar (artikel 10.6). Under tiden kan inget sändas.',
    asksPart:
      'För det som formuläret gäller vilar skyldigheten att lämna ut tills myndigheten förtydligar, och under tiden kan inget av det sändas (artikel 10.6). Resten ska lämnas som förut.',
    asksPreserving: 'Skyldigheten att bevara löper vidare medan ni väntar (artikel 11.5).',
    objects:
      'Ordern prövas tills prövningen är avslutad (artikel 17). Under tiden kan inget sändas.',
    objectsPart:
      'Det som formuläret gäller prövas tills prövningen är avslutad, och under tiden kan inget av det sändas (artikel 17). Resten ska lämnas som förut.',
    excuses: 'Svaret får utelämna det som formuläret gäller (artikel 10.8).',
  },
  form3: {
    title: 'Formulär 3 som har sänts',
    of: (when) => `Formulär 3 från ${when}`,
    way: 'Väg',
    received: 'Mottaget',
    reasons: 'Skäl',
    scope: 'Gäller',
    kept: 'Bevaras',
    overService: 'Genom tjänsten',
    notKnown: 'Inte känt',
    declined: (when) =>
      `Formulär 3 från ${when} sade att de här uppgifterna inte skulle komma. Ett svar med dem säger emot det: var säker innan du sänder.`,
    history: (way, when, reasons) => `${way}, ${when}: ${reasons}`,
    by: (name, when) => `Antecknat av ${name}, ${when}`,
  },
  answerSent: 'Anteckna att svaret gick på annat sätt',
  answerTitle: 'Svaret gick på annat sätt',
  answerLead:
    'Ordern kom på annat sätt, och så går även svaret. Det antecknas här och meddelas ingen; därmed är orderns frist slut.',
  answerPackage: (hash) =>
    `Det som gick i väg är det frysta paketet ${hash}, med alla filer det nämner.`,
  answerReceivedHint: 'Om det är känt, till exempel genom ett mottagningsbevis.',
  record: 'Anteckna',
};
