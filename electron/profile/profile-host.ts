import type { Fault } from '../../shared/base/fault.ts';
import { fault } from '../../shared/base/fault.ts';
import type { AppState, SessionState } from '../../shared/bridge/app-state.ts';
import type { Right } from '../../shared/orders/rights.ts';
import type { NationalProfile } from '../../shared/profile/national-profile.ts';
import type { AppStateStore } from '../ipc/app-state-store.ts';
import { VaultDoor, type DoorPort } from '../ipc/vault-door.ts';
import type { Notice } from '../shell/notices.ts';
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
  | 'onContact'
  | 'onRetries'
  | 'onAlarm'
  | 'signInToSend'
> {
  /** Null: Welcome, or a profile whose description is missing. */
  readonly national: NationalProfile | null;
  readonly state: AppStateStore;
  readonly notify: (notice: Notice) => void;
  readonly onSessionState: (session: SessionState) => void;
  readonly onOrders: () => void;
  /** Just opened, and nothing shown yet; says whether somebody has signed in here before. */
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
  #door: VaultDoor | null = null;
  #opening: Promise<void> | null = null;
  #closing: Promise<void> | null = null;

  constructor(parts: HostParts) {
    this.#parts = parts;
  }

  /** The profile at work, or null. */
  get current(): OpenProfile | null {
    return this.#open;
  }

  time(): AppState['clock'] {
    const computer = this.#parts.computerClock.now();
    const offsetMs = this.#open?.clock.offsetMs ?? 0;
    return { now: computer + offsetMs, offsetMs };
  }

  open(): Promise<void> {
    this.#opening ??= this.#tryToOpen().finally(() => {
      this.#opening = null;
    });
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
    if (this.refusal('readOrders') === null) this.#door?.open(port);
    else port.close();
  }

  /** Why a right is not there now, or null. */
  refusal(right: Right): Fault | null {
    const { national, state } = this.#parts;
    const open = this.#open;
    if (state.current.phase === 'locked') return fault('bridge.locked');
    if (open === null || national === null) return fault('bridge.forbidden');
    return refusalOf(right, {
      session: state.current.session,
      lastSignIn: open.sync.store.facts.lastSignIn,
      now: open.clock.now(),
      readingDays: national.offlineReadingDays,
    });
  }

  async #close(): Promise<void> {
    await this.#opening;
    this.#door?.close();
    const open = this.#open;
    this.#open = null;
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
      signInToSend: () => this.#parts.notify('signInToSend'),
    });
    if (!opened.ok) {
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
    const { state, notify } = this.#parts;
    const { journal } = open.store;
    const { store } = open.sync;
    this.#open = open;
    this.#door = new VaultDoor({
      head: () => journal.head,
      read: (after, limits) => journal.page(after, limits),
      projectionKey: () => journal.projectionKey(),
    });
    const notices = new NoticeWatch(store.facts, notify);
    store.onAppended((head) => {
      state.change({ journalHead: head });
      notices.look(store.facts);
      this.#parts.onOrders();
      this.#door?.grew();
      this.refresh();
    });
    state.change({
      phase: 'open',
      closedBy: null,
      keychain: { ...state.current.keychain, state: 'ok' },
      certificate: open.service.certificate(),
      earlierContact: {
        contactAt: open.memory.before.contactAt,
        pollAt: open.memory.before.pollAt,
      },
      alarms: [...journal.alarms, ...open.sync.standingAlarms].slice(0, mostAlarms),
      journalHead: journal.head,
    });
    this.#parts.onOpened(store.facts.lastSignIn !== null);
    this.refresh();
    open.sync.start();
  }

  /** Brings what hangs on session, time and journal up to date. Reading that is over closes the worker's door. */
  refresh(): void {
    const { state } = this.#parts;
    const open = this.#open;
    if (open === null) return;
    const session = open.service.sessionAt(open.clock.offsetMs);
    state.change({ session });
    if (this.#parts.national !== null)
      state.change({ versions: versionsShown(open.sync.store.facts, this.#parts.national) });
    const reason = this.refusal('readOrders');
    state.change({ reading: { allowed: reason === null, fault: reason } });
    if (reason !== null) this.#door?.close();
  }

  #alarm(alarm: Fault): void {
    const { state, notify } = this.#parts;
    const known = state.current.alarms.filter(({ code }) => code !== alarm.code);
    state.change({ alarms: [...known, alarm].slice(-mostAlarms) });
    notify('attention');
  }
}
