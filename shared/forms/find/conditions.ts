/** Annex I, sections C, D, G and H: deadlines, earlier orders, conditions, what the user may be told. */
import type { FormValue } from '../form-view.ts';
import { said, wordOf, writtenTime, type Item, type Received } from '../received.ts';
import { hasFlag, priorityOf } from './addressee.ts';
import { askedIn } from './evidence.ts';
import { finder, textFinding, ticked, type Finder, type Finders } from './finding.ts';

export const deadlineBoxes = {
  TenDaysASAP: 'I.C.1',
  TenDaysSubjectToEA: 'I.C.2',
  EightHours: 'I.C.3',
} as const;

const deadline = (wanted: keyof typeof deadlineBoxes): Finder =>
  finder('AuthorisationPriority', (received) => {
    const priority = priorityOf(received);
    const isKnown = Object.hasOwn(deadlineBoxes, priority);
    return ticked(isKnown || priority === '' ? priority === wanted : null);
  });

/** One value of the messages stands for both threats. */
const threat = finder('AuthorisationPriority', (received) =>
  ticked(priorityOf(received) === 'EightHours' ? null : false),
);

const deadlines = ({ tasks }: Received): readonly FormValue[] =>
  tasks.flatMap(({ task, number }) =>
    (task.kind === 'LDTaskObject' ? (task.deadlines ?? []) : []).flatMap(
      ({ at, nature, other }): readonly FormValue[] => [
        ...(said(at) === null
          ? []
          : [{ kind: 'time', time: writtenTime(at?.trim() ?? ''), number } as const]),
        ...(wordOf(nature) === '' ? [] : [{ kind: 'word', word: wordOf(nature) } as const]),
        ...(said(other) === null
          ? []
          : [{ kind: 'remark', text: other?.trim() ?? '', number } as const]),
      ],
    ),
  );

/** Items of additional information that have a field of their own; names are provisional (O1). */
export const fieldOfItem = ({ section, name }: Item): string => {
  const letter = /^(?:section\s*)?([A-L])\b/i.exec(section?.trim() ?? '')?.[1]?.toUpperCase() ?? '';
  return `${letter}/${name.trim()}`;
};

const itemValues = (received: Received, place: string): readonly FormValue[] =>
  received.items
    .filter((item) => fieldOfItem(item) === place)
    .flatMap(({ value }) => textFinding(value).values ?? []);

/** Places a finder takes over; the other items stand at the end of their section. */
export const placedItems: ReadonlySet<string> = new Set([
  'D/EarlierPreservationOrder',
  'K/EnforcingAuthority',
]);

export const earlierReferences = ({ tasks }: Received): readonly FormValue[] => {
  const all = tasks.flatMap(({ task }) =>
    task.kind === 'LDTaskObject' ? (task.preservationReferences ?? []) : [],
  );
  const values = all.flatMap(({ value, nature, transmittedAt }): readonly FormValue[] => [
    ...(said(value) === null ? [] : [{ kind: 'code', text: value.trim() } as const]),
    ...(said(nature) === null ? [] : [{ kind: 'text', text: nature?.trim() ?? '' } as const]),
    ...(said(transmittedAt) === null
      ? []
      : [{ kind: 'time', time: writtenTime(transmittedAt?.trim() ?? ''), number: null } as const]),
  ]);
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify(value);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
};

const conditionsOf = ({ order }: Received) => {
  const parameters = order?.nationalParameters;
  return parameters?.kind === 'EPOCAuthorisationParameters'
    ? (parameters.underlyingConditions ?? null)
    : null;
};

const member = 'NationalAuthorisationParameters/UnderlyingConditions';

/** EPOCUnderlyingCondition (TS 104 144, table 5.3.3-12). */
const condition = (...wanted: readonly string[]): Finder =>
  finder(member, (received) => {
    const conditions = conditionsOf(received)?.conditions;
    if (conditions === undefined) return ticked(null);
    return ticked(conditions.some((entry) => wanted.includes(wordOf(entry))));
  });

const offences = (received: Received): Finding | null =>
  askedIn(received, 'c').length + askedIn(received, 'd').length === 0 ? ticked(false) : null;

type Finding = ReturnType<Finder['find']>;

/** Not in the messages; no box where the part does not apply. */
const offence = finder('RequestDetails/Type', (received) => offences(received) ?? ticked(null));

export const conditionFinders: Finders = {
  'I.C.1': deadline('TenDaysASAP'),
  'I.C.2': deadline('TenDaysSubjectToEA'),
  'I.C.3': deadline('EightHours'),
  'I.C.3a': threat,
  'I.C.3b': threat,
  'I.C.4': finder('Deadlines/LDDeadline', (received) => ({ values: deadlines(received) })),
  'I.D.1': finder('AlternativePreservationReferences', (received) => {
    const references = earlierReferences(received);
    const known = new Set(references.flatMap((value) => (value.kind === 'code' ? value.text : [])));
    const more = itemValues(received, 'D/EarlierPreservationOrder').filter(
      (value) => value.kind !== 'text' || !known.has(value.text),
    );
    const values = [...references, ...more];
    return ticked(values.length > 0 ? true : null, ...values);
  }),
  'I.G.c1': offence,
  'I.G.c2': offence,
  'I.G.c2a': offence,
  'I.G.c2b': offence,
  'I.G.c2c': offence,
  'I.G.c3': offence,
  'I.G.d1': condition('AddressedToController'),
  'I.G.d2': condition(
    'AddressedToProcessorControllerUnidentified',
    'AddressedToProcessorDetrimentalToInvestigation',
  ),
  'I.G.d2a': condition('AddressedToProcessorControllerUnidentified'),
  'I.G.d2b': condition('AddressedToProcessorDetrimentalToInvestigation'),
  'I.G.d3': condition('ProcessorShallInformController'),
  'I.G.d4': finder(member, (received) => ({
    ...condition('ProcessorShallNotInformController').find(received),
    values: textFinding(conditionsOf(received)?.justification).values ?? [],
  })),
  'I.G.e': finder(`${member}/AdditionalUnderlyingConditionsInformation`, (received) =>
    textFinding(conditionsOf(received)?.additionalInformation),
  ),
  'I.H.1': finder('AuthorisationFlags (DelayInformingUser)', (received) =>
    ticked(hasFlag(received, 'DelayInformingUser')),
  ),
  ...Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((letter) => [
      `I.H.1${letter}`,
      finder('AuthorisationFlags (DelayInformingUser)', (received: Received) =>
        ticked(hasFlag(received, 'DelayInformingUser') ? null : false),
      ),
    ]),
  ),
};

export const enforcingAuthorities = (received: Received): readonly FormValue[] =>
  itemValues(received, 'K/EnforcingAuthority');
