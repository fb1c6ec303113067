import { asMessageId, type MessageId, type OrderId, type Uuid } from '../../shared/base/units.ts';
import type { MessageSent } from '../../shared/by-hand/message-sent.ts';
import type { MessageEndpoint } from '../../shared/orders/entries/message-entry.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import type { SentDraft } from '../views/by-hand/sent-now.ts';
import { ByName } from './by-name.ts';
import { OriginalFiles } from './original-files.svelte.ts';
import { Sheet } from './sheet.svelte.ts';

/** What is to be written down: a confirmation, or a letter and which one it answers. */
export interface SentSubject {
  readonly endpoint: Extract<MessageEndpoint, 'confirmWithdrawal' | 'correspondence'>;
  readonly answers: Uuid | null;
}

/** One record of what of ours went, with its number and its scans. */
export class SentSheet extends Sheet<SentDraft> {
  readonly order: OrderId;
  readonly subject: SentSubject;
  readonly message: MessageId;
  readonly originals: OriginalFiles;

  constructor(client: OmbudClient, order: OrderId, subject: SentSubject, message: MessageId) {
    super();
    this.order = order;
    this.subject = subject;
    this.message = message;
    this.originals = new OriginalFiles(client);
  }
}

const nameOf = (order: OrderId, { endpoint, answers }: SentSubject): string =>
  `${order} ${endpoint} ${answers ?? ''}`;

/** Recording what of ours went another way: a sheet for each order and what it is about, until it is recorded. */
export class SentDesk {
  readonly #client: OmbudClient;
  readonly #freshId: () => Uuid;
  readonly #sheets = new ByName<string, SentSheet>();
  #open = $state.raw<SentSheet | null>(null);

  constructor(client: OmbudClient, freshId: () => Uuid) {
    this.#client = client;
    this.#freshId = freshId;
  }

  /** The sheet that was opened last. */
  get open(): SentSheet | null {
    return this.#open;
  }

  /** Opens the sheet; what was begun and not recorded is still on it. */
  begin(order: OrderId, subject: SentSubject): SentSheet {
    const fresh = (): SentSheet =>
      new SentSheet(this.#client, order, subject, asMessageId(this.#freshId()));
    const sheet = this.#sheets.of(nameOf(order, subject), fresh);
    this.#open = sheet;
    return sheet;
  }

  /** Somebody else is here: nothing of it is theirs. */
  forgetWritten(): void {
    this.#sheets.clear();
    this.#open = null;
  }

  /** Gives it up; one that is being recorded is still needed. */
  drop(sheet: SentSheet): void {
    const name = nameOf(sheet.order, sheet.subject);
    // Another one may lie in its place by now.
    if (!sheet.recording.busy && this.#sheets.known(name) === sheet) this.#sheets.drop(name);
  }

  /** True when it is in the journal; until then the sheet stays as it was. Not before its scans have come. */
  async tell(sheet: SentSheet, sent: MessageSent): Promise<boolean> {
    const { order, originals, recording } = sheet;
    if (originals.picking.busy) return false;
    const { tokens } = originals;
    const done = await recording.run(() =>
      this.#client.call('byHand.recordMessage', { order, sent, tokens }),
    );
    if (done !== null) this.drop(sheet);
    return done !== null;
  }
}
