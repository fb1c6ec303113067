import {
  asOrderId,
  toUuid,
  utcMs,
  type OrderId,
  type UtcMs,
  type Uuid,
} from '../../shared/base/units.ts';
import type { ClockId } from '../../shared/deadlines/clock-reading.ts';
import type { Clock } from '../../shared/base/clock.ts';
import type { Fault } from '../../shared/base/fault.ts';
import type { Role } from '../../shared/orders/entry.ts';
import { hasRight, type Right } from '../../shared/orders/rights.ts';
import type { InstantWriter } from '../../shared/text/why.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import type { VaultClient } from '../client/vault-client.ts';
import type { Dates } from '../format/dates.ts';
import type { Text } from '../text/text.ts';
import { Act } from './act.svelte.ts';
import { Application } from './application.svelte.ts';
import { ByHand } from './by-hand.svelte.ts';
import { Bulk } from './bulk.svelte.ts';
import { CertificateImport } from './certificate-import.svelte.ts';
import { Desk } from './desk.svelte.ts';
import { Draft } from './draft.svelte.ts';
import { Emergency } from './emergency.svelte.ts';
import { freshnessOf, type Freshness } from './freshness.ts';
import { Inbox } from './inbox.svelte.ts';
import { JudgementDesk } from './judgements.svelte.ts';
import { LastCheck } from './last-check.svelte.ts';
import { LetterDesk } from './letters.svelte.ts';
import { SentDesk } from './sent-desk.svelte.ts';
import { NewsDesk } from './news-desk.svelte.ts';
import { OpenOrder } from './order.svelte.ts';
import { OrderForms } from './order-forms.svelte.ts';
import { Outbox } from './outbox.svelte.ts';
import { Overlay } from './overlay.svelte.ts';
import { Palette } from './palette/palette.svelte.ts';
import { Preservation } from './preservation.svelte.ts';
import { Printing, type SheetPart } from './printing.svelte.ts';
import { PaperForm } from './paper-form.svelte.ts';
import { PracticeMenu } from './practice-menu.svelte.ts';
import { Route } from './route.svelte.ts';
import { Saving } from './saving.svelte.ts';
import { SenderCheck } from './sender-check.svelte.ts';
import { Session } from './session.svelte.ts';
import { SettingsForm } from './settings.svelte.ts';
import { Speech } from './speech.svelte.ts';
import { Ticker } from './ticker.svelte.ts';
import { Toasts } from './toasts.svelte.ts';
import { VaultState } from './vault.svelte.ts';

/** The window's model: built once in `main.ts`, given to every part. */
export class Ombud {
  readonly client: OmbudClient;
  readonly application: Application;
  readonly ticker: Ticker;
  readonly speech: Speech;
  readonly vault: VaultState;
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  readonly order: OpenOrder;
  readonly forms: OrderForms;
  readonly session: Session;
  readonly settings: SettingsForm;
  readonly draft: Draft;
  readonly desk: Desk;
  readonly letters: LetterDesk;
  readonly saving: Saving;
  readonly judgements: JudgementDesk;
  readonly preservation: Preservation;
  readonly byHand: ByHand;
  readonly paper: PaperForm;
  readonly news: NewsDesk;
  /** What of ours went another way. */
  readonly sent: SentDesk;
  readonly emergency: Emergency;
  readonly senderCheck: SenderCheck;
  readonly printing: Printing;
  readonly practice: PracticeMenu;
  readonly lastCheck = new LastCheck();
  readonly route = new Route();
  readonly overlay = new Overlay();
  readonly toasts = new Toasts();
  readonly palette = new Palette(this);
  readonly bulk = new Bulk(this);
  /** Are the times to put the open order aside unfolded? */
  isSnoozeOpen = $state(false);

