import type { MessageId, OrderId, Uuid } from '../../shared/base/units.ts';
import type { LetterDraft } from '../../shared/messages/letter-rules.ts';

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
  /** Thrown away, or its writer is gone: no file goes into it any more. */
  isGone = false;
  /** Files it holds, while more are being enclosed one lot after another: what is drawn comes later. */
  enclosed = 0;

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
