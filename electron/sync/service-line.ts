import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Contact } from './contact.ts';
import type { ExchangePort, HttpAnswer, StreamedBody } from './ports.ts';
import type { RateGate } from './rate-gate.ts';

/** The only way from sync to the service: one call at a time through the rate gate, and every answer noted. */
export class ServiceLine {
  readonly #exchange: ExchangePort;
  readonly #gate: RateGate;
  readonly #contact: Contact;
  readonly #heard: (answer: HttpAnswer) => Promise<void>;

  constructor(
    exchange: ExchangePort,
    gate: RateGate,
    contact: Contact,
    heard: (answer: HttpAnswer) => Promise<void> = () => Promise.resolve(),
  ) {
    this.#exchange = exchange;
    this.#gate = gate;
    this.#contact = contact;
    this.#heard = heard;
  }

  async post(
    path: string,
    body: Uint8Array | StreamedBody,
    token?: string,
  ): Promise<Result<HttpAnswer, Fault>> {
    await this.#gate.pass();
    const answered = await this.#exchange.post(path, body, token === undefined ? {} : { token });
    if (answered.ok) {
      this.#contact.noteAnswer(answered.value.date);
      await this.#heard(answered.value);
    } else this.#contact.noteSilence(answered.error);
    return answered;
  }
}
