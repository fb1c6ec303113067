import type { Fault, FaultCode } from '../../shared/base/fault.ts';
import { fault } from '../../shared/base/fault.ts';
import { err } from '../../shared/base/result.ts';
import { position } from '../../shared/base/units.ts';
import type { AppState, SessionState } from '../../shared/bridge/app-state.ts';
import type { Right } from '../../shared/orders/rights.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import type { AppStateStore } from '../ipc/app-state-store.ts';
import { VaultDoor, type DoorPort } from '../ipc/vault-door.ts';
import type { Notice } from '../shell/notices.ts';
import type { ProfileSecret } from '../secrets/profile-secret.ts';
import type { EarlyProfile } from './early-profile.ts';
import { EarlyWait } from './early-wait.ts';
import { haltingFaults } from './journal-halt.ts';
import { keychainStateOf } from './keychain-state.ts';
import { NoticeWatch } from './notice-watch.ts';
import { openProfile, type OpenProfile, type ProfileParts } from './open-profile.ts';
import { refusalOf } from './permissions.ts';
import { versionsShown } from './versions-shown.ts';

export interface HostParts extends Omit<
  ProfileParts,
  | 'national'
  | 'onSession'
  | 'onCertificate'
  | 'onReport'
  | 'onEarly'
  | 'onContact'
  | 'onRetries'
  | 'onAlarm'
  | 'onCalm'
  | 'signInToSend'
> {
  /** Null: Welcome, or a profile whose description is missing. */
  readonly national: NationalProfile | null;
  readonly state: AppStateStore;
  readonly notify: (notice: Notice) => void;
  /** The alarm that was told of is true no longer. */
  readonly endAlarm: () => void;
  readonly onSessionState: (session: SessionState) => void;
  readonly onOrders: () => void;
  /** What was received can be read; the journal is still to be verified. */
  readonly onEarly: () => void;
  /** Resolves when the window's page has loaded, or cannot. */
  readonly page: () => Promise<unknown>;
  /** Just opened; says whether somebody has signed in here before. */
  readonly onOpened: (wasUsed: boolean) => void;
}

/** Most alarms that are shown at once. */
const mostAlarms = 20;

/** Most next tries that are told; further ones are made all the same. */
const mostRetries = 500;

/**
 * Keeps the one profile of this process open, and the window's snapshot in step with it. What cannot be opened leaves
 * Ombud closed with the reason; opening can be tried again.
 */
export class ProfileHost {
  readonly #parts: HostParts;
  #open: OpenProfile | null = null;
  /** What is known while the journal is being verified. */
  #early: EarlyProfile | null = null;
  /** Records once turned out damaged: from then on nothing is shown before they have been verified. */
  #isEarlyOver = false;
  readonly #door: VaultDoor;
  #notices: NoticeWatch | null = null;
  #wait: EarlyWait | null = null;
  #opening: Promise<void> | null = null;
  #closing: Promise<void> | null = null;

