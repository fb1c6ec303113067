import { randomBytes } from 'node:crypto';
import type { EidTransactions, Scan } from './eid-transactions.ts';
import { findPerson } from './persons.ts';

/** The second factor of every practice phone; printed on its screen, for it protects nothing. */
export const practicePin = '2468';
const tries = 3;

/** What a phone shows. `over`: the sign-in ended elsewhere, in the browser or by the clock. */
export type PhoneView =
  | { readonly state: 'idle'; readonly refused: 'wrong' | 'old' | 'taken' | 'over' | null }
  | { readonly state: 'asked'; readonly wrongPin: number; readonly isBusy: boolean }
  | { readonly state: 'approved' | 'declined' | 'blocked' | 'over' };

export const triesLeft = ({ wrongPin }: Extract<PhoneView, { state: 'asked' }>): number =>
  tries - wrongPin;

interface Phone {
  view: PhoneView;
  signIn: string | null;
}

const idle: PhoneView = { state: 'idle', refused: null };

/** The practice phones, each a browser with a cookie of its own. A phone holds one sign-in at a time. */
export class Phones {
  readonly #transactions: EidTransactions;
  readonly #phones = new Map<string, Phone>();

  constructor(transactions: EidTransactions) {
    this.#transactions = transactions;
  }

  /** A phone nobody has held before. */
  newId(): string {
    return randomBytes(16).toString('base64url');
  }

  view(id: string): PhoneView {
    const phone = this.#phones.get(id);
    if (phone === undefined) return idle;
    if (phone.view.state === 'asked' && !this.#holds(id, phone)) phone.view = { state: 'over' };
    return phone.view;
  }

  scan(id: string, text: string): Scan | 'busy' {
    const view = this.view(id);
    if (view.state === 'asked') {
      this.#set(id, { ...view, isBusy: true });
      return 'busy';
    }
    const scan = this.#transactions.scan(text, id);
    if ('refused' in scan) this.#phones.set(id, { view: { ...idle, ...scan }, signIn: null });
    else {
      const asked = { state: 'asked', wrongPin: 0, isBusy: false } as const;
      this.#phones.set(id, { view: asked, signIn: scan.signIn });
    }
    return scan;
  }

  /** Confirms with the PIN. The third wrong one blocks the eID. */
  approve(id: string, personId: string, pin: string): void {
    const view = this.view(id);
    const signIn = this.#phones.get(id)?.signIn ?? null;
    const person = findPerson(personId);
    if (view.state !== 'asked' || signIn === null || person === undefined) return;
    if (pin === practicePin) {
      const isApproved = this.#transactions.approve(signIn, id, person);
      return this.#set(id, { state: isApproved ? 'approved' : 'over' });
    }
    const wrongPin = view.wrongPin + 1;
    if (wrongPin < tries) return this.#set(id, { state: 'asked', wrongPin, isBusy: false });
    this.#transactions.fail(signIn, 'certificateErr');
    this.#set(id, { state: 'blocked' });
  }

  decline(id: string): void {
    const signIn = this.#phones.get(id)?.signIn ?? null;
    if (this.view(id).state !== 'asked' || signIn === null) return;
    this.#transactions.fail(signIn, 'userDeclined');
    this.#set(id, { state: 'declined' });
  }

  /** Back to the camera. A sign-in that is still asked about is not dropped by it. */
  clear(id: string): void {
    if (this.view(id).state !== 'asked') this.#phones.delete(id);
  }

  #holds(id: string, { signIn }: Phone): boolean {
    const status = signIn === null ? null : this.#transactions.status(signIn);
    return status?.state === 'pending' && status.hint === 'phone' && status.phone === id;
  }

  #set(id: string, view: PhoneView): void {
    const phone = this.#phones.get(id);
    if (phone !== undefined) phone.view = view;
  }
}
