/** What can happen to one order and around it, as plain words: both the real fold and the oracle read them. */
import * as fc from 'fast-check';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Tasks by number: the order has 1 and 2. */
type Tasks = readonly (1 | 2)[];

export type Happening =
  | { readonly does: 'withdraws'; readonly who: 'issuer' | 'stranger' }
  | { readonly does: 'judgesWithdrawal'; readonly holds: boolean }
  | {
      readonly does: 'decides';
      readonly who: 'enforcing' | 'stranger';
      readonly what: 'none' | 'full' | 'partial';
      readonly tasks: Tasks;
    }
  /** Form 3 is sent; no task named: the whole order. */
  | {
      readonly does: 'sendsForm';
      readonly reason: 'asks' | 'conflict' | 'impossible';
      readonly tasks: Tasks;
    }
  | {
      readonly does: 'answers';
      readonly who: 'issuer' | 'enforcing' | 'stranger';
      readonly found: 'clarifies' | 'doesNotClarify' | 'needNotBeExecuted' | null;
    }
  /** The issuing authority asks for something else of one identifier. */
  | { readonly does: 'corrects'; readonly task: 1 | 2 }
  /** A person has looked at such a change, and says that what is packed still fits. */
  | { readonly does: 'looks' }
  | { readonly does: 'endsReview'; readonly outcome: 'upheld' | 'lifted' }
  | { readonly does: 'freezes'; readonly tasks: Tasks }
  | { readonly does: 'reopens' }
  /** The package is let go, and the service accepts it. */
  | { readonly does: 'sends' }
  /** It is let go, or goes again with the same bytes, and nobody hears whether it arrived. */
  | { readonly does: 'losesAnswer' }
  /** It goes again with the same bytes, and the service says no to that, for good. */
  | { readonly does: 'isRefused' }
  /** A person has found out that what was refused so did not arrive before. */
  | { readonly does: 'saysNotArrived' }
  /** A person goes on with what the sent package left out. */
  | { readonly does: 'opensRest' }
  /** The receiver says it of every delivery of the first package that went, of the last, or of the one nobody heard of. */
  | {
      readonly does: 'hears';
      readonly what: 'Received' | 'Error';
      readonly of: 'first' | 'last' | 'unheard';
    }
  | { readonly does: 'approves'; readonly who: 'ingrid' | 'nils' }
  | { readonly does: 'links'; readonly as: 'duplicate' | 'related' | 'not' | 'lapsed' }
  | { readonly does: 'polls' }
  | { readonly does: 'waits'; readonly ms: number }
  | { readonly does: 'setsClock'; readonly ms: number }
  | { readonly does: 'signsIn'; readonly maySend: boolean }
  | { readonly does: 'signsOut' }
  | { readonly does: 'losesCertificate' };