  constructor(parts: HostParts) {
    this.#parts = parts;
    this.#door = new VaultDoor({
      head: () => this.#open?.store.journal.head ?? this.#early?.head ?? position(0),
      isVerified: () => this.#open !== null,
      read: async (after, limits) => {
        this.#wait?.end();
        await this.#opening;
        const { journal } = this.#open?.store ?? {};
        return journal?.page(after, limits) ?? err(fault('journal.checking'));
      },
      projectionKey: async () => {
        if (this.#open !== null) return this.#open.store.journal.projectionKey();
        return this.#early?.projectionKey() ?? null;
      },
    });
  }

  /** The profile at work, or null. */
  get current(): OpenProfile | null {
    return this.#open;
  }

  /** What is held of the profile's secret, from the keychain's answer on. */
  get secret(): ProfileSecret | null {
    return this.#open?.store.secret ?? this.#early?.secret ?? null;
  }

  /** Why an act on the profile is not possible now: it is not open, or its journal is still being verified. */
  get closedReason(): Fault {
    return fault(this.#early === null ? 'bridge.forbidden' : 'journal.checking');
  }

  time(): AppState['clock'] {
    const computer = this.#parts.computerClock.now();
    const offsetMs = (this.#open ?? this.#early)?.clock.offsetMs ?? 0;
    return { now: computer + offsetMs, offsetMs };
  }

  open(): Promise<void> {
    this.#opening ??= this.#tryToOpen().finally(() => {
      this.#opening = null;
    });
    return this.#opening;
  }

  /** The end of an opening under way, well or not; null when there is none. */
  get opening(): Promise<void> | null {
    return this.#opening;
  }

  /** Closes once; whoever asks again waits for the same end. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  fetchNow(): void {
    this.#open?.sync.fetchNow();
  }

  /** Lets the vault worker read through `port`. */
  connectVault(port: DoorPort): void {
    if (this.refusal('readOrders') === null) this.#door.open(port);
    else port.close();
  }

  /** Why a right is not there now, or null. */
  refusal(right: Right): Fault | null {
    const { national, state } = this.#parts;
    const open = this.#open;
    if (state.current.phase === 'locked') return fault('bridge.locked');
    if (national === null) return fault('bridge.forbidden');
    if (open === null) return this.#earlyRefusal(right, national);
    return refusalOf(right, {
      session: state.current.session,
      lastSignIn: open.sync.store.facts.lastSignIn,
      now: open.clock.now(),
      readingDays: national.offlineReadingDays,
    });
  }

  /** Until the journal has been verified nobody is signed in, and there is nothing to do but to read. */
  #earlyRefusal(right: Right, { offlineReadingDays }: NationalProfile): Fault | null {
    const early = this.#early;
    if (early === null || right !== 'readOrders') return this.closedReason;
    return refusalOf(right, {
      session: { state: 'signedOut', fault: null },
      lastSignIn: early.lastSignIn,
      now: early.clock.now(),
      readingDays: offlineReadingDays,
    });
  }

  async #close(): Promise<void> {
    this.#wait?.end();
    await this.#opening;
    this.#door.close();
    const open = this.#open;
    this.#open = null;
    this.#notices?.end();
    this.#notices = null;
    await open?.close();
  }

  async #tryToOpen(): Promise<void> {
    const { national, state } = this.#parts;
    if (this.#open !== null) return;
    if (national === null) {
      state.change({
        phase: 'closed',
        closedBy: state.current.offers.practice ?? fault('profile.missing'),
      });
      return;
    }
    const opened = await openProfile({
      ...this.#parts,
      national,
      onEarly: this.#isEarlyOver ? null : (early) => this.#showEarly(early),
      onSession: () => {
        this.refresh();
        this.#open?.sync.wakeOutbox();
        this.#parts.onSessionState(state.current.session);
      },
      onCertificate: (certificate) => {
        state.change({ certificate });
        this.fetchNow();
      },
      onReport: (report) => state.change({ report }),
      onContact: (contact) => {
        state.change({ contact });
        // A moved platform clock moves what the session's end reads like.
        this.refresh();
      },
      onRetries: (retries) => state.change({ retries: retries.slice(0, mostRetries) }),
      onAlarm: (alarm) => this.#alarm(alarm),
      onCalm: (code) => this.#calm(code),
      signInToSend: () => this.#parts.notify('signInToSend'),
    });
    if (!opened.ok) {
      this.#endEarly('damaged');
      const { keychain } = state.current;
      const told = keychainStateOf(opened.error.code) ?? keychain.state;
      state.change({
        phase: 'closed',
        closedBy: opened.error,
        keychain: { ...keychain, state: told },
      });
      return;
    }
    this.#work(opened.value);
  }

  #work(open: OpenProfile): void {
    const { state, notify, endAlarm, timers } = this.#parts;
    const { journal } = open.store;
    const { store } = open.sync;
    const isDamaged = journal.alarms.some(({ code }) => code !== 'store.readOnly');
    this.#endEarly(isDamaged ? 'damaged' : 'verified');
    this.#open = open;
    const notices = new NoticeWatch(store.facts, { tell: notify, endAlarm }, timers);
    this.#notices = notices;
    store.onAppended((head) => {
      state.change({ journalHead: head, strayForms: store.facts.strayPreservation });
      notices.look(store.facts);
      this.#parts.onOrders();
      this.#door.grew();
      this.refresh();
    });
    journal.onClosed(() => {
      state.change({ isHalted: true });
      for (const alarm of haltingFaults(journal)) this.#alarm(alarm);
    });
    state.change({
      phase: state.current.phase === 'locked' ? 'locked' : 'open',
      isChecking: false,
      isHalted: journal.closedBy !== null,
      closedBy: null,
      keychain: { ...state.current.keychain, state: 'ok' },
      certificate: open.service.certificate(),
      earlierContact: {
        contactAt: open.memory.before.contactAt,
        pollAt: open.memory.before.pollAt,
      },
      alarms: [...haltingFaults(journal), ...open.sync.standingAlarms].slice(0, mostAlarms),
      journalHead: journal.head,
      strayForms: store.facts.strayPreservation,
    });
    this.#parts.onOpened(store.facts.lastSignIn !== null);
    this.refresh();
    open.sync.start();
  }

  /** Brings what hangs on session, time and journal up to date. Reading that is over closes the worker's door. */
  refresh(): void {
    const { state } = this.#parts;
    const open = this.#open;
    if (open === null && this.#early === null) return;
    if (open !== null) state.change({ session: open.service.sessionAt(open.clock.offsetMs) });
    if (open !== null && this.#parts.national !== null)
      state.change({ versions: versionsShown(open.sync.store.facts, this.#parts.national) });
    const reason = this.refusal('readOrders');
    state.change({ reading: { allowed: reason === null, fault: reason } });
    if (reason !== null) this.#door.close();
  }

  /** Resolves when the window has what it needs for its rows, or does not come for it: then verifying may begin. */
  async #showEarly(early: EarlyProfile): Promise<void> {
    const { state, timers } = this.#parts;
    this.#early = early;
    // Whoever may not read is told so when it is certain.
    if (this.refusal('readOrders') !== null || this.#closing !== null) return;
    state.change({
      phase: 'open',
      isChecking: true,
      closedBy: null,
      keychain: { ...state.current.keychain, state: 'ok' },
      earlierContact: { contactAt: early.contact.contactAt, pollAt: early.contact.pollAt },
      journalHead: early.head,
    });
    this.refresh();
    this.#parts.onEarly();
    this.#wait = new EarlyWait(timers, this.#parts.page());
    await this.#wait.over;
  }

  /** Damage takes back what was shown: the window must begin anew with what can be proven. */
  #endEarly(found: 'verified' | 'damaged'): void {
    const { state } = this.#parts;
    if (this.#early === null) return;
    this.#early.close();
    this.#early = null;
    state.change({ isChecking: false });
    if (found === 'verified') return;
    this.#isEarlyOver = true;
    this.#door.close();
    if (state.current.phase !== 'locked')
      state.change({ phase: 'opening', reading: { allowed: false, fault: null } });
  }

  /** What is wrong with the journal itself stays for as long as it is open. */
  #calm(code: FaultCode): void {
    const { state } = this.#parts;
    const open = this.#open;
    const standing =
      open === null ? [] : [...haltingFaults(open.store.journal), ...open.sync.standingAlarms];
    if (standing.some((alarm) => alarm.code === code)) return;
    state.change({ alarms: state.current.alarms.filter((alarm) => alarm.code !== code) });
  }

  #alarm(alarm: Fault): void {
    const { state, notify } = this.#parts;
    const known = state.current.alarms.filter(({ code }) => code !== alarm.code);
    state.change({ alarms: [...known, alarm].slice(-mostAlarms) });
    notify('attention');
  }
}
