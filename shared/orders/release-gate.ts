/**
 * The release gate: asked anew before each attempt to send, it opens only when law, time and person all allow it
 * (Regulation (EU) 2023/1543, Articles 8(4), 10(2), 12). Whatever is not known keeps it shut.
 */
import type { TaskId, UtcMs } from '../base/units.ts';
import type { ClockReading } from '../deadlines/clock-reading.ts';
import { failedBefore, sentBefore } from './answered.ts';
import { barOnAnswer, excusedTasks, sendableTasks } from './bars.ts';
import type { PackageItem } from './entry.ts';
import type { OrderFacts } from './facts.ts';
import type { GateCheck, GateCheckName, GateContext, GateVerdict } from './release-gate-types.ts';

/** A mailbox read longer ago than this may hide a refusal or a withdrawal. */
export const freshMailboxMs = 10 * 60_000;

const passed = (name: GateCheckName): GateCheck => ({ name, verdict: 'passed', until: null });
const locked = (name: GateCheckName, until: UtcMs | null = null): GateCheck => ({
  name,
  verdict: 'locked',
  until,
});
/** Passed, or still to be done by a person. */
const personal = (name: GateCheckName, isDone: boolean): GateCheck =>
  isDone ? passed(name) : { name, verdict: 'open', until: null };

/**
 * Judges whether the answer may leave now. `clock` is the order's production clock, null when it cannot be computed:
 * an order that is notified, or of which that is not known, then stays locked.
 */
export function judgeRelease(
  facts: OrderFacts,
  clock: ClockReading | null,
  context: GateContext,
): GateVerdict {
  const checks: readonly GateCheck[] = [
    judgeWithdrawal(facts),
    judgeRefusal(facts),
    barOnAnswer(facts) === null ? passed('notSuspended') : locked('notSuspended'),
    personal('notDuplicate', !goesPerhapsTwice(facts)),
    personal('asAsked', !isAskedOtherwise(facts)),
    // What came another way the service does not know: its answer goes the way it came (Article 19(5)).
    facts.channel === null ? passed('throughService') : locked('throughService'),
    judgeWindow(facts, clock, context),
    personal('freshMailbox', isMailboxFresh(context)),
    personal('sameHash', isSamePackage(facts, context)),
    personal('complete', isComplete(facts)),
    personal('secondPerson', !context.needsSecondPerson || isApproved(facts)),
    personal('signedIn', context.signedIn),
    personal('role', context.maySend),
    personal('certificate', isCertificateValid(context)),
  ];
  const locks = checks.filter(({ verdict }) => verdict === 'locked');
  const opensByItself = locks.every(({ until }) => until !== null);
  return {
    isOpen: checks.every(({ verdict }) => verdict === 'passed'),
    opensAt: opensByItself ? (locks[0]?.until ?? null) : null,
    checks,
  };
}

/** A withdrawal in somebody else's name keeps it shut until a person has found out whether it holds. */
function judgeWithdrawal({ withdrawnAt, doubts }: OrderFacts): GateCheck {
  if (withdrawnAt !== null) return locked('notWithdrawn');
  return personal('notWithdrawn', !doubts.includes('withdrawalNotFromIssuer'));
}

/** A refusal that may be anybody's stops nothing for good: it is waited for whose word it is. */
function judgeRefusal(facts: OrderFacts): GateCheck {
  if (!hitsRefusal(facts)) return passed('notRefused');
  return facts.refusal?.isUnsure === true ? personal('notRefused', false) : locked('notRefused');
}

/** The same order is answered under the other one; a person can take the link away, and it may lapse. */
export const isDuplicate = ({ links }: Pick<OrderFacts, 'links'>): boolean =>
  links.some(({ relation, lapse }) => relation === 'duplicate' && lapse === undefined);

/** It was a duplicate, and the other order fell away: nothing is sent until a person has looked at that. */
export const isParted = ({ doubts }: Pick<OrderFacts, 'doubts'>): boolean =>
  doubts.includes('duplicateLapsed');

/** It was a duplicate, and the answer under the other order may have arrived: nothing is sent until a person says no. */
export const isAnsweredPerhaps = ({ doubts }: Pick<OrderFacts, 'doubts'>): boolean =>
  doubts.includes('otherMayHaveArrived');

/** Something else is asked since the answer was packed: nothing is sent until a person has looked at that. */
export const isAskedOtherwise = ({ doubts }: Pick<OrderFacts, 'doubts'>): boolean =>
  doubts.includes('askedOtherwise');

