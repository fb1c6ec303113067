import type { Fault } from '../../shared/base/fault.ts';
import type { OfferedFile } from '../../shared/bridge/offered-file.ts';
import type { PaperDraft } from '../../shared/bridge/paper-draft-guard.ts';
import type { OmbudClient } from '../client/ombud-client.ts';

/** So long after it was written main has it at the latest, however long somebody goes on writing. */
export const keepWithinMs = 400;

/** The sheet that is kept. */
export interface KeptSheet {
  clear(): void;
  restore(draft: PaperDraft, lost: readonly OfferedFile[]): void;
}

/**
 * Has main keep what is written of an order on paper, for the window ends with a lock. One call at a time, the newest
 * last; what could not be kept is told. Nobody writes before it is known what they had begun.
 */
export class PaperKeeper {
  readonly #client: OmbudClient;
  readonly #sheet: KeptSheet;
  #writer = $state<string | null>(null);
  #isOpen = $state(false);
  #asking = $state.raw<Fault | null>(null);
  #keeping = $state.raw<Fault | null>(null);
  #next: { readonly draft: PaperDraft | null } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  /** Main has something, or is about to. */
  #isHeld = false;

  constructor(client: OmbudClient, sheet: KeptSheet) {
    this.#client = client;
    this.#sheet = sheet;
  }

  /** Whose sheet it is, by subject; null: nobody's yet. */
  get writer(): string | null {
    return this.#writer;
  }

  /** It is known what its writer had begun, and it is on the sheet. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Why it could not be asked what was begun, or why what was written last is not kept. */
  get fault(): Fault | null {
    return this.#asking ?? this.#keeping;
  }

  /** Somebody is here to write: what they had begun before the window ended is on the sheet again. */
  async begin(subject: string): Promise<void> {
    this.handOver(subject);
    if (this.#isOpen) return;
    this.#writer = subject;
    this.#asking = null;
    const kept = await this.#client.call('byHand.keptPaper', {});
    if (this.#isOpen || this.#writer !== subject) return;
    if (!kept.ok) {
      this.#asking = kept.error;
      return;
    }
    const { draft, lost } = kept.value;
    if (draft !== null) this.#sheet.restore(draft, lost);
    this.#isOpen = true;
  }

  /** Somebody is here: what somebody else has begun is not theirs. Main keeps it for whoever wrote it. */
  handOver(subject: string): void {
    if (this.#writer === null || this.#writer === subject) return;
    this.#sheet.clear();
    this.#drop();
    this.#writer = null;
    this.#isOpen = false;
    this.#isHeld = false;
    this.#asking = null;
    this.#keeping = null;
  }

  /** What is on the sheet has changed. Null: nothing is left of it. */
  note(draft: PaperDraft | null): void {
    if (draft === null && !this.#isHeld) return;
    this.#isHeld = draft !== null;
    this.#next = { draft };
    this.#timer ??= setTimeout(() => void this.#send(), keepWithinMs);
  }

  /** Nothing is kept any more. */
  forget(): void {
    this.#drop();
    this.#isHeld = false;
    this.#next = { draft: null };
    void this.#send();
  }

  #drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#next = null;
  }

  async #send(): Promise<void> {
    this.#timer = undefined;
    if (this.#isSending) return;
    this.#isSending = true;
    const writer = this.#writer;
    while (this.#next !== null) {
      const { draft } = this.#next;
      this.#next = null;
      const kept = await this.#client.call('byHand.keepPaper', { draft });
      if (this.#writer === writer) this.#keeping = kept.ok ? null : kept.error;
    }
    this.#isSending = false;
  }
}
