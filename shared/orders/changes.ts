/**
 * What an authority has changed of its order since it first came, the old beside the new (Articles 10(5), 10(6), 10(8)):
 * whoever answers must not answer what is no longer asked about.
 */
import type { Position, UtcMs, Uuid } from '../base/units.ts';
import { withoutPartM } from '../forms/section-m.ts';
import type {
  DictionaryEntry,
  Hi1Object,
  LdTaskObject,
  LpTaskObject,
  RequestValue,
} from '../hi1/model.ts';
import type { HistoryItem } from './content.ts';
import { renewed, type Asking } from './renewed.ts';

export const changedFields = [
  'data',
  'identifiers',
  'period',
  'subtypes',
  'deadline',
  'keptUntil',
  'priority',
  'flags',
  'case',
  'words',
] as const;
export type ChangedField = (typeof changedFields)[number];

/** What stood or stands in a field; an empty list and a null text say that nothing does. */
export type ChangedValue =
  | { readonly kind: 'terms'; readonly values: readonly string[] }
  | { readonly kind: 'identifiers'; readonly values: readonly RequestValue[] }
  | { readonly kind: 'instants'; readonly values: readonly UtcMs[] }
  | {
      readonly kind: 'period';
      readonly start: UtcMs | null;
      readonly end: UtcMs | null;
      readonly observedTimes: readonly UtcMs[];
    }
  | { readonly kind: 'text'; readonly text: string | null };

export interface FieldChange {
  readonly field: ChangedField;
  readonly before: ChangedValue;
  readonly after: ChangedValue;
}

/** One object of an order in a later version that asks for something else than the one before. */
export interface ObjectChange {
  readonly object: Uuid;
  /** The order itself; otherwise one of its tasks. */
  readonly isOrder: boolean;
  readonly at: UtcMs;
  readonly position: Position;
  readonly from: number | null;
  readonly to: number | null;
  readonly fields: readonly FieldChange[];
}

type Values = Partial<Record<ChangedField, ChangedValue>>;

const isAsking = (object: Hi1Object): object is Asking =>
  object.type === 'Authorisation' || object.type === 'LDTask' || object.type === 'LPTask';

const terms = (...entries: readonly (DictionaryEntry | null)[]): ChangedValue => ({
  kind: 'terms',
  values: entries.flatMap((entry) => (entry === null ? [] : [entry.value])),
});
const text = (written: string | null): ChangedValue => ({
  kind: 'text',
  text: withoutPartM(written)?.trim() || null,
});
const instants = (...values: readonly (UtcMs | null)[]): ChangedValue => ({
  kind: 'instants',
  values: values.flatMap((at) => at ?? []),
});

const asked = (task: LdTaskObject | LpTaskObject): Values => ({
  data: terms(task.requestType),
  identifiers: { kind: 'identifiers', values: task.values },
  subtypes: terms(...task.subtypes),
  period: {
    kind: 'period',
    start: task.start,
    end: task.end,
    observedTimes: task.type === 'LDTask' ? task.observedTimes : [],
  },
});

function valuesOf(object: Asking): Values {
  switch (object.type) {
    case 'Authorisation':
      return {
        priority: terms(object.priority),
        flags: terms(...object.flags),
        case: terms(object.typeOfCase),
        words: text(object.manualInformation),
      };
    case 'LDTask':
      return {
        ...asked(object),
        deadline: instants(...object.deadlines.map(({ at }) => at)),
        words: text(object.manualInformation),
      };
    case 'LPTask':
      return { ...asked(object), keptUntil: instants(object.desiredExpiration) };
  }
}

function fieldsOf(before: Asking, after: Asking): readonly FieldChange[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  return changedFields.flatMap((field) => {
    const [was, is] = [old[field], now[field]];
    if (was === undefined || is === undefined) return [];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, before: was, after: is }];
  });
}

const isNewer = (next: Asking, known: Asking): boolean =>
  next.generation === null || known.generation === null || next.generation > known.generation;

/** Every change of what is asked, as it came. What came late, twice or of our own making changes nothing. */
export function changesOf(
  history: readonly Pick<HistoryItem, 'entry' | 'position'>[],
): readonly ObjectChange[] {
  const known = new Map<Uuid, Asking>();
  const changes: ObjectChange[] = [];
  for (const { entry, position } of history) {
    if (entry.kind !== 'objectArrived' || entry.echo || !isAsking(entry.object)) continue;
    const { object } = entry;
    const before = known.get(object.id);
    if (before !== undefined && !isNewer(object, before)) continue;
    const now = before === undefined ? object : renewed(before, object);
    known.set(object.id, now);
    if (before === undefined || before.type !== now.type) continue;
    const fields = fieldsOf(before, now);
    if (fields.length === 0) continue;
    changes.push({
      object: object.id,
      isOrder: object.type === 'Authorisation',
      at: entry.platformAt ?? entry.arrivedAt,
      position,
      from: before.generation,
      to: object.generation,
      fields,
    });
  }
  return changes;
}