  constructor(client: OmbudClient, vault: VaultClient, clock: Clock) {
    this.client = client;
    this.application = new Application(client);
    const state = () => this.application.state;
    this.ticker = new Ticker(clock, () => state()?.clock.offsetMs ?? 0);
    this.speech = new Speech(state, () => this.ticker.now);
    this.vault = new VaultState(client, vault);
    this.inbox = new Inbox(
      this.vault,
      () => this.ticker.now,
      () => this.subject,
    );
    this.outbox = new Outbox(this.vault, client);
    this.order = new OpenOrder(this.vault);
    this.forms = new OrderForms(this.vault);
    this.session = new Session(client, () => this.speech.code);
    this.settings = new SettingsForm(client);
    this.draft = new Draft(client, this);
    this.desk = new Desk(client);
    this.letters = new LetterDesk(client);
    this.saving = new Saving(client);
    this.judgements = new JudgementDesk(client, this);
    this.preservation = new Preservation(this.vault, client);
    this.byHand = new ByHand(client);
    this.paper = new PaperForm(client, () => asOrderId(this.freshId()));
    this.news = new NewsDesk(client, () => this.freshId());
    this.sent = new SentDesk(client, () => this.freshId());
    this.printing = new Printing({
      client,
      vault: this.vault,
      order: this.order,
      forms: this.forms,
      speech: this.speech,
      overlay: this.overlay,
      now: () => this.ticker.now,
    });
    this.practice = new PracticeMenu(client, this.speech);
    this.senderCheck = new SenderCheck(client);
    this.emergency = new Emergency(client, this.inbox, this.overlay, this.route);
  }

  get words(): Text {
    return this.speech.words;
  }

  get dates(): Dates {
    return this.speech.dates;
  }

  /** Whose public holidays count: the addressee's State. */
  get country(): string {
    return this.application.state?.profile?.country ?? 'SE';
  }

  get letterKeys(): boolean {
    return this.application.state?.settings.letterKeys ?? true;
  }

  /** Something to be asked of main by one view. */
  act(): Act {
    return new Act();
  }

  certificateImport(): CertificateImport {
    return new CertificateImport(this.client);
  }

  at(ms: number): UtcMs {
    return utcMs(ms);
  }

  /** A new identifier for what a person makes here. */
  freshId(): Uuid {
    const id = toUuid(crypto.randomUUID());
    if (id === null) throw new Error('the browser made no UUID');
    return id;
  }

  /** How sentences of `shared/text` write their instants. */
  get writer(): InstantWriter {
    const { instantPrecise, weekdayAndDay, end, shortClock } = this.dates;
    return { instant: instantPrecise, day: weekdayAndDay, end, time: shortClock };
  }

  /** An instant as a person says it: the time alone when it is today. */
  when(at: UtcMs): string {
    return this.dates.isSameDay(at, this.ticker.now)
      ? this.dates.clock(at)
      : this.dates.instant(at);
  }

  /** The same to the minute; with its day when it is not today's. */
  whenShort(at: UtcMs): string {
    const time = this.dates.shortClock(at);
    return this.dates.isSameDay(at, this.ticker.now)
      ? time
      : `${this.dates.weekdayAndDay(at)} ${time}`;
  }

  /** A fault's sentence and next step in one line. */
  faultLine(fault: Fault): string {
    const { sentence, next } = this.speech.fault(fault);
    return `${sentence} ${next}`;
  }

  /** How old what is shown is, and why; null before the first snapshot. */
  get freshness(): Freshness | null {
    const { state } = this.application;
    return state === null ? null : freshnessOf(state, this.ticker.now);
  }

  get isSignedIn(): boolean {
    return this.application.state?.session.state === 'signedIn';
  }

  /** Who is signed in, as the journal names them. */
  get subject(): string | null {
    const session = this.application.state?.session;
    return session?.state === 'signedIn' ? session.subject : null;
  }

  /** What the signed-in person may do. Main asks the same question again; this one decides what is offered. */
  may(right: Right): boolean {
    const session = this.application.state?.session;
    const roles: readonly Role[] = session?.state === 'signedIn' ? session.roles : [];
    return hasRight(roles, right);
  }

  /** Asks how the open order is to be printed; without one it says so. */
  print(part: SheetPart, clock: ClockId | null = null): void {
    const isOpen = this.route.order !== null && this.printing.ask(part, clock);
    if (!isOpen) this.toasts.show(() => this.words.print.chooseFirst);
  }

  /** Opens an order, and asks how it is to be printed. */
  async printOf(order: OrderId, part: SheetPart): Promise<void> {
    this.route.choose(order);
    await this.order.load(order);
    if (this.route.order === order) this.print(part);
  }

  async copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.toasts.show(() => this.words.frame.copied);
    } catch {
      this.toasts.show(() => this.words.frame.copyFailed);
    }
  }
}
