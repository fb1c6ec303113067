import type { PaperDraft } from '../../shared/bridge/paper-draft-guard.ts';

/** More than ever work on one computer; whoever wrote first gives way. */
const mostPeople = 20;

/**
 * Orders on paper begun and not registered, one for each person. In memory alone, like notes: they outlive the window,
 * which ends with every lock, and nothing of them is ever on the disk.
 */
export class PaperDrafts {
  readonly #drafts = new Map<string, PaperDraft>();

  /** Null when there is none. */
  of(subject: string): PaperDraft | null {
    return this.#drafts.get(subject) ?? null;
  }

  /** Null forgets it. */
  keep(subject: string, draft: PaperDraft | null): void {
    this.#drafts.delete(subject);
    if (draft === null) return;
    this.#drafts.set(subject, draft);
    const [first] = this.#drafts.keys();
    if (this.#drafts.size > mostPeople && first !== undefined) this.#drafts.delete(first);
  }
}
