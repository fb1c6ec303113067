/** Which clock a written-down order starts: by the very fold and rules it will be worked by. */
import { asOrderId, asTaskId, position, type UtcMs, type Uuid } from '../base/units.ts';
import { cardClocksOf, type CardClocks } from '../orders/card-clocks.ts';
import type { ClockPlace } from '../orders/clock-of.ts';
import type { OrderFacts } from '../orders/facts.ts';
import { foldOrder } from '../orders/fold-order.ts';
import { objectsOfPaper } from './objects-of-paper.ts';
import type { OrderOnPaper } from './order-on-paper.ts';

export interface PaperPreview {
  readonly facts: OrderFacts;
  readonly card: CardClocks;
}

const id = (number: number): Uuid =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}` as Uuid;

/** @param now when it would be registered, which counts as the receipt as long as no instant of it is known */
export function previewOf(paper: OrderOnPaper, now: UtcMs, place: ClockPlace): PaperPreview | null {
  const order = asOrderId(id(0));
  const tasks = paper.tasks.map((_, index) => asTaskId(id(index + 2)));
  const objects = objectsOfPaper(
    paper,
    { order, tasks, information: id(1) },
    { country: place.country, id: '', name: null },
  );
  const { channel, authenticity, authenticityNote, receipt } = paper;
  const body = { kind: 'orderRegistered', order, objects, originals: [] } as const;
  const entry = { ...body, channel, authenticity, authenticityNote, receipt, at: now, by: null };
  const state = foldOrder(null, { position: position(1), entry }, null);
  return state === null ? null : { facts: state.facts, card: cardClocksOf(state.facts, place) };
}
