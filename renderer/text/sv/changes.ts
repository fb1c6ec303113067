import type { Text } from '../text.ts';

export const changesSv: Text['changes'] = {
  title: 'Vad myndigheten har ändrat',
  lead: 'Ordern gäller som den är nu; det här begärde den tidigare.',
  order: 'Själva ordern',
  task: (number) => `Identifierare ${number}`,
  gone: 'En identifierare som inte längre begärs',
  came: (time) => `kom ${time}`,
  versions: (from, to) => `version ${from} blev ${to}`,
  field: 'Vad',
  before: 'Tidigare',
  now: 'Nu',
  nothing: 'inget',
  lawful: 'lagens frist',
  priorities: {
    TenDaysASAP: 'tio dagar, så snart som möjligt',
    TenDaysSubjectToEA: 'tio dagar, verkställande myndighet underrättad',
    EightHours: 'åtta timmar, nödsituation',
  },
  fields: {
    data: 'Uppgifter som begärs',
    identifiers: 'Identifierare',
    period: 'Tidsperiod',
    subtypes: 'Närmare bestämt',
    deadline: 'Frist',
    keptUntil: 'Bevaras till',
    priority: 'Begärd frist',
    flags: 'Kryssade rutor',
    case: 'Typ av ärende',
    words: 'Med egna ord',
  },
};
