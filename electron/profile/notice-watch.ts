import type { OrderId } from '../../shared/base/units.ts';
import type { LedgerFacts } from '../../shared/orders/facts.ts';
import { waitsToBeTaken } from '../../shared/orders/untaken.ts';
import type { Notice } from '../shell/notices.ts';
import type { Timers } from '../sync/ports.ts';

/** So long after it was told an alarm that nobody has taken is told again, in milliseconds. */
export const remindAgainMs = 5 * 60_000;

/** Where notices are shown. */
export interface NoticeScreen {
  tell(notice: Notice): void;
  /** Takes the alarm away; without one it does nothing. */
  endAlarm(): void;
}

/**
 * Tells of orders that were not there before: an emergency that waits for somebody as an emergency, others as news.
 * What was in the journal when Ombud started is told only while an emergency still waits. A known order that becomes
 * such a one, or is one again, sounds like one that has just come. The alarm is told again, day and night, until
 * somebody has taken it (Article 10(4)). An answer that was to go by itself and was stopped, while a part of it is still
 * to be sent, asks for a person.
 */
export class NoticeWatch {
  readonly #screen: NoticeScreen;
  readonly #timers: Pick<Timers, 'after'>;
  readonly #known = new Set<OrderId>();
  /** Orders the alarm has sounded for. */
  readonly #alarmed = new Set<OrderId>();
  #waiting: ReadonlySet<OrderId> = new Set();
  #cancel: (() => void) | null = null;
  #stopped: ReadonlySet<OrderId>;

  constructor(facts: LedgerFacts, screen: NoticeScreen, timers: Pick<Timers, 'after'>) {
    this.#screen = screen;
    this.#timers = timers;
    for (const id of facts.orders.keys()) this.#known.add(id);
    this.#stopped = stoppedIn(facts);
    this.#follow(facts);
  }

  /** Looks at the facts after an append; one notice for each kind, however many orders came at once. */
  look(facts: LedgerFacts): void {
    const fresh = [...facts.orders.keys()].filter((id) => !this.#known.has(id));
    for (const id of fresh) this.#known.add(id);
    const isAlarm = this.#follow(facts);
    const stopped = this.#stopped;
    this.#stopped = stoppedIn(facts);
    const isStopped = [...this.#stopped].some((id) => !stopped.has(id));
    if (!isAlarm && fresh.length > 0) this.#screen.tell('arrived');
    if (isStopped) this.#screen.tell('attention');
  }

  /** Nothing is told again from here on, and no alarm stays that is true no longer. */
  end(): void {
    this.#cancel?.();
    this.#cancel = null;
    this.#screen.endAlarm();
  }

  /** True when the alarm sounds for an order that did not wait a moment ago. */
  #follow(facts: LedgerFacts): boolean {
    const before = this.#waiting;
    this.#waiting = waitingIn(facts);
    const begun = [...this.#waiting].filter((id) => !before.has(id));
    const isNews = begun.some((id) => !this.#alarmed.has(id));
    for (const id of begun) this.#alarmed.add(id);
    if (begun.length > 0) this.#alarm(isNews ? 'emergency' : 'emergencyWaits');
    else if (this.#waiting.size === 0) this.end();
    return begun.length > 0;
  }

  #alarm(notice: 'emergency' | 'emergencyWaits'): void {
    this.#cancel?.();
    this.#screen.tell(notice);
    this.#cancel = this.#timers.after(remindAgainMs, () => this.#alarm('emergencyWaits'));
  }
}

const waitingIn = ({ orders }: LedgerFacts): ReadonlySet<OrderId> =>
  new Set([...orders.values()].filter(waitsToBeTaken).map(({ id }) => id));

const stoppedIn = ({ orders }: LedgerFacts): ReadonlySet<OrderId> =>
  new Set([...orders.values()].flatMap(({ id, turn }) => (turn.isStopped === true ? [id] : [])));
