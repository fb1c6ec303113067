import type { Language } from '../../shared/bridge/app-state.ts';

export interface EndpointsText {
  readonly summary: string;
  readonly usage: string;
  /** Headings of the two directions. */
  readonly platform: string;
  readonly provider: string;
  readonly clause: (clause: string) => string;
  readonly noClause: string;
  readonly from: (version: string) => string;
  readonly until: (version: string) => string;
  readonly noObject: string;
  readonly inferred: string;
  readonly foot: string;
}

const en: EndpointsText = {
  summary: 'lists the seventeen endpoints of the interface',
  usage: `ombud endpoints [--json]

Lists the endpoints of TS 104 144: who calls whom, what each message carries, and where that is written.

  --json   one object a line:
             direction (toPlatform, toProvider), method, path, verbs, objects, clause, tables, since,
             openPoints,
             actions [verb, objects, values, minimum, maximum, since, last, certainty]

Numbers are how often an action occurs: 1, 0-1, 1-n, 0-n. A ? marks what public material leaves open and Ombud has
chosen; the open points are those of shared/hi1/OPEN-POINTS.md.

Exit code: 0, or 2 when the call is wrong.
`,
  platform: 'Ombud calls the national platform',
  provider: 'The national platform calls the service provider',
  clause: (clause) => `clause ${clause}`,
  noClause: 'clause not known',
  from: (version) => `from ${version}`,
  until: (version) => `until ${version}`,
  noObject: 'no object',
  inferred: '?',
  foot: 'A ? marks what public material leaves open and Ombud has chosen.\n',
};

const sv: EndpointsText = {
  summary: 'räknar upp gränssnittets sjutton ändpunkter',
  usage: `ombud endpoints [--json]

Räknar upp ändpunkterna i TS 104 144: vem som anropar vem, vad varje meddelande bär, och var det står.

  --json   ett objekt per rad:
             direction (toPlatform, toProvider), method, path, verbs, objects, clause, tables, since,
             openPoints,
             actions [verb, objects, values, minimum, maximum, since, last, certainty]

Talen är hur ofta en åtgärd förekommer: 1, 0-1, 1-n, 0-n. Ett ? märker det som offentligt material lämnar öppet och som
Ombud har valt; de öppna punkterna är de i shared/hi1/OPEN-POINTS.md.

Slutkod: 0, eller 2 när anropet är fel.
`,
  platform: 'Ombud anropar den nationella plattformen',
  provider: 'Den nationella plattformen anropar tjänsteleverantören',
  clause: (clause) => `avsnitt ${clause}`,
  noClause: 'avsnittet är inte känt',
  from: (version) => `från ${version}`,
  until: (version) => `till och med ${version}`,
  noObject: 'inget objekt',
  inferred: '?',
  foot: 'Ett ? märker det som offentligt material lämnar öppet och som Ombud har valt.\n',
};

export const endpointsText: Readonly<Record<Language, EndpointsText>> = { en, sv };
