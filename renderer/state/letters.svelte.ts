import { fault } from '../../shared/base/fault.ts';
import { err, ok } from '../../shared/base/result.ts';
import type { BlobId, MessageId, OrderId, Uuid } from '../../shared/base/units.ts';
import { asMessageId, isUuid } from '../../shared/base/units.ts';
import type { RefusedFile } from '../../shared/bridge/table.ts';
import { mostEnclosures } from '../../shared/messages/letter-rules.ts';
import type { LetterContents } from '../../shared/orders/entries/message-entry.ts';
import type { CallValue, OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';
import { OpenLetter } from './open-letter.svelte.ts';
import { namedOf, refusedWith, type Lot } from './refused-names.ts';

/** The letter exactly as it would go. */
export type ShownLetter = CallValue<'letter.preview'>;

/** A pause in writing after which the draft is kept. */
const keepAfterMs = 1_200;

/** Letters of the open order: writing, looking them through, letting them go. */
export class LetterDesk {
  readonly #client: OmbudClient;
  readonly keeping = new Act();
  readonly enclosing = new Act();
  readonly sending = new Act();
  readonly confirming = new Act();
  #open = $state.raw<OpenLetter | null>(null);
  #shown = $state.raw<ShownLetter | null>(null);
  #refused = $state.raw<readonly RefusedFile[]>([]);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #last: Promise<boolean> = Promise.resolve(true);

  /** For each lot of files that is on its way the letter it goes into, as it was open then. */
  #coming = $state.raw<readonly OpenLetter[]>([]);

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  /** Files are on their way into the open letter, maybe from before it was put away: it is looked through with all of them. */
  get isComing(): boolean {
    const open = this.#open;
    return (
      open !== null &&
      this.#coming.some(
        (one) => one === open || (one.message !== null && one.message === open.message),
      )
    );
  }

  get open(): OpenLetter | null {
    return this.#open;
  }

  /** Set while the letter is looked through before it goes. */
  get shown(): ShownLetter | null {
    return this.#shown;
  }

  /** A new letter; one that answers another says so. */
  write(order: OrderId, answers: Uuid | null): void {
    const type = answers === null ? 'RequestAdditionalInformation' : 'ProvideAdditionalInformation';
    this.#begin(new OpenLetter(order, { type, text: '', answers, answerBy: null }, null));
  }

  /** Goes on with a draft. */
  resume(order: OrderId, message: MessageId, contents: LetterContents): void {
    this.#begin(new OpenLetter(order, contents, message));
  }

  #begin(letter: OpenLetter): void {
    if (this.#open !== null && !this.#open.isKept) void this.keep();
    this.#clear();
    this.#open = letter;
  }

  #clear(): void {
    this.#shown = null;
    this.#refused = [];
    for (const act of [this.keeping, this.enclosing, this.sending]) act.clear();
  }

  /** Something was written: it is kept at the next pause. */
  touched(): void {
    const letter = this.#open;
    if (letter === null) return;
    letter.isKept = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.keep(), keepAfterMs);
  }

  /** Keeps the draft as it is now. False when it could not be kept. */
  keep(): Promise<boolean> {
    clearTimeout(this.#timer);
    const letter = this.#open;
    this.#last = this.#last.then(() => this.#keep(letter));
    return this.#last;
  }

  async #keep(letter: OpenLetter | null): Promise<boolean> {
    if (letter === null) return false;
    if (letter.isKept && letter.message !== null) return true;
    const { order, message, draft } = letter;
    letter.isKept = true;
    const kept = await this.keeping.run(() =>
      this.#client.call('letter.keep', { order, message, draft }),
    );
    if (kept === null) letter.isKept = false;
    else if (isUuid(kept.message)) letter.message = asMessageId(kept.message);
    return kept !== null;
  }

  /** `enclosed`: files it has already. */
  async pick(enclosed: number): Promise<void> {
    await this.#enclose(enclosed, (order, message) =>
      this.#client.call('letter.pickFiles', { order, message }),
    );
  }

  async drop(enclosed: number, files: readonly object[]): Promise<void> {
    await this.#enclose(enclosed, () => this.#client.takeFiles(files));
  }

  /** Of the files chosen for this letter: what could not be taken, until it has been read. */
  get refused(): readonly RefusedFile[] {
    return this.#refused;
  }

  /** It has been read why some were not taken. */
  closeRefused(): void {
    this.#refused = [];
  }

  /**
   * After those that are being enclosed, in the letter they were chosen for. More than there is room for are not cut
   * short: whoever chose them chooses which.
   */
  async #enclose(
    enclosed: number,
    offer: (order: OrderId, message: MessageId) => ReturnType<OmbudClient['takeFiles']>,
  ): Promise<void> {
    const letter = this.#open;
    if (letter === null) return;
    const { order } = letter;
    const isMore = this.enclosing.busy;
    const kept = this.keep();
    this.#coming = [...this.#coming, letter];
    const enclosing = this.enclosing.queue(async () => {
      const message = (await kept) ? letter.message : null;
      if (message === null || letter.isGone) return ok({});
      const offered = await offer(order, message);
      if (!offered.ok || letter.isGone) return offered;
      const { files, refused } = offered.value;
      letter.enclosed = isMore ? Math.max(letter.enclosed, enclosed) : enclosed;
      const would = letter.enclosed + files.length;
      if (would > mostEnclosures)
        return err(fault('file.tooMany', { most: mostEnclosures, would }));
      this.#refuse(letter, { files, refused });
      if (files.length === 0) return offered;
      const tokens = files.map(({ token }) => token);
      const taken = await this.#client.call('letter.enclose', { order, message, tokens });
      if (!taken.ok) return taken;
      letter.enclosed = would - taken.value.refused.length;
      this.#refuse(letter, { files: [], refused: namedOf(taken.value, files) });
      return taken;
    });
    await enclosing.finally(() => {
      const first = this.#coming.indexOf(letter);
      this.#coming = this.#coming.filter((_, at) => at !== first);
    });
  }

  #refuse(letter: OpenLetter, lot: Lot): void {
    if (this.#open === letter) this.#refused = refusedWith(this.#refused, lot);
  }

  async remove(blob: BlobId): Promise<void> {
    const letter = this.#open;
    if (letter?.message == null) return;
    const { order, message } = letter;
    if (!this.enclosing.busy) letter.enclosed = 0;
    await this.enclosing.run(() =>
      this.#client.call('letter.removeEnclosure', { order, message, blob }),
    );
  }

  /** Shows the letter as it would go. Not while files are on their way into it: it would go without them. */
  async lookThrough(): Promise<void> {
    if (!(await this.keep())) return;
    const { order, message } = this.#open ?? {};
    if (this.isComing) return;
    if (order === undefined || message === null || message === undefined) return;
    this.#refused = [];
    this.enclosing.clear();
    this.#shown = await this.sending.run(() =>
      this.#client.call('letter.preview', { order, message }),
    );
  }

  backToWriting(): void {
    this.#shown = null;
    this.sending.clear();
  }

  /** Lets go exactly what was looked through. */
  async send(): Promise<boolean> {
    const { order, message } = this.#open ?? {};
    const hash = this.#shown?.hash;
    if (order === undefined || message == null || hash === undefined) return false;
    const sent = await this.sending.run(() =>
      this.#client.call('letter.send', { order, message, hash: hash }),
    );
    if (sent === null) return false;
    this.#open = null;
    this.#shown = null;
    return true;
  }

  /** Puts the pen down; the draft stays. */
  async close(): Promise<void> {
    const closing = this.#open;
    if (closing !== null && !closing.isKept) await this.keep();
    if (this.#open !== closing) return;
    this.#open = null;
    this.#clear();
  }

  /** Somebody else is here: nothing of it is kept in their name; the draft stays as its writer left it. */
  putDown(): void {
    clearTimeout(this.#timer);
    if (this.#open !== null) this.#open.isGone = true;
    this.#open = null;
    this.#clear();
  }

  async discard(): Promise<void> {
    clearTimeout(this.#timer);
    const letter = this.#open;
    if (letter === null) return;
    letter.isKept = true;
    letter.isGone = true;
    await this.#last;
    const { order, message } = letter;
    if (message !== null)
      await this.keeping.run(() => this.#client.call('letter.drop', { order, message }));
    if (this.keeping.fault === null) this.#open = null;
    else letter.isGone = false;
  }

  async takeBack(order: OrderId, message: MessageId): Promise<void> {
    await this.sending.run(() => this.#client.call('message.takeBack', { order, message }));
  }

  async confirmWithdrawal(order: OrderId): Promise<void> {
    await this.confirming.run(() => this.#client.call('order.confirmWithdrawal', { order }));
  }
}
