import { codeAt, judgeCode, newCodeOrder, readCode, type CodeOrder } from './eid-code.ts';
import { findPerson, type Person } from './persons.ts';

/** Hint codes of a Swedish eID relying-party interface, as far as the practice eID plays them. */
export const failedHints = [
  'userCancel',
  'userDeclined',
  'expiredTransaction',
  'wrongPerson',
  'certificateErr',
  'startFailed',
] as const;
export type FailedHint = (typeof failedHints)[number];
export type PendingHint = 'outstandingTransaction' | 'started' | 'phone';

export type EidStatus =
  /** The moving code is shown; nobody has scanned it. */
  | { readonly state: 'waiting' }
  /** Chosen on this computer, opened on this computer, or scanned by a phone (which alone knows whose it is). */
  | {
      readonly state: 'pending';
      readonly hint: 'outstandingTransaction' | 'started';
      readonly person: Person;
    }
  | { readonly state: 'pending'; readonly hint: 'phone'; readonly phone: string }
  | { readonly state: 'failed'; readonly hint: FailedHint }
  | { readonly state: 'complete'; readonly person: Person };

export type Scan =
  { readonly signIn: string } | { readonly refused: 'wrong' | 'old' | 'taken' | 'over' };

/** A sign-in that nobody confirms ends after three minutes. */
export const lifetime = 180_000;

interface Running {
  status: EidStatus;
  readonly order: CodeOrder;
}

/** One eID transaction per sign-in under way, by the sign-in's id. In memory: a restart means starting the eID again. */
export class EidTransactions {
  readonly #now: () => number;
  readonly #running = new Map<string, Running>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Shows the moving code, from the first look at the page. */
  begin(signIn: string): void {
    if (this.#running.has(signIn)) return;
    const order = newCodeOrder(this.#now());
    this.#running.set(signIn, { status: { state: 'waiting' }, order });
  }

  status(signIn: string): EidStatus {
    const running = this.#running.get(signIn);
    if (running === undefined) return { state: 'waiting' };
    const { state } = running.status;
    const isOpen = state === 'waiting' || state === 'pending';
    if (isOpen && this.#now() - running.order.since >= lifetime)
      running.status = { state: 'failed', hint: 'expiredTransaction' };
    return running.status;
  }

  /** The code of this second, and how many seconds are left for the whole sign-in. */
  code(signIn: string): { readonly text: string; readonly left: number } | null {
    const running = this.#running.get(signIn);
    if (running === undefined || this.status(signIn).state !== 'waiting') return null;
    const now = this.#now();
    const left = Math.ceil((running.order.since + lifetime - now) / 1000);
    return { text: codeAt(running.order, now), left };
  }

  /** A phone has read a code. The first one has the sign-in for itself. */
  scan(text: string, phone: string): Scan {
    const code = readCode(text);
    if (code === null) return { refused: 'wrong' };
    const found = [...this.#running].find(([, { order }]) => order.token === code.token);
    if (found === undefined) return { refused: 'over' };
    const [signIn, running] = found;
    const verdict = judgeCode(running.order, code, this.#now());
    if (verdict !== 'fresh') return { refused: verdict };
    const { state } = this.status(signIn);
    if (state !== 'waiting') return { refused: state === 'pending' ? 'taken' : 'over' };
    running.status = { state: 'pending', hint: 'phone', phone };
    return { signIn };
  }

  /** Chosen on this computer, where the eID program is to be opened. */
  start(signIn: string, personId: string): boolean {
    const person = findPerson(personId);
    this.begin(signIn);
    const running = this.#running.get(signIn);
    if (person === undefined || running === undefined) return false;
    if (this.status(signIn).state !== 'waiting') return false;
    running.status = { state: 'pending', hint: 'outstandingTransaction', person };
    return true;
  }

  /** The eID program has been opened on this computer. */
  open(signIn: string): void {
    const status = this.status(signIn);
    if (status.state !== 'pending' || status.hint !== 'outstandingTransaction') return;
    this.#end(signIn, { ...status, hint: 'started' });
  }

  /** The person has confirmed on this computer. Null when the transaction can no longer complete. */
  confirm(signIn: string): Person | null {
    const status = this.status(signIn);
    if (status.state !== 'pending' || status.hint !== 'started') return null;
    this.#end(signIn, { state: 'complete', person: status.person });
    return status.person;
  }

  /** The person has confirmed on the phone that holds this sign-in. */
  approve(signIn: string, phone: string, person: Person): boolean {
    const status = this.status(signIn);
    const holds = status.state === 'pending' && status.hint === 'phone' && status.phone === phone;
    if (holds) this.#end(signIn, { state: 'complete', person });
    return holds;
  }

  fail(signIn: string, hint: FailedHint): void {
    if (this.status(signIn).state === 'pending') this.#end(signIn, { state: 'failed', hint });
  }

  forget(signIn: string): void {
    this.#running.delete(signIn);
  }

  /** Ends every transaction under way the same way; the number of those that were. */
  failAll(hint: FailedHint): number {
    const pending = [...this.#running.keys()].filter(
      (signIn) => this.status(signIn).state === 'pending',
    );
    for (const signIn of pending) this.fail(signIn, hint);
    return pending.length;
  }

  #end(signIn: string, status: EidStatus): void {
    const running = this.#running.get(signIn);
    if (running !== undefined) running.status = status;
  }
}
