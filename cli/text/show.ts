import type { Language } from '../../shared/bridge/app-state.ts';
import type { Regime } from '../../shared/orders/facts.ts';

export interface ShowText {
  readonly summary: string;
  readonly usage: string;
  readonly unreadable: string;
  readonly valid: string;
  readonly invalid: string;
  readonly from: string;
  readonly to: string;
  readonly sent: string;
  readonly version: string;
  readonly transaction: string;
  readonly endpoint: string;
  readonly toPlatform: string;
  readonly toProvider: string;
  readonly order: string;
  readonly kind: string;
  readonly caseReference: string;
  readonly addressee: string;
  readonly offence: string;
  readonly limit: string;
  readonly limits: Readonly<Record<Regime | 'preservation', string>>;
  readonly disagrees: string;
  readonly flags: string;
  readonly task: string;
  readonly data: string;
  readonly period: string;
  readonly observed: string;
  readonly deadline: string;
  readonly noIdentifier: string;
  readonly open: string;
  readonly decision: string;
  readonly decisions: Readonly<Record<'none' | 'full' | 'partial', string>>;
  readonly grounds: string;
  readonly text: string;
  readonly receipt: string;
  readonly refused: string;
  readonly actions: string;
  readonly records: (count: number) => string;
}

const en: ShowText = {
  summary: 'shows what a message says: header, actions, and the order in it',
  usage: `ombud show [--json] FILE

Shows the header of a message, the endpoint its actions fit, each action with its object, and for an order what a person
wants to know first: the authority, what is asked about whom, and the time limit it names. - is standard input. Times
are in UTC. A message that does not follow the schema is shown all the same; unknown content is listed by its name.

  --json   one object: file, valid, header, endpoint, order, said, refusal,
           actions [number, verb, objectType, id, says, records, error]

Exit code: 0 shown, 1 it cannot be read as a message, 2 the call is wrong or the file could not be opened.
`,
  unreadable: 'cannot be read as a message',
  valid: 'follows the schema',
  invalid: 'does NOT follow the schema (ombud validate says where)',
  from: 'From',
  to: 'To',
  sent: 'Sent',
  version: 'Version',
  transaction: 'Transaction',
  endpoint: 'Endpoint',
  toPlatform: 'service provider to platform',
  toProvider: 'platform to service provider',
  order: 'Order',
  kind: 'Kind',
  caseReference: 'file no.',
  addressee: 'Addressee',
  offence: 'Type of case',
  limit: 'Time limit',
  limits: {
    eightHours: 'eight hours from receipt: emergency (Article 10(4))',
    tenDays: 'as soon as possible, at most ten days from receipt (Article 10(3))',
    tenDaysNotified:
      'ten days from receipt, not before the enforcing authority’s time is over (Article 10(2))',
    preservation: 'preserve without undue delay, for sixty days unless extended (Article 11(1))',
    unknown: 'none that the order names',
  },
  disagrees:
    'the order contradicts itself on its time limit; this is the reading that does no harm',
  flags: 'Marked',
  task: 'Task',
  data: 'Data',
  period: 'Period',
  observed: 'At',
  deadline: 'Until',
  noIdentifier: 'no identifier',
  open: '…',
  decision: 'Decision',
  decisions: {
    none: 'no grounds for refusal',
    full: 'refused as a whole',
    partial: 'refused in part',
  },
  grounds: 'Grounds',
  text: 'Text',
  receipt: 'Delivery',
  refused: 'Refused',
  actions: 'Actions',
  records: (count) => (count === 1 ? '1 record' : `${count} records`),
};

const sv: ShowText = {
  summary: 'visar vad ett meddelande säger: huvud, åtgärder och ordern i det',
  usage: `ombud show [--json] FIL

Visar ett meddelandes huvud, ändpunkten som åtgärderna passar, varje åtgärd med sitt objekt, och för en order det man
först vill veta: myndigheten, vad som begärs om vem, och den tidsfrist som anges. - är standard in. Tider är i UTC. Ett
meddelande som inte följer schemat visas ändå; okänt innehåll tas upp med sitt namn.

  --json   ett objekt: file, valid, header, endpoint, order, said, refusal,
           actions [number, verb, objectType, id, says, records, error]

Slutkod: 0 visat, 1 det kan inte läsas som ett meddelande, 2 anropet är fel eller filen kunde inte öppnas.
`,
  unreadable: 'kan inte läsas som ett meddelande',
  valid: 'följer schemat',
  invalid: 'följer INTE schemat (ombud validate säger var)',
  from: 'Från',
  to: 'Till',
  sent: 'Skickat',
  version: 'Version',
  transaction: 'Transaktion',
  endpoint: 'Ändpunkt',
  toPlatform: 'tjänsteleverantör till plattform',
  toProvider: 'plattform till tjänsteleverantör',
  order: 'Order',
  kind: 'Slag',
  caseReference: 'dnr',
  addressee: 'Adressat',
  offence: 'Typ av ärende',
  limit: 'Tidsfrist',
  limits: {
    eightHours: 'åtta timmar från mottagandet: nödsituation (artikel 10.4)',
    tenDays: 'så snart som möjligt, högst tio dagar från mottagandet (artikel 10.3)',
    tenDaysNotified:
      'tio dagar från mottagandet, inte före utgången av den verkställande myndighetens tid (artikel 10.2)',
    preservation:
      'bevara utan onödigt dröjsmål, i sextio dagar om det inte förlängs (artikel 11.1)',
    unknown: 'ingen som ordern anger',
  },
  disagrees: 'ordern motsäger sig själv om tidsfristen; detta är den läsning som inte gör skada',
  flags: 'Märkt',
  task: 'Uppgift',
  data: 'Data',
  period: 'Period',
  observed: 'Tidpunkt',
  deadline: 'Till och med',
  noIdentifier: 'ingen identifierare',
  open: '…',
  decision: 'Beslut',
  decisions: {
    none: 'ingen avslagsgrund',
    full: 'avslag i sin helhet',
    partial: 'delvis avslag',
  },
  grounds: 'Grunder',
  text: 'Text',
  receipt: 'Leverans',
  refused: 'Avvisat',
  actions: 'Åtgärder',
  records: (count) => (count === 1 ? '1 post' : `${count} poster`),
};

export const showText: Readonly<Record<Language, ShowText>> = { en, sv };
