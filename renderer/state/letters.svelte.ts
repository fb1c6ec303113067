import { fault } from '../../shared/base/fault.ts';
import { err, ok } from '../../shared/base/result.ts';
import type { BlobId, MessageId, OrderId, Uuid } from '../../shared/base/units.ts';
import { asMessageId, isUuid } from '../../shared/base/units.ts';
import type { RefusedFile } from '../../shared/bridge/table.ts';
import { mostEnclosures, type LetterDraft } from '../../shared/messages/letter-rules.ts';
import type { LetterContents } from '../../shared/orders/entries/message-entry.ts';
import type { CallValue, OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';
import { namedOf } from './refused-names.ts';

/** The letter exactly as it would go. */
export type ShownLetter = CallValue<'letter.preview'>;

/** A pause in writing after which the draft is kept. */
const keepAfterMs = 1_200;

/** One letter under the pen. What it says is kept as a draft with every pause; nothing here lives longer than that. */
export class OpenLetter {
  readonly order: OrderId;
  readonly answers: Uuid | null;
  type = $state<LetterDraft['type']>('RequestAdditionalInformation');
  text = $state('');
  answerBy = $state<LetterDraft['answerBy']>(null);
  /** What stands in the field for it and is no time yet; such a letter is not looked through. */
  answerByTyped = $state<string | null>(null);
  message = $state<MessageId | null>(null);
  /** What is kept is what is written. */
  isKept = $state(true);

  constructor(order: OrderId, draft: LetterDraft, message: MessageId | null) {
    this.order = order;
    this.answers = draft.answers;
    this.type = draft.type;
    this.text = draft.text;
    this.answerBy = draft.answerBy;
    this.message = message;
  }

  get draft(): LetterDraft {
    const { type, text, answers, answerBy } = this;
    return { type, text, answers, answerBy };
  }
}

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

  constructor(client: OmbudClient) {
    this.#client = client;
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

  /** Of the files chosen last for this letter: what could not be taken. */
  get refused(): readonly RefusedFile[] {
    return this.#refused;
  }

  /** It has been read why some were not taken. */
  closeRefused(): void {
    this.#refused = [];
  }

  /** More than there is room for are not cut short: whoever chose them chooses which. */
  async #enclose(
    enclosed: number,
    offer: (order: OrderId, message: MessageId) => ReturnType<OmbudClient['takeFiles']>,
  ): Promise<void> {
    if (!(await this.keep())) return;
    const letter = this.#open;
    const { order, message } = letter ?? {};
    if (order === undefined || message === null || message === undefined) return;
    const refused = await this.enclosing.run(async () => {
      const offered = await offer(order, message);
      if (!offered.ok) return offered;
      const { files } = offered.value;
      const would = enclosed + files.length;
      if (would > mostEnclosures)
        return err(fault('file.tooMany', { most: mostEnclosures, would }));
      if (files.length === 0) return ok(offered.value.refused);
      const tokens = files.map(({ token }) => token);
      const taken = await this.#client.call('letter.enclose', { order, message, tokens });
      if (!taken.ok) return taken;
      return ok([...offered.value.refused, ...namedOf(taken.value, files)]);
    });
    if (this.#open === letter) this.#refused = refused ?? [];
  }

  async remove(blob: BlobId): Promise<void> {
    const { order, message } = this.#open ?? {};
    if (order === undefined || message === null || message === undefined) return;
    await this.enclosing.run(() =>
      this.#client.call('letter.removeEnclosure', { order, message, blob }),
    );
  }

  /** Shows the letter as it would go. */
  async lookThrough(): Promise<void> {
    if (!(await this.keep())) return;
    const { order, message } = this.#open ?? {};
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
    this.#open = null;
    this.#clear();
  }

  async discard(): Promise<void> {
    clearTimeout(this.#timer);
    const letter = this.#open;
    if (letter === null) return;
    letter.isKept = true;
    await this.#last;
    const { order, message } = letter;
    if (message !== null)
      await this.keeping.run(() => this.#client.call('letter.drop', { order, message }));
    if (this.keeping.fault === null) this.#open = null;
  }

  async takeBack(order: OrderId, message: MessageId): Promise<void> {
    await this.sending.run(() => this.#client.call('message.takeBack', { order, message }));
  }

  async confirmWithdrawal(order: OrderId): Promise<void> {
    await this.confirming.run(() => this.#client.call('order.confirmWithdrawal', { order }));
  }
}
