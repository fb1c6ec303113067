import { fault, type Fault, type FaultCode } from '../base/fault.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { UtcMs } from '../base/units.ts';
import type { ReceiptInstants } from '../orders/entries/channel.ts';
import { issuingStates, type OrderOnPaper, type PaperTask } from './order-on-paper.ts';

const isBlank = (text: string): boolean => text.trim() === '';

/** The instants of receipt that are known, in the order in which they can have happened. */
export const knownReceipts = ({
  submitted,
  arrived,
  available,
  opened,
}: ReceiptInstants): readonly UtcMs[] =>
  [submitted, arrived, available, opened].filter((at) => at !== null);

/**
 * Judges whether what was written down is enough to start clocks and work on, and whether it can be true.
 *
 * Errors, the first that holds: `byHand.noReference`, `byHand.noAuthority`, `byHand.noReceipt`, `byHand.inFuture`,
 * `byHand.receiptsCrossed`, `byHand.notOfPreservation`, `byHand.emergencyUnreasoned`,
 * `byHand.authenticityUnexplained`, `byHand.noTask`, `byHand.periodCrossed`.
 */
export function judgePaper(paper: OrderOnPaper, now: UtcMs): Result<OrderOnPaper, Fault> {
  const refusals: readonly (FaultCode | null)[] = [
    isBlank(paper.reference) && isBlank(paper.issuing.file) ? 'byHand.noReference' : null,
    namesAuthority(paper) ? null : 'byHand.noAuthority',
    receiptRefusal(knownReceipts(paper.receipt), now),
    limitRefusal(paper),
    paper.authenticity === 'none' && isBlank(paper.authenticityNote)
      ? 'byHand.authenticityUnexplained'
      : null,
    taskRefusal(paper.tasks),
  ];
  const refusal = refusals.find((code) => code !== null) ?? null;
  return refusal === null ? ok(paper) : err(fault(refusal));
}

/** A name, and a State bound by the Regulation. */
const namesAuthority = ({ issuing }: OrderOnPaper): boolean =>
  issuingStates.some((state) => state === issuing.country) && !isBlank(issuing.name);

function receiptRefusal(known: readonly UtcMs[], now: UtcMs): FaultCode | null {
  if (known.length === 0) return 'byHand.noReceipt';
  if (known.some((at) => at > now)) return 'byHand.inFuture';
  const isInOrder = known.every((at, index) => at >= (known[index - 1] ?? at));
  return isInOrder ? null : 'byHand.receiptsCrossed';
}

/** Annex II knows neither an emergency nor a notification. */
function limitRefusal({
  instrument,
  isEmergency,
  isNotified,
  emergencyReason,
}: OrderOnPaper): FaultCode | null {
  if (instrument === 'EPOCPR') return isEmergency || isNotified ? 'byHand.notOfPreservation' : null;
  return isEmergency && isBlank(emergencyReason) ? 'byHand.emergencyUnreasoned' : null;
}

function taskRefusal(tasks: readonly PaperTask[]): FaultCode | null {
  const isNamed = ({ value, note }: PaperTask): boolean => !isBlank(value) || !isBlank(note);
  if (tasks.length === 0 || !tasks.every(isNamed)) return 'byHand.noTask';
  const isCrossed = ({ start, end }: PaperTask): boolean =>
    start !== null && end !== null && end < start;
  return tasks.some(isCrossed) ? 'byHand.periodCrossed' : null;
}
