import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import type { Played } from '../../shared/bridge/practice-guards.ts';
import type { PushBody } from '../../shared/bridge/pushes.ts';
import type { PracticeOrder } from '../../shared/orders/practice-orders.ts';
import type { PracticeSituation } from '../../shared/orders/practice-situations.ts';
import { fill } from '../../shared/text/fill.ts';
import { practiceText, type PracticeText } from '../../shared/text/practice.ts';
import type { OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';
import type { Speech } from './speech.svelte.ts';

/** What is said of the last practice act. */
export interface PracticeSaid {
  readonly number: number;
  /** Something happened, the person has something to do, or it failed. */
  readonly kind: 'happened' | 'asked' | 'failed';
  /** Asked whenever it is shown, so that it speaks the language of the moment. */
  readonly text: () => string;
}

/** What the practice menu and the empty inbox ask of the practice platform, and how it went. */
export class PracticeMenu {
  readonly #client: OmbudClient;
  readonly #speech: Speech;
  readonly #act = new Act();
  #said = $state.raw<PracticeSaid | null>(null);

  constructor(client: OmbudClient, speech: Speech) {
    this.#client = client;
    this.#speech = speech;
  }

  get busy(): boolean {
    return this.#act.busy;
  }

  get text(): PracticeText {
    return practiceText[this.#speech.code];
  }

  /** Until it is closed or the next act is told of: it says what the person does now. */
  get said(): PracticeSaid | null {
    return this.#said;
  }

  dismiss(): void {
    this.#said = null;
  }

  async do(asked: PushBody<'practice'>): Promise<void> {
    if (asked.act === 'order') await this.send(asked.template);
    else if (asked.act === 'begin') await this.begin(asked.situation);
    else if (asked.act === 'forward') await this.playForward();
    else if (asked.act === 'normal') await this.#backToNormal();
    else await this.#openPage();
  }

  async send(template: PracticeOrder): Promise<void> {
    const sent = await this.#act.run(() => this.#client.call('practice.order', { template }));
    this.#tell('happened', sent, () => fill(this.text.sent, { order: this.text.orders[template] }));
  }

  begin(situation: PracticeSituation): Promise<void> {
    return this.#play(() => this.#client.call('practice.begin', { situation }));
  }

  playForward(): Promise<void> {
    return this.#play(() => this.#client.call('practice.forward', {}));
  }

  /** Says what happened and what the person does now, or what is to be done first. */
  async #play(call: () => Promise<Result<Played, Fault>>): Promise<void> {
    const played = await this.#act.run(call);
    const asks = played !== null && (played.outcome === 'waits' || played.then !== null);
    this.#tell(asks ? 'asked' : 'happened', played, () => {
      if (played === null) return '';
      const { situations } = this.text;
      const said = played.said[this.#speech.code];
      if (played.outcome === 'waits') return fill(situations.waits, { said });
      const then = played.then?.[this.#speech.code] ?? null;
      return then === null ? said : fill(situations.happenedThen, { said, then });
    });
  }

  async #backToNormal(): Promise<void> {
    const back = await this.#act.run(() => this.#client.call('practice.normal', {}));
    this.#tell('happened', back, () => this.text.isNormal);
  }

  async #openPage(): Promise<void> {
    const language = this.#speech.code;
    const opened = await this.#act.run(() => this.#client.call('practice.page', { language }));
    if (opened === null) this.#tell('happened', null, () => '');
  }

  /** Says that it was done, or why not. */
  #tell(kind: PracticeSaid['kind'], done: object | null, words: () => string): void {
    const { fault } = this.#act;
    if (done !== null) this.#say(kind, words);
    else if (fault !== null)
      this.#say('failed', () => {
        const { sentence, next } = this.#speech.fault(fault);
        return `${sentence} ${next}`;
      });
  }

  #say(kind: PracticeSaid['kind'], text: () => string): void {
    this.#said = { number: (this.#said?.number ?? 0) + 1, kind, text };
  }
}
