import type { AppState, Language } from '../../shared/bridge/app-state.ts';
import type { Fault } from '../../shared/base/fault.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import { named } from '../format/named.ts';
import { datesOf, type Dates } from '../format/dates.ts';
import { bytesText } from '../format/numbers.ts';
import { faultText, type FaultText } from '../../shared/text/fault-text.ts';
import { ordersText, type OrdersText } from '../../shared/text/orders.ts';
import { senderText, type SenderText } from '../../shared/text/sender.ts';
import { stepText, type StepText } from '../../shared/text/steps.ts';
import { texts, type Text } from '../text/text.ts';

/** Zone of the addressee until a profile says so; dates never follow the computer's zone. */
const defaultZone = 'Europe/Stockholm';

/** Words, dates and figures of the chosen language. Everything on screen reads from here, so a switch is at once. */
export class Speech {
  readonly #state: () => AppState | null;
  readonly #now: () => UtcMs;
  readonly code = $derived.by((): Language => this.#state()?.settings.language ?? 'en');
  readonly zone = $derived.by((): string => this.#state()?.profile?.zone ?? defaultZone);
  readonly words = $derived.by((): Text => texts[this.code]);
  /** Words that window and command line share. */
  readonly orders = $derived.by((): OrdersText => ordersText[this.code]);
  readonly sender = $derived.by((): SenderText => senderText[this.code]);
  readonly steps = $derived.by((): StepText => stepText[this.code]);
  readonly dates = $derived.by((): Dates => datesOf(this.code, this.zone, this.#now));
  /** The same in UTC, as orders name their periods. */
  readonly utc = $derived.by((): Dates => datesOf(this.code, 'UTC', this.#now));

  constructor(state: () => AppState | null, now: () => UtcMs) {
    this.#state = state;
    this.#now = now;
  }

  readonly #regions = $derived.by(() => new Intl.DisplayNames([this.code], { type: 'region' }));
  readonly #tongues = $derived.by(() => new Intl.DisplayNames([this.code], { type: 'language' }));

  /** A country by its code. */
  country(code: string): string {
    return named(this.#regions, code);
  }

  /** A language by its ISO 639-1 code. */
  language(code: string): string {
    return named(this.#tongues, code);
  }

  fault(fault: Fault): FaultText {
    return faultText(fault, this.code);
  }

  bytes(count: number): string {
    return bytesText(count, this.code);
  }
}
