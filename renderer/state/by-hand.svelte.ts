import type { OrderId } from '../../shared/base/units.ts';
import type { AnswerSent } from '../../shared/by-hand/answer-sent.ts';
import type { FormSent } from '../../shared/by-hand/form-sent.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';

/** What a person writes down of what came or went another way than through the service. */
export class ByHand {
  readonly #client: OmbudClient;
  readonly recording = new Act();

  constructor(client: OmbudClient) {
    this.#client = client;
  }

  async recordForm(order: OrderId, { reasons, tasks, ...form }: FormSent): Promise<boolean> {
    const request = { order, form: { ...form, reasons: [...reasons], tasks: [...tasks] } };
    const done = await this.recording.run(() => this.#client.call('byHand.recordForm', request));
    return done !== null;
  }

  async recordAnswer(order: OrderId, answer: AnswerSent): Promise<boolean> {
    const done = await this.recording.run(() =>
      this.#client.call('byHand.recordAnswer', { order, answer }),
    );
    return done !== null;
  }
}
