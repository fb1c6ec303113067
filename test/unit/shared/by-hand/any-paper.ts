// Any order that a person could write down from paper and that is accepted.
import fc from 'fast-check';
import { utcMs, type UtcMs } from '../../../../shared/base/units.ts';
import {
  emptyPaper,
  issuingStates,
  paperData,
  paperFormats,
  paperInstruments,
  paperRoles,
  type OrderOnPaper,
  type PaperTask,
} from '../../../../shared/by-hand/order-on-paper.ts';
import { authenticities, otherChannels } from '../../../../shared/orders/entries/channel.ts';

export const now = utcMs(Date.parse('2026-11-29T14:05:00Z'));

const text = fc.string({ maxLength: 30 });
const said = text.map((some) => `x${some}`);
const ago: fc.Arbitrary<UtcMs> = fc
  .integer({ min: 0, max: 20 * 24 * 60 })
  .map((minutes) => utcMs(now - minutes * 60_000));

const receipt: fc.Arbitrary<OrderOnPaper['receipt']> = fc
  .tuple(fc.array(ago, { minLength: 4, maxLength: 4 }), fc.integer({ min: 1, max: 15 }))
  .map(([instants, which]) => {
    const sorted = [...instants].sort((a, b) => a - b);
    const known = (index: number): UtcMs | null =>
      ((which >> index) & 1) === 1 ? (sorted[index] ?? null) : null;
    return { submitted: known(0), arrived: known(1), available: known(2), opened: known(3) };
  });

const task: fc.Arbitrary<PaperTask> = fc.record({
  data: fc.constantFrom(...paperData),
  format: fc.constantFrom(...paperFormats),
  value: said,
  start: fc.constant(null),
  end: fc.option(ago),
  note: text,
});

const limits = fc.record({ isEmergency: fc.boolean(), isNotified: fc.boolean() });

export const anyPaper: fc.Arbitrary<OrderOnPaper> = fc
  .record({
    instrument: fc.constantFrom(...paperInstruments),
    reference: said,
    issuing: fc.record({
      country: fc.constantFrom(...issuingStates),
      name: said,
      role: fc.constantFrom(...paperRoles),
      file: text,
      person: text,
      phone: text,
      email: text,
    }),
    validating: text,
    limits,
    emergencyReason: said,
    channel: fc.constantFrom(...otherChannels),
    authenticity: fc.constantFrom(...authenticities),
    authenticityNote: said,
    receipt,
    tasks: fc.array(task, { minLength: 1, maxLength: 4 }),
    offence: text,
    remarks: text,
  })
  .map(({ limits: chosen, ...rest }) => ({
    ...rest,
    ...(rest.instrument === 'EPOC' ? chosen : { isEmergency: false, isNotified: false }),
  }));

/** One that says the least that is enough. */
export const plainPaper: OrderOnPaper = {
  ...emptyPaper,
  reference: 'EPOC-FI-2026-000077',
  issuing: { ...emptyPaper.issuing, country: 'FI', name: 'Syyttäjälaitos, Mallikylä' },
  receipt: { ...emptyPaper.receipt, arrived: utcMs(now - 3_600_000) },
  tasks: [{ ...(emptyPaper.tasks[0] as PaperTask), value: 'kallio@post.example' }],
};