/** It was refused by the service after an attempt that may have arrived: nothing is sent until a person says it did not. */
export const isSentPerhaps = ({ doubts }: Pick<OrderFacts, 'doubts'>): boolean =>
  doubts.includes('answerMayHaveArrived');

const goesPerhapsTwice = (facts: OrderFacts): boolean =>
  isDuplicate(facts) || isParted(facts) || isAnsweredPerhaps(facts) || isSentPerhaps(facts);

/** Somebody other than the one who froze the package has approved it. */
export const isApproved = ({ answer }: Pick<OrderFacts, 'answer'>): boolean =>
  answer.approvedBy.some(({ subject }) => subject !== answer.frozenBy?.subject);

/** Every task ever asked for: one that the authority has cancelled since may have been refused before. */
export const everAsked = ({ tasks, preservation }: Pick<OrderFacts, 'tasks' | 'preservation'>) =>
  new Set<string>([...tasks, ...Object.keys(preservation.tasks)]);

/**
 * Whether the enforcing authority's refusal covers what would be sent. A partial refusal that names none of the
 * order's tasks is taken to cover all of them.
 */
export function hitsRefusal(
  facts: Pick<OrderFacts, 'refusal' | 'tasks' | 'answer' | 'preservation'>,
): boolean {
  const { refusal, answer } = facts;
  if (refusal === null) return false;
  if (refusal.scope === 'full') return true;
  const named = new Set<TaskId>(refusal.tasks);
  const known = everAsked(facts);
  if (!refusal.tasks.some((task) => known.has(task))) return true;
  return answer.package?.items.some(({ task }) => named.has(task)) ?? false;
}

/** Both clocks must be at the opening or past it: one of them set forward opens nothing. */
function judgeWindow(
  { regime }: OrderFacts,
  clock: ClockReading | null,
  { now, platformNow }: GateContext,
): GateCheck {
  const name = 'windowOpen';
  const notBefore = clock?.notBefore ?? null;
  if (notBefore === null) {
    const hasNoWindow = regime === 'tenDays' || regime === 'eightHours';
    return hasNoWindow ? passed(name) : locked(name);
  }
  if (now < notBefore) return locked(name, notBefore);
  if (platformNow === null) return locked(name);
  return platformNow < notBefore ? locked(name, notBefore) : passed(name);
}

function isMailboxFresh({ now, lastPollAt }: GateContext): boolean {
  return lastPollAt !== null && Math.abs(now - lastPollAt) <= freshMailboxMs;
}

function isSamePackage({ answer }: OrderFacts, { packageHash }: GateContext): boolean {
  return answer.package !== null && answer.package.hash === packageHash;
}

/**
 * Whether each task asked for has its answer, and the package holds nothing beyond what may be sent. Left out may be
 * what was refused, what is held back, and what a Form 3 was sent for. Before freezing, what has been collected counts.
 */
export function isComplete(facts: OrderFacts): boolean {
  const { answer } = facts;
  const sendable = sendableTasks(facts);
  const excused = excusedTasks(facts);
  const needed = sendable.filter((task) => !excused.has(task));
  if (sendable.length === 0) return false;
  if (answer.package !== null) {
    const items = answer.package.items.map(({ task }) => task);
    const sent = sentBefore(facts);
    // What came back from the authority while this one was packed goes by a package of its own.
    const back = new Set(failedBefore(facts).flatMap((one) => one.package.items.map(itemTask)));
    return (
      items.length > 0 &&
      needed.every((task) => items.includes(task) || back.has(task)) &&
      items.every((task) => facts.tasks.includes(task) && !sent.has(task))
    );
  }
  const isGiven = (task: TaskId): boolean => {
    const given = answer.tasks[task];
    return given !== undefined && (given.files > 0 || given.noData);
  };
  return needed.every(isGiven) && sendable.some(isGiven);
}

const itemTask = ({ task }: PackageItem): TaskId => task;

/** Checks that a package must pass before it is frozen: what law has ended is not even packed. */
const beforeFreezing: ReadonlySet<GateCheckName> = new Set([
  'notWithdrawn',
  'notRefused',
  'notSuspended',
  'notDuplicate',
]);

/** Why what was collected may not be frozen, by the same verdict that every attempt to send asks; null: it may. */
export const freezingBar = ({ checks }: GateVerdict): GateCheckName | null =>
  checks.find(({ name, verdict }) => beforeFreezing.has(name) && verdict !== 'passed')?.name ??
  null;

function isCertificateValid({ now, certificateValidUntil }: GateContext): boolean {
  return certificateValidUntil !== null && now < certificateValidUntil;
}
