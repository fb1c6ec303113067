// The rest of an order that was answered in part.
import { partsJournal, type PartEnd } from '../fixture/parts.ts';
import { answerOf, berlin, outbox, state, type Scene } from './scene.ts';

const answer = (end: PartEnd): Scene => ({
  name: `answer-part-${end}`,
  condition: 'normal',
  script: { state, records: partsJournal(end) },
  act: answerOf(/DE-2026-000123/),
});

export const parts: readonly Scene[] = [
  {
    name: 'order-rest',
    condition: 'normal',
    script: { state, records: partsJournal('free') },
    act: berlin,
  },
  ...(['free', 'begun', 'faulty', 'resent', 'sent'] as const).map(answer),
  {
    name: 'outbox-parts',
    condition: 'normal',
    script: { state, records: partsJournal('sent') },
    act: outbox,
  },
];
