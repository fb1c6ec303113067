/**
 * When an answer may leave, told from the bare happenings and the law's words. It shares nothing with the program but
 * the happenings: no fold, no clock, no check.
 */
import type { Happening, History } from './gate-history.ts';

/** The order is received on Monday 23 November 2026, 10:15 in Stockholm; its tenth day ends with 3 December. */
export const receivedAt = Date.parse('2026-11-23T09:15:00Z');
export const tenDaysEnd = Date.parse('2026-12-03T23:00:00Z');
const tenMinutes = 600_000;

interface Form {
  readonly reason: 'asks' | 'conflict' | 'impossible';
  readonly tasks: readonly number[];
  isClarified: boolean;
  review: 'running' | 'upheld' | 'lifted';
}

/** A package that has gone. */
interface Gone {
  readonly tasks: readonly number[];
  isFaulty: boolean;
  readonly packedAt: number;
}

/** A package that was let go and of which the service has not said that it has it. */
interface Tried {
  readonly state: 'lost' | 'refused';
  /** Some attempt may have arrived. */
  isPerhapsThere: boolean;
}

interface Decision {
  readonly what: 'none' | 'full' | 'partial';
  readonly tasks: readonly number[];
  readonly at: number;
}

/** Follows one history and says after each happening whether the answer may leave. */
export class Oracle {
  /** True time, and how far this computer's clock is off. */
  now = receivedAt + 10_000;
  clockError = 0;
  readonly #history: Pick<History, 'kind' | 'needsSecondPerson'>;
  #isWithdrawn = false;
  #isStrangersWithdrawalOpen = false;
  readonly #decisions: Decision[] = [];
  readonly #forms: Form[] = [];
  #notNeededAt = 0;
  #askedAnewAt = 0;
  #packed: readonly number[] | null = null;
  #packedAt = 0;
  /** How many happenings there were, when each task was last asked otherwise, and whether somebody has to look. */
  #step = 0;
  readonly #corrected = new Map<number, number>();
  #overtakenBefore: ReadonlySet<string> = new Set();
  #isToBeLookedAt = false;
  #approvers = new Set<string>();
  /** The packed answer, once it has gone; and those before it. */
  #gone: Gone | null = null;
  readonly #earlier: Gone[] = [];
  /** The packed answer, between being let go and having gone; and those that were opened again. */
  #tried: Tried | null = null;
  readonly #replaced: Pick<Gone, 'tasks' | 'packedAt'>[] = [];
  #isDuplicate = false;
  #polledAt: number | null = null;
  #maySend: boolean | null = null;
  #hasCertificate = true;

  constructor(history: Pick<History, 'kind' | 'needsSecondPerson'>) {
    this.#history = history;
  }

  follow(happening: Happening): void {
    this.#step += 1;
    this.#happen(happening);
    const overtaken = this.#overtaken();
    const isNew = [...overtaken].some((change) => !this.#overtakenBefore.has(change));
    if (overtaken.size === 0) this.#isToBeLookedAt = false;
    else if (isNew) this.#isToBeLookedAt = true;
    this.#overtakenBefore = overtaken;
  }

  /** Changes of tasks that lie packed, or with the authority, as they were asked before. */
  #overtaken(): ReadonlySet<string> {
    const current =
      this.#packed === null ? [] : [{ tasks: this.#packed, packedAt: this.#packedAt }];
    const standing = this.#gone === null ? current : [this.#gone];
    const all = [...this.#earlier, ...standing].filter(
      (one) => !('isFaulty' in one && one.isFaulty),
    );
    return new Set(
      all.flatMap(({ tasks, packedAt }) =>
        tasks.flatMap((task) => {
          const at = this.#corrected.get(task) ?? 0;
          return at > packedAt ? [`${task} at ${at}`] : [];
        }),
      ),
    );
  }

