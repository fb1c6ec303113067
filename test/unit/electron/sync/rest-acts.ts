// What people, authorities and the program may do about an order that is answered in parts.
import * as fc from 'fast-check';

const acts = [
  'objects1',
  'objects2',
  'upholds',
  'adds1',
  'adds2',
  'none2',
  'freezes',
  'queues',
  'takesBack',
  'reopens',
  'opensRest',
  'waits',
  'saysError',
  'saysReceived',
  'losesAnswer',
  'losesMessage',
  'refuses',
  'knowsIt',
  'saysNotArrived',
  'starts',
] as const;
export type Act = (typeof acts)[number];

/** Often whole pieces of work, or hardly anything would ever be sent. */
const work: readonly (readonly Act[])[] = [
  ['adds1', 'freezes', 'queues', 'waits'],
  ['upholds', 'opensRest', 'adds2', 'freezes', 'queues', 'waits'],
  ['opensRest', 'none2', 'freezes', 'queues', 'waits'],
  ['saysError'],
  ['losesAnswer', 'refuses'],
  ['losesAnswer', 'knowsIt'],
  ['losesMessage', 'refuses'],
  ['saysNotArrived', 'reopens'],
];
export const history = fc
  .array(
    fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom(...acts).map((act): readonly Act[] => [act]) },
      { weight: 3, arbitrary: fc.constantFrom(...work) },
    ),
    { maxLength: 14 },
  )
  .map((pieces): readonly Act[] => ['objects2', ...pieces.flat()]);

const goes: readonly Act[] = ['freezes', 'queues', 'waits'];

/** One that is always played: the first part comes back and goes again, and then the rest goes. */
export const cameBack: readonly Act[] = [
  ...(['objects2', 'adds1', ...goes, 'saysError', 'reopens', ...goes] as const),
  ...(['upholds', 'opensRest', 'none2', ...goes] as const),
];

/**
 * Another: a message vanishes, the next attempt is refused, and it goes anew once a person has said so; then one arrives
 * whose answer is lost, and that must not go anew whoever tries.
 */
export const lostTwice: readonly Act[] = [
  ...(['objects2', 'adds1', 'losesMessage', 'refuses', ...goes, 'reopens'] as const),
  ...(['saysNotArrived', 'reopens', 'losesAnswer', 'refuses', ...goes] as const),
  ...(['saysNotArrived', 'reopens', ...goes] as const),
];
