import type { OrderId } from '../../shared/base/units.ts';
import type { AnswerSent } from '../../shared/by-hand/answer-sent.ts';
import type { FormSent } from '../../shared/by-hand/form-sent.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import type { AnswerDraft } from '../views/by-hand/answer-draft.ts';
import type { FormDraft } from '../views/by-hand/form-sent-now.ts';
import { Sheet } from './sheet.svelte.ts';
import { Sheets } from './sheets.ts';

/** What a person writes down of what came or went another way than through the service. */
export class ByHand {
  readonly #client: OmbudClient;
  readonly forms = new Sheets(
    () => new Sheet<{ readonly form: FormDraft; readonly isSome: boolean }>(),
  );
  readonly answers = new Sheets(() => new Sheet<AnswerDraft>());

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  /** Somebody else is here: nothing of it is theirs. */
  forgetWritten(): void {
    this.forms.clear();
    this.answers.clear();
  }

  async recordForm(order: OrderId, { reasons, tasks, ...form }: FormSent): Promise<boolean> {
    const request = { order, form: { ...form, reasons: [...reasons], tasks: [...tasks] } };
    const { recording } = this.forms.of(order);
    const done = await recording.run(() => this.#client.call('byHand.recordForm', request));
    if (done !== null) this.forms.drop(order);
    return done !== null;
  }

  async recordAnswer(order: OrderId, answer: AnswerSent): Promise<boolean> {
    const { recording } = this.answers.of(order);
    const done = await recording.run(() =>
      this.#client.call('byHand.recordAnswer', { order, answer }),
    );
    if (done !== null) this.answers.drop(order);
    return done !== null;
  }
}
