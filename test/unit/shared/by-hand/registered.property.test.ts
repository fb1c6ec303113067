import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTaskId, utcMs } from '../../../../shared/base/units.ts';
import { judgePaper, knownReceipts } from '../../../../shared/by-hand/judge-paper.ts';
import { objectsOfPaper } from '../../../../shared/by-hand/objects-of-paper.ts';
import type { OrderOnPaper } from '../../../../shared/by-hand/order-on-paper.ts';
import { cardClocksOf } from '../../../../shared/orders/card-clocks.ts';
import { previewOf } from '../../../../shared/by-hand/preview.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { clockOf } from '../../../../shared/orders/clock-of.ts';
import type { EntryBody } from '../../../../shared/orders/entry.ts';
import { clocksOf } from '../../../../shared/orders/order-clocks.ts';
import {
  arrived,
  authorisation,
  emergency,
  entry,
  ldTask,
  notified,
  order,
  TestJournal,
  uuid,
} from '../orders/journal-builder.ts';
import { anyPaper, now } from './any-paper.ts';
import { lpTask } from '../orders/word-builder.ts';

const tasksOf = ({ tasks }: OrderOnPaper) => tasks.map((_, index) => asTaskId(uuid(11 + index)));
const place = {
  zone: 'Europe/Stockholm',
  country: 'SE',
  releaseGraceMinutes: 15,
  settings: defaultClockSettings,
};

function registered(paper: OrderOnPaper): TestJournal {
  const { channel, authenticity, authenticityNote, receipt } = paper;
  const ids = { order, tasks: tasksOf(paper), information: uuid(60) };
  const objects = objectsOfPaper(paper, ids, { country: 'SE', id: 'sp', name: 'Nordvik' });
  return new TestJournal().add(
    {
      kind: 'orderRegistered',
      order,
      channel,
      authenticity,
      authenticityNote,
      receipt,
      objects,
      originals: [],
    },
    now,
  );
}

/** The same order as the platform would have sent it at those instants, written without the code under test. */
function sent(paper: OrderOnPaper): TestJournal {
  const known = knownReceipts(paper.receipt);
  const when = { platformAt: utcMs(Math.min(...known)), arrivedAt: utcMs(Math.max(...known)) };
  const limits = {
    ...(paper.isNotified && notified),
    ...(paper.isEmergency && emergency),
    ...(paper.isNotified &&
      paper.isEmergency && {
        flags: [entry('IsEmergency'), entry('EnforcingAuthorityNotified')],
      }),
  };
  const isProduction = paper.instrument === 'EPOC';
  const certificate = isProduction
    ? authorisation(limits)
    : authorisation({ legalType: entry('EPOCPR', 'EPOCLegalType'), priority: null });
  const tasks = tasksOf(paper).map((id) => (isProduction ? ldTask(id) : lpTask(id)));
  const bodies: readonly EntryBody[] = [certificate, ...tasks].map((one) => arrived(one, when));
  return new TestJournal().all(...bodies);
}

test('any form that is accepted folds to the order it describes', () => {
  fc.assert(
    fc.property(anyPaper, (paper) => {
      expect(judgePaper(paper, now)).toEqual({ ok: true, value: paper });
      const facts = registered(paper).order;
      const known = knownReceipts(paper.receipt);
      expect(facts).toMatchObject({
        channel: paper.channel,
        instrument: paper.instrument === 'EPOC' ? 'production' : 'preservation',
        emergency: paper.isEmergency,
        notified: paper.isNotified,
        receipt: { platform: Math.min(...known), ours: Math.max(...known) },
        tasks: paper.instrument === 'EPOC' ? tasksOf(paper) : [],
      });
      expect(Object.keys(facts.preservation.tasks)).toEqual(tasksOf(paper));
      expect(facts.doubts).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('its clocks are those of the same order sent by the platform', () => {
  fc.assert(
    fc.property(anyPaper, (paper) => {
      const byHand = registered(paper).order;
      const byPlatform = sent(paper).order;
      expect(byHand.regime).toBe(byPlatform.regime);
      expect(clocksOf(byHand)).toEqual(clocksOf(byPlatform));
      expect(clockOf(byHand, place)).toEqual(clockOf(byPlatform, place));
      expect(byHand.turn).toEqual(byPlatform.turn);
    }),
    { numRuns: 300 },
  );
});

test('what is shown before registering is what is registered', () => {
  fc.assert(
    fc.property(anyPaper, (paper) => {
      const shown = previewOf(paper, now, place);
      const { order: facts } = registered(paper);
      expect(shown?.card).toEqual(cardClocksOf(facts, place));
      expect(shown?.facts.regime).toBe(facts.regime);
    }),
    { numRuns: 100 },
  );
});
