// A stand-in for main, made from the contract: requests and replies go through the table's own guards.
import type { Page } from '@playwright/test';
import type { AppState } from '../../shared/bridge/app-state.ts';
import { pushes } from '../../shared/bridge/pushes.ts';
import {
  calls,
  type CallName,
  type CallReply,
  type CallRequest,
  type ChosenFiles,
} from '../../shared/bridge/table.ts';
import { vaultRequestGuard, type VaultMessage } from '../../shared/bridge/vault-port.ts';
import { computerClock } from '../../renderer/clock.ts';
import { utcMs } from '../../shared/base/units.ts';
import type { JournalRecord } from '../../shared/orders/entry.ts';
import { everybodyListed } from './fixture/directory.ts';
import { pictureTime } from './fixture/times.ts';
import { installDouble } from './page-double.ts';
import { spoilDisk, type SpoiltDisk } from './spoilt-disk.ts';

type Answers = {
  [N in CallName]?: (request: CallRequest<N>) => CallReply<N> | Promise<CallReply<N>>;
};
const done = { ok: true, value: {} } as const;

export interface Script {
  readonly state: AppState;
  readonly records?: readonly JournalRecord[];
  /** Overrides of the usual answers. */
  readonly answers?: Answers;
  /** Leaves pulls unanswered: the vault stays in "catching up". */
  readonly holdsRecords?: boolean;
  /** What is wrong with the disk where the vault keeps the orders. */
  readonly disk?: SpoiltDisk;
}

/** A platform whose clock was moved is as far ahead of this computer as the window's time is. */
const movedWith = (contact: AppState['contact'], offsetMs: number): AppState['contact'] =>
  contact.skewMs === null ? contact : { ...contact, skewMs: contact.skewMs + offsetMs };

export class ScriptedMain {
  readonly #page: Page;
  readonly #script: Script;
  readonly calls: { readonly name: string; readonly request: unknown }[] = [];
  #state: AppState;
  #records: readonly JournalRecord[];
  /** The vault reads the journal anew and is given so many of its records. */
  #givenAnew: number | null = null;

  constructor(page: Page, script: Script) {
    this.#page = page;
    this.#script = script;
    this.#records = script.records ?? [];
    // The window's time stands at the pictures' moment, whatever this computer's clock says.
    const offsetMs = pictureTime - computerClock.now();
    this.#state = {
      ...script.state,
      contact: movedWith(script.state.contact, offsetMs),
      clock: { now: utcMs(pictureTime), offsetMs },
      journalHead: script.records?.length ?? 0,
    };
  }

  async attach(): Promise<void> {
    await this.#page.exposeFunction('ombudCall', (name: string, request: unknown) =>
      this.#call(name, request),
    );
    await this.#page.exposeFunction('ombudPull', (request: unknown) => this.#pull(request));
    await this.#page.addInitScript(installDouble);
    if (this.#script.disk !== undefined) await spoilDisk(this.#page, this.#script.disk);
  }

  called(name: CallName): readonly unknown[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.request);
  }

  /** A new snapshot, pushed as main would. */
  async change(part: Partial<AppState>): Promise<void> {
    this.#state = { ...this.#state, ...part, number: this.#state.number + 1 };
    await this.push({ name: 'state', body: pushes.state.parse(this.#state) });
  }

  async push(push: unknown): Promise<void> {
    await this.#page.evaluate(
      (body) => (globalThis as unknown as { ombudPush(push: unknown): void }).ombudPush(body),
      push,
    );
  }

  /** Hands the vault a new port, as after a reload of the page. */
  async reopenVault(): Promise<void> {
    await this.#page.evaluate(() => (globalThis as unknown as { ombudPort(): void }).ombudPort());
  }

  /** The journal has grown: the vault is told, and gives itself what is new. */
  async grow(records: readonly JournalRecord[]): Promise<void> {
    this.#records = records;
    await this.#tellVault({ kind: 'grew', head: records.length });
  }

  /** Tells the vault of a shorter journal than the one it has read, and gives only so many records of it afterwards. */
  async rebuildVault(given: number): Promise<void> {
    this.#givenAnew = given;
    await this.#tellVault({ kind: 'grew', head: given });
  }

  async #tellVault(grew: VaultMessage): Promise<void> {
    await this.#page.evaluate(
      (message) =>
        (globalThis as unknown as { ombudVault(message: VaultMessage): void }).ombudVault(message),
      grew,
    );
  }

  async #call(name: string, request: unknown): Promise<unknown> {
    if (!Object.hasOwn(calls, name)) throw new Error(`the table has no call ${name}`);
    const known = name as CallName;
    const parsed = calls[known].request.parse(request);
    this.calls.push({ name, request: parsed });
    const reply = await this.#answer(known, parsed);
    return calls[known].reply.parse(reply);
  }

  async #answer(name: CallName, request: unknown): Promise<unknown> {
    const own = this.#script.answers?.[name] as ((request: unknown) => unknown) | undefined;
    if (own !== undefined) return own(request);
    switch (name) {
      case 'app.state':
        return { ok: true, value: this.#state };
      case 'settings.change': {
        const settings = { ...this.#state.settings, ...(request as Partial<AppState['settings']>) };
        await this.change({ settings });
        return { ok: true, value: settings };
      }
      case 'vault.connect':
        await this.reopenVault();
        return done;
      case 'files.offer':
        return { ok: true, value: chosen((request as { paths: readonly string[] }).paths) };
      case 'certificate.pick':
        return { ok: true, value: offered(['/dropped/3412/nordanvind.p12'])[0] ?? null };
      case 'answer.pickFiles':
        return { ok: true, value: chosen(['/dropped/8400000/mail-log-2026-10.csv']) };
      case 'letter.pickFiles':
        return { ok: true, value: chosen([]) };
      case 'answer.addFiles':
      case 'letter.enclose':
        return { ok: true, value: { refused: [] } };
      case 'byHand.pickFiles':
        return { ok: true, value: chosen(['/dropped/840000/order-page-1.pdf']) };
      case 'print.paper':
      case 'print.pdf':
        return { ok: true, value: { outcome: 'done' } };
      case 'directory.look':
        return everybodyListed(request as CallRequest<'directory.look'>);
      case 'byHand.keptPaper':
        return { ok: true, value: { draft: null, lost: [] } };
      case 'desk.noteDraft':
        return { ok: true, value: { text: '' } };
      case 'answer.freeze':
        return { ok: true, value: { hash: 'ab'.repeat(32) } };
      default:
        return done;
    }
  }

  #pull(request: unknown): VaultMessage | null {
    const { after, entries } = vaultRequestGuard.parse(request);
    if (this.#script.holdsRecords === true) return null;
    const all = this.#records;
    const given = this.#givenAnew;
    if (given !== null) {
      if (after > 0 && after <= given) return null;
      const records = after === 0 ? all.slice(0, given) : [];
      return { kind: 'records', records, head: after === 0 ? all.length : given };
    }
    return {
      kind: 'records',
      records: all.filter((record) => record.position > after).slice(0, entries),
      head: all.length,
    };
  }
}

function offered(paths: readonly string[]): { token: string; name: string; bytes: number }[] {
  return paths.map((path, index) => {
    const [, , size = '0', name = ''] = path.split('/');
    return { token: index.toString(16).padStart(32, '0'), name, bytes: Number(size) };
  });
}

function chosen(paths: readonly string[]): ChosenFiles {
  return { files: offered(paths), refused: [] };
}
