import { asMessageId, type MessageId, type OrderId, type Uuid } from '../../shared/base/units.ts';
import type { MessageSent } from '../../shared/by-hand/message-sent.ts';
import type { MessageEndpoint } from '../../shared/orders/entries/message-entry.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';
import { OriginalFiles } from './original-files.svelte.ts';

/** What is to be written down: a confirmation, or a letter and which one it answers. */
export interface SentSubject {
  readonly endpoint: Extract<MessageEndpoint, 'confirmWithdrawal' | 'correspondence'>;
  readonly answers: Uuid | null;
}

/** Recording what of ours went another way. One record is under the pen at a time. */
export class SentDesk {
  readonly #client: OmbudClient;
  readonly #freshId: () => Uuid;
  readonly originals: OriginalFiles;
  #recording = $state.raw(new Act());
  #message: MessageId;
  #subject: SentSubject = { endpoint: 'correspondence', answers: null };

  constructor(client: OmbudClient, freshId: () => Uuid) {
    this.#client = client;
    this.#freshId = freshId;
    this.originals = new OriginalFiles(client);
    this.#message = asMessageId(freshId());
  }

  get recording(): Act {
    return this.#recording;
  }

  get message(): MessageId {
    return this.#message;
  }

  get subject(): SentSubject {
    return this.#subject;
  }

  /** A new sheet. */
  begin(subject: SentSubject): void {
    this.#subject = subject;
    this.#message = asMessageId(this.#freshId());
    this.originals.clear();
    this.#recording = new Act();
  }

  /** True when it is in the journal; until then the sheet stays as it was. */
  async tell(order: OrderId, sent: MessageSent): Promise<boolean> {
    const { tokens } = this.originals;
    const done = await this.#recording.run(() =>
      this.#client.call('byHand.recordMessage', { order, sent, tokens }),
    );
    return done !== null;
  }
}
