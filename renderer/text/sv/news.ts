import type { newsEn } from '../en/news.ts';
import type { Words } from '../words.ts';

export const newsSv: Words<typeof newsEn> = {
  title: 'Anteckna vad som kom senare',
  lead: 'För besked från myndigheterna på papper, med e-post eller via en portal. Det får här samma verkan som om tjänsten hade lämnat det, och meddelas ingen.',
  throughService: 'Tjänsten känner till den här ordern, och besked om den kommer genom tjänsten.',
  kind: 'Vad som kom',
  choose: 'Välj',
  kinds: {
    withdrawal: 'Återkallelse av ordern',
    newDeadline: 'Ny tidsfrist',
    decision: 'Beslut av den verkställande myndigheten',
    word: 'Svar eller annan skrivelse',
    extension: 'Förlängt bevarande (bilaga VI)',
    productionRequest: 'Utlämnande har begärts (bilaga V)',
    preservationEnd: 'Uppgifterna behöver inte längre bevaras',
  },
  channel: 'Väg',
  cameAt: 'Kom in',
  sender: 'Avsändare',
  senderHint: 'Myndigheten, och vilken roll undertecknaren har.',
  deadlineAt: 'Ny tidsfrist',
  until: 'Angivet slutdatum, om något',
  scope: 'Vad det gäller',
  tasks: 'Identifierare',
  outcome: 'Beslutets innebörd',
  outcomes: {
    none: 'Ingen avslagsgrund',
    conditional: 'Inget avslag, men villkor',
    partial: 'Delvis avslag',
    full: 'Fullständigt avslag',
  },
  refused: 'Identifierare som avslaget gäller',
  speaker: 'Vilken myndighet',
  speakers: { issuing: 'Utfärdande myndighet', enforcing: 'Verkställande myndighet' },
  verdict: 'Verkan',
  later: 'Ange det senare',
  laterEffect: 'Inget ändras än. Vad skrivelsen gör anges vid den, under fliken Skrivelser.',
  asks: 'Begär den upplysningar?',
  answerBy: 'Svar önskas senast',
  answerByHint: 'Om den anger det. Det binder ingen; lagens frister löper vidare.',
  words: 'Innehållet, ordagrant',
  conditions: 'Villkoren, ordagrant',
  whenMissing: 'Välj vad som kom.',
  timeMissing: 'Ange när det kom in.',
  channelMissing: 'Välj vilken väg det kom.',
  outcomeMissing: 'Välj vad myndigheten beslutade.',
  speakerMissing: 'Välj vilken myndighet det kommer från.',
  asksMissing: 'Ange om den begär upplysningar.',
  deadlineMissing: 'Ange den nya tidsfristen.',
  tasksMissing: 'Välj de identifierare det gäller.',
  changes: 'Vad detta ändrar',
  now: 'Nu',
  then: 'Därefter',
  unchanged: 'Välj vad som kom, så visas här vad det ändrar.',
  effect: {
    withdrawal:
      'Inget kan sändas längre och alla frister stannar; det som bevaras får släppas (artikel 10.9). Det går inte att ångra.',
    newDeadline:
      'Svaret ska i stället lämnas inom den nya tidsfristen, om inte en senare har kommit (artikel 10.8).',
    newDeadlineSome:
      'För dessa identifierare ska svaret lämnas inom den nya tidsfristen (artikel 10.8).',
    none: 'Svaret behöver inte längre vänta ut de tio dagarna, om inte ett senare beslut har kommit; det som annars håller det tillbaka gäller fortfarande (artikel 10.2).',
    conditional:
      'Svaret behöver inte längre vänta ut de tio dagarna, om inte ett senare beslut har kommit; villkoren visas vid ordern (artikel 12.4).',
    partial:
      'Det som avslaget gäller får inte lämnas ut, utöver det som redan har avslagits; resten får det när dess tid är inne (artikel 12.2).',
    full: 'Inget kan sändas längre och fristen stannar (artikel 12.2).',
    asks: 'Den väntar på ert svar tills ett sådant har antecknats eller sänts.',
    extension:
      'Uppgifterna bevaras trettio dagar till, en gång (artikel 11.1). Ett slutdatum som anges ändrar inte det.',
    productionRequest: 'Uppgifterna bevaras tills de har lämnats ut (artikel 11.2).',
    preservationEnd:
      'Skyldigheten att bevara uppgifterna upphör, om inte något senare begär dem; då får en person släppa dem (artikel 11.3).',
  },
  namedEnd: {
    earlier: (named, end) =>
      `Den anger ${named}, men inget får släppas före ${end}: att uppgifterna inte längre behövs säger myndigheten i ett eget meddelande (artikel 11.3).`,
    later: (named, end) =>
      `Den anger ${named}, men skyldigheten upphör ${end}: lagen känner en förlängning om trettio dagar. Ombud påminner om att fråga myndigheten innan något släpps.`,
  },
  record: 'Anteckna',
  recorded: 'Antecknat.',
  wrong: 'Anteckningen var fel',
  strikeTitle: 'Stryk en anteckning',
  strikeLead:
    'Anteckningen står kvar i journalen som den skrevs, struken och med ert skäl. Från och med nu läses ordern utan den.',
  strikeReason: 'Varför den är fel',
  strike: 'Stryk den',
  struckOut: 'Struken.',
  struckChip: 'Struken',
  struckBy: (name, time) => `Struken av ${name}, ${time}`,
  rests:
    'Något har gjorts sedan dess som kan vila på den. Det står kvar; meddela myndigheten där den behöver veta det.',
  resting: {
    answerSent: 'Svaret har gått.',
    answerWaits:
      'Ett svar har släppts i väg: det som formuläret höll tillbaka kan då lämna Ombud av sig självt. Ta först tillbaka svaret om det inte får ske.',
    answerFrozen: 'Svaret är fryst. Öppna det igen och se över det innan det går.',
    withdrawalConfirmed: 'Återkallelsen har bekräftats.',
    letterAnswered: 'Skrivelsen har besvarats.',
    wordJudged: 'Det har angetts vad en skrivelse gör med formuläret.',
    reviewEnded: 'Det har antecknats hur prövningen av invändningen slutade.',
    released: 'Det som bevarades har släppts.',
    exempt: 'Tjänsteleverantören har ansetts undantagen.',
  },
  came: 'Vad som kom senare',
  from: (sender, channel) => `${sender} · ${channel}`,
  toldBy: (name, time) => `Antecknat av ${name}, ${time}`,
  keptUntil: 'Bevaras till',
};
