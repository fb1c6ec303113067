import { findPerson, type Person } from './persons.ts';

/** Hint codes of a Swedish eID relying-party interface, as far as the practice eID plays them. */
export const failedHints = [
  'userCancel',
  'expiredTransaction',
  'wrongPerson',
  'certificateErr',
  'startFailed',
] as const;
export type FailedHint = (typeof failedHints)[number];
export type PendingHint = 'outstandingTransaction' | 'started';

export type EidStatus =
  | { readonly state: 'none' }
  | { readonly state: 'pending'; readonly hint: PendingHint; readonly person: Person }
  | { readonly state: 'failed'; readonly hint: FailedHint; readonly person: Person }
  | { readonly state: 'complete'; readonly person: Person };

/** A started eID that nobody signs with ends after three minutes. */
const lifetime = 180_000;

/** One eID transaction per sign-in under way, by the sign-in's id. In memory: a restart means starting the eID again. */
export class EidTransactions {
  readonly #now: () => number;
  readonly #running = new Map<string, { status: EidStatus; readonly startedAt: number }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  status(signIn: string): EidStatus {
    const running = this.#running.get(signIn);
    if (running === undefined) return { state: 'none' };
    const { status, startedAt } = running;
    if (status.state === 'pending' && this.#now() - startedAt >= lifetime) {
      running.status = { state: 'failed', hint: 'expiredTransaction', person: status.person };
    }
    return running.status;
  }

  start(signIn: string, personId: string): boolean {
    const person = findPerson(personId);
    if (person === undefined) return false;
    this.#running.set(signIn, {
      status: { state: 'pending', hint: 'outstandingTransaction', person },
      startedAt: this.#now(),
    });
    return true;
  }

  /** The eID program has been opened on this computer. */
  open(signIn: string): void {
    this.#move(signIn, (person) => ({ state: 'pending', hint: 'started', person }));
  }

  /** The person has confirmed with the security code. Null when the transaction can no longer complete. */
  confirm(signIn: string): Person | null {
    const status = this.status(signIn);
    if (status.state !== 'pending' || status.hint !== 'started') return null;
    this.#move(signIn, (person) => ({ state: 'complete', person }));
    return status.person;
  }

  fail(signIn: string, hint: FailedHint): void {
    this.#move(signIn, (person) => ({ state: 'failed', hint, person }));
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

  #move(signIn: string, next: (person: Person) => EidStatus): void {
    const running = this.#running.get(signIn);
    const status = this.status(signIn);
    if (running === undefined || status.state !== 'pending') return;
    running.status = next(status.person);
  }
}