const tasks = fc.constantFrom<Tasks>([], [1], [2], [1, 2]);
const some = fc.constantFrom<Tasks>([1], [2], [1, 2]);
const wait = fc.oneof(
  fc.integer({ min: 0, max: 12 * minute }),
  fc.integer({ min: 0, max: 2 * day }),
  fc.constantFrom(day, 5 * day, 10 * minute, 10 * minute + 1, 9 * day + 13 * hour + 45 * minute),
);
const jump = fc.oneof(
  fc.integer({ min: -12 * day, max: 12 * day }),
  fc.constantFrom(-hour, hour, 11 * day),
);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom<Happening>(
      { does: 'withdraws', who: 'issuer' },
      { does: 'withdraws', who: 'stranger' },
      { does: 'judgesWithdrawal', holds: true },
      { does: 'signsOut' },
      { does: 'losesCertificate' },
      { does: 'reopens' },
      { does: 'hears', what: 'Error', of: 'first' },
      { does: 'hears', what: 'Error', of: 'last' },
      { does: 'hears', what: 'Error', of: 'unheard' },
      { does: 'endsReview', outcome: 'lifted' },
      { does: 'links', as: 'duplicate' },
      { does: 'links', as: 'related' },
      { does: 'signsIn', maySend: false },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Happening>(
      { does: 'judgesWithdrawal', holds: false },
      { does: 'sends' },
      { does: 'losesAnswer' },
      { does: 'isRefused' },
      { does: 'saysNotArrived' },
      { does: 'hears', what: 'Received', of: 'unheard' },
      { does: 'opensRest' },
      { does: 'hears', what: 'Received', of: 'first' },
      { does: 'hears', what: 'Received', of: 'last' },
      { does: 'links', as: 'not' },
      { does: 'corrects', task: 1 },
      { does: 'corrects', task: 2 },
      { does: 'looks' },
      { does: 'links', as: 'lapsed' },
      { does: 'endsReview', outcome: 'upheld' },
      { does: 'approves', who: 'ingrid' },
      { does: 'approves', who: 'nils' },
      { does: 'signsIn', maySend: true },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('decides' as const),
      who: fc.constantFrom('enforcing' as const, 'enforcing' as const, 'stranger' as const),
      what: fc.constantFrom('none' as const, 'none' as const, 'full' as const, 'partial' as const),
      tasks,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('sendsForm' as const),
      reason: fc.constantFrom('asks' as const, 'conflict' as const, 'impossible' as const),
      tasks,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('answers' as const),
      who: fc.constantFrom('issuer' as const, 'enforcing' as const, 'stranger' as const),
      found: fc.constantFrom(
        'clarifies' as const,
        'clarifies' as const,
        'doesNotClarify' as const,
        'needNotBeExecuted' as const,
        null,
      ),
    }),
  },
  { weight: 3, arbitrary: some.map((list): Happening => ({ does: 'freezes', tasks: list })) },
  { weight: 4, arbitrary: fc.constant<Happening>({ does: 'polls' }) },
  { weight: 4, arbitrary: wait.map((ms): Happening => ({ does: 'waits', ms })) },
  { weight: 1, arbitrary: jump.map((ms): Happening => ({ does: 'setsClock', ms })) },
);

const goodDay: readonly Happening[] = [
  { does: 'signsIn', maySend: true },
  { does: 'freezes', tasks: [1, 2] },
  { does: 'approves', who: 'nils' },
  { does: 'polls' },
];

/** The first task has gone while the second was asked about, and now that one is free. */
const partDay: readonly Happening[] = [
  { does: 'signsIn', maySend: true },
  { does: 'sendsForm', reason: 'asks', tasks: [2] },
  { does: 'freezes', tasks: [1] },
  { does: 'approves', who: 'nils' },
  { does: 'sends' },
  { does: 'answers', who: 'issuer', found: 'clarifies' },
  { does: 'opensRest' },
  { does: 'freezes', tasks: [2] },
  { does: 'approves', who: 'nils' },
  { does: 'polls' },
];

/** An attempt may have arrived, the next was refused; a person has said that it did not, and it is packed anew. */
const lostDay: readonly Happening[] = [
  ...goodDay,
  { does: 'losesAnswer' },
  { does: 'isRefused' },
  { does: 'saysNotArrived' },
  { does: 'reopens' },
  { does: 'freezes', tasks: [1, 2] },
  { does: 'approves', who: 'nils' },
];

export interface History {
  readonly kind: 'plain' | 'notified' | 'emergency';
  readonly needsSecondPerson: boolean;
  readonly happenings: readonly Happening[];
}

/** Mostly begun as a good day begins: signed in, polled, answered in full, or in part. */
export const history: fc.Arbitrary<History> = fc
  .record({
    kind: fc.constantFrom('plain' as const, 'notified' as const, 'emergency' as const),
    needsSecondPerson: fc.boolean(),
    begins: fc.constantFrom<readonly Happening[]>([], goodDay, partDay, lostDay),
    happenings: fc.array(happening, { maxLength: 10 }),
    end: fc.constantFrom<readonly Happening[]>(
      [],
      [{ does: 'polls' }],
      [{ does: 'freezes', tasks: [1, 2] }, { does: 'approves', who: 'nils' }, { does: 'polls' }],
      [{ does: 'waits', ms: 11 * day }, { does: 'polls' }],
      [{ does: 'opensRest' }, { does: 'freezes', tasks: [2] }, { does: 'approves', who: 'nils' }],
    ),
  })
  .map(({ kind, needsSecondPerson, begins, happenings, end }) => ({
    kind,
    needsSecondPerson,
    happenings: [...begins, ...happenings, ...end],
  }));
