// What can happen to an order that came on paper: the same work of ours, and news that people record.
import { utcMs, type UtcMs } from '../../shared/base/units.ts';
import type { News } from '../../shared/orders/entries/news-entry.ts';
import type { ReleaseGround } from '../../shared/orders/entries/preservation-entry.ts';
import type { Phase } from '../../shared/orders/phase.ts';
import type { EntryBody } from '../../shared/orders/entry.ts';
import type { Hi1Object } from '../../shared/hi1/model.ts';
import {
  certificate,
  day0,
  idOf,
  notified,
  order,
  preservedTask,
  producedTask,
  task,
} from './objects.ts';
import { turns, type Story, type Turn } from './turns.ts';

const dayMs = 86_400_000;
const after = (days: number): UtcMs => utcMs(day0 + days * dayMs);
/** People conclude from silence on that day; what is recorded of days before came before it. */
const concluded = after(10);

const registered = (name: string, ...objects: readonly Hi1Object[]): Turn => ({
  name,
  bodies: [
    {
      kind: 'orderRegistered',
      order,
      channel: 'post',
      authenticity: 'signature',
      authenticityNote: '',
      receipt: { submitted: null, arrived: day0, available: null, opened: null },
      originals: [],
      objects,
    },
  ],
});

const told = (name: string, n: number, days: number, news: News): Turn => ({
  name,
  bodies: [
    {
      kind: 'newsRecorded',
      order,
      record: idOf(n),
      channel: 'post',
      cameAt: after(days),
      sender: 'issuing',
      words: '',
      originals: [],
      news,
    },
  ],
});
const word = (name: string, n: number, verdict: Extract<News, { kind: 'word' }>['verdict']): Turn =>
  told(name, n, 5, { kind: 'word', speaker: 'issuing', verdict });

/** What people do themselves: nothing comes through the service to an order on paper. */
const ours = (kind: 'production' | 'preservation'): readonly Turn[] =>
  turns[kind]
    .filter(({ name, bodies }) => name !== 'released' && !bodies.some(isArrival))
    .map((turn) => (turn.name.startsWith('exemption') ? { ...turn, at: concluded } : turn));

const isArrival = ({ kind }: EntryBody): boolean => kind === 'objectArrived';

/** What is kept is let go, on the ground that each phase gives. */
const released = (ground: ReleaseGround, phase: Phase): Turn => ({
  name: 'released',
  bodies: [{ kind: 'holdReleased', order, tasks: [task], ground, polledAt: concluded }],
  at: concluded,
  within: [phase],
});

const withdrawal = told('withdrawal (10(9))', 80, 5, { kind: 'withdrawal' });

const produced: readonly Turn[] = [
  withdrawal,
  told('no ground for refusal (10(2))', 81, 5, { kind: 'decision', outcome: 'none', tasks: [] }),
  told('refusal as a whole (12(2))', 82, 5, { kind: 'decision', outcome: 'full', tasks: [] }),
  word('letter that clarifies (10(6))', 83, 'clarifies'),
  word('letter: need not be executed (10(7))', 84, 'needNotBeExecuted'),
  word('any letter (10(6))', 85, null),
];
const preserved: readonly Turn[] = [
  withdrawal,
  told('end of keeping (11(3))', 86, 3, { kind: 'preservationEnd' }),
  {
    ...told('extension (Annex VI)', 87, 5, { kind: 'extension', until: null }),
    come: { periodOver: false },
  },
  told('production requested (Annex V)', 88, 5, { kind: 'productionRequest' }),
  word('letter that clarifies (11(5))', 89, 'clarifies'),
  word('any letter (11(5))', 90, null),
];

/** Orders on paper, and of their turns those that tell what came later. */
export const onPaper: Readonly<
  Record<'production' | 'preservation', Story & { readonly news: readonly Turn[] }>
> = {
  production: {
    beginnings: [
      registered('EPOC', certificate('EPOC'), producedTask),
      registered('EPOC, notified', certificate('EPOC', notified), producedTask),
    ],
    turns: [...ours('production'), ...produced],
    news: produced,
  },
  preservation: {
    beginnings: [
      registered('EPOC-PR', certificate('EPOCPR'), preservedTask('AwaitingPreservation', 1)),
    ],
    turns: [
      ...ours('preservation'),
      released('periodEnded', 'periodOver'),
      released('exempt', 'exempt'),
      released('endedByAuthority', 'ended'),
      ...preserved,
    ],
    news: preserved,
  },
};