  #happen(happening: Happening): void {
    switch (happening.does) {
      case 'withdraws':
        if (happening.who === 'issuer') this.#isWithdrawn = true;
        else if (!this.#isWithdrawn) this.#isStrangersWithdrawalOpen = true;
        return;
      case 'judgesWithdrawal':
        if (this.#isStrangersWithdrawalOpen && happening.holds) this.#isWithdrawn = true;
        this.#isStrangersWithdrawalOpen = false;
        return;
      case 'decides':
        if (happening.who === 'enforcing')
          this.#decisions.push({ what: happening.what, tasks: happening.tasks, at: this.now });
        return;
      case 'sendsForm':
        this.#forms.push({
          reason: happening.reason,
          tasks: happening.tasks,
          isClarified: false,
          review: 'running',
        });
        return;
      case 'answers':
        this.#hear(happening);
        return;
      case 'endsReview':
        for (const form of this.#forms) form.review = happening.outcome;
        return;
      case 'freezes':
        if (this.#packed === null) {
          this.#packed = happening.tasks;
          this.#packedAt = this.#step;
        }
        return;
      case 'corrects':
        this.#corrected.set(happening.task, this.#step);
        // Whoever asks anew, be it in the same moment, does not do without.
        this.#askedAnewAt = this.now;
        return;
      case 'looks':
        this.#isToBeLookedAt = false;
        return;
      case 'reopens':
        // What has gone, and is not faulty, is never opened again; nor what may have.
        if (this.#gone?.isFaulty === false || this.#tried?.isPerhapsThere === true) return;
        if (this.#packed !== null && (this.#gone ?? this.#tried) !== null)
          this.#replaced.push({ tasks: this.#packed, packedAt: this.#packedAt });
        this.#begin();
        return;
      case 'sends':
        if (this.#isOnItsWay) this.#arrives(false);
        return;
      case 'losesAnswer':
        if (this.#isOnItsWay) this.#tried = { state: 'lost', isPerhapsThere: true };
        return;
      case 'isRefused':
        if (this.#isOnItsWay)
          this.#tried = { state: 'refused', isPerhapsThere: this.#tried !== null };
        return;
      case 'saysNotArrived':
        if (this.#tried?.state === 'refused') this.#tried.isPerhapsThere = false;
        return;
      case 'opensRest':
        if (this.#gone?.isFaulty !== false) return;
        this.#earlier.push(this.#gone);
        this.#begin();
        return;
      case 'hears': {
        if (happening.of === 'unheard') return this.#hearsOfUnheard(happening.what === 'Error');
        const all = this.#gone === null ? this.#earlier : [...this.#earlier, this.#gone];
        const meant = happening.of === 'first' ? all.at(0) : all.at(-1);
        if (meant !== undefined) meant.isFaulty = happening.what === 'Error';
        return;
      }
      case 'approves':
        if (this.#packed !== null && (this.#gone ?? this.#tried) === null)
          this.#approvers.add(happening.who);
        return;
      case 'links':
        // One that lapsed waits for a person to look at it.
        if (happening.as !== 'lapsed') this.#isDuplicate = happening.as === 'duplicate';
        return;
      case 'polls':
        this.#polledAt = this.now + this.clockError;
        return;
      case 'waits':
        this.now += happening.ms;
        return;
      case 'setsClock':
        this.clockError += happening.ms;
        return;
      case 'signsIn':
        this.#maySend = happening.maySend;
        return;
      case 'signsOut':
        this.#maySend = null;
        return;
      case 'losesCertificate':
        this.#hasCertificate = false;
    }
  }

  /** Whether law, time and people let the answer leave now. */
  mayLeave(): boolean {
    if (this.#isWithdrawn || this.#isStrangersWithdrawalOpen) return false;
    if (this.#notNeededAt > this.#askedAnewAt) return false;
    if (this.#isToBeLookedAt) return false;
    // It may have arrived, and will not go again with the same bytes.
    if (this.#tried?.state === 'refused' && this.#tried.isPerhapsThere) return false;
    if (this.#isDuplicate || !this.#hasCertificate || this.#maySend !== true) return false;
    const shown = this.now + this.clockError;
    if (this.#polledAt === null || Math.abs(shown - this.#polledAt) > tenMinutes) return false;
    if (this.#packed === null || !this.#isRightPackage(this.#packed)) return false;
    // Ingrid froze it.
    if (this.#history.needsSecondPerson && !this.#approvers.has('nils')) return false;
    return this.#history.kind !== 'notified' || this.#isWindowOpen(shown);
  }

  /** Packed, and neither gone nor refused. */
  get #isOnItsWay(): boolean {
    return this.#packed !== null && this.#gone === null && this.#tried?.state !== 'refused';
  }

  #arrives(isFaulty: boolean): void {
    if (this.#packed !== null)
      this.#gone = { tasks: this.#packed, isFaulty, packedAt: this.#packedAt };
    this.#tried = null;
  }

  /** A receipt proves what nobody had heard of; one that was opened again has gone after all. */
  #hearsOfUnheard(isFaulty: boolean): void {
    if (this.#tried !== null) return this.#arrives(isFaulty);
    if (isFaulty) return;
    const replaced = this.#replaced.pop();
    if (replaced !== undefined) this.#earlier.push({ ...replaced, isFaulty });
  }

  #begin(): void {
    this.#packed = null;
    this.#gone = null;
    this.#tried = null;
    this.#approvers = new Set();
  }

  #hear({ who, found }: Extract<Happening, { does: 'answers' }>): void {
    if (who === 'stranger') return;
    if (found === 'needNotBeExecuted') this.#notNeededAt = this.now;
    if (found === 'clarifies') for (const form of this.#forms) form.isClarified = true;
  }

  /** The latest counts; of several made at one time the strictest. Refusals in part add up until a word about all. */
  get #decision(): Decision | null {
    const last = Math.max(...this.#decisions.map(({ at }) => at));
    const latest = this.#decisions.filter(({ at }) => at === last).reverse();
    const said = (what: Decision['what']) => latest.find((one) => one.what === what);
    const whole = said('full');
    if (whole !== undefined) return whole;
    const partial = said('partial');
    if (partial === undefined) return said('none') ?? null;
    const aboutAll = this.#decisions.filter(({ what }) => what !== 'partial').map(({ at }) => at);
    const since = Math.max(...aboutAll);
    // Said at the same time as a word about all, a refusal in part is the stricter of a clearance, not of a full one.
    const isFull = this.#decisions.some(({ what, at }) => what === 'full' && at === since);
    const parts = this.#decisions.filter(
      ({ what, at }) => what === 'partial' && (isFull ? at > since : at >= since),
    );
    const isOfAll = parts.some(({ tasks }) => tasks.length === 0);
    const tasks = isOfAll ? [] : parts.flatMap((part) => part.tasks);
    return { ...partial, tasks };
  }

  /** Articles 8(4), 10(2): not before the end of the ten days, unless the authority clears it; by both clocks. */
  #isWindowOpen(shown: number): boolean {
    const opensAt = this.#decision?.what === 'none' ? this.#clearedSince : tenDaysEnd;
    const earliest = Math.min(opensAt, tenDaysEnd);
    return this.now >= earliest && shown >= earliest;
  }

  /** A clearance that is repeated was given when it was given first; a refusal between ends the first. */
  get #clearedSince(): number {
    const refused = this.#decisions.filter(({ what }) => what !== 'none').map(({ at }) => at);
    const cleared = this.#decisions.filter(({ what }) => what === 'none').map(({ at }) => at);
    return Math.min(...cleared.filter((at) => at > Math.max(...refused)));
  }

  #isBarred(task: number): boolean {
    const hits = (tasks: readonly number[]): boolean => tasks.length === 0 || tasks.includes(task);
    if (this.#decision?.what === 'full') return true;
    if (this.#decision?.what === 'partial' && hits(this.#decision.tasks)) return true;
    return this.#forms.some(
      (form) =>
        hits(form.tasks) &&
        ((form.reason === 'asks' && !form.isClarified) ||
          (form.reason === 'conflict' && form.review !== 'upheld')),
    );
  }

  /**
   * Nothing barred in it and nothing that has gone before; nothing missing but what a Form 3 was sent for that still says
   * why, and what came back from the authority, which goes by itself.
   */
  #isRightPackage(packed: readonly number[]): boolean {
    const hasGone = (task: number, isFaulty: boolean): boolean =>
      this.#earlier.some((one) => one.isFaulty === isFaulty && one.tasks.includes(task));
    if (packed.some((task) => this.#isBarred(task) || hasGone(task, false))) return false;
    const isExcused = (task: number): boolean =>
      this.#forms.some(
        ({ tasks, reason, isClarified, review }) =>
          tasks.includes(task) &&
          !(reason === 'asks' && isClarified) &&
          !(reason === 'conflict' && review === 'upheld'),
      );
    const isLeftOut = (task: number): boolean =>
      isExcused(task) || hasGone(task, false) || hasGone(task, true);
    return [1, 2].every((task) => packed.includes(task) || this.#isBarred(task) || isLeftOut(task));
  }
}
