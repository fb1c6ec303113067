import type { Fault } from '../../shared/base/fault.ts';
import type { Result } from '../../shared/base/result.ts';
import type { OrderId, Uuid } from '../../shared/base/units.ts';
import type { CallRequest } from '../../shared/bridge/table.ts';
import type { PortalKind } from '../../shared/deadlines/portal/portal-date.ts';
import type { EnteredLimit, LinkRelation } from '../../shared/orders/entries/judgement-entry.ts';
import type { OtherRequest } from '../../shared/orders/entries/preservation-entry.ts';
import { isHolding, type Doubt, type HoldingDoubt } from '../../shared/orders/doubts.ts';
import { isDeciding } from '../../shared/orders/link-relations.ts';
import type { CallValue, OmbudClient } from '../client/ombud-client.ts';
import { Act } from './act.svelte.ts';
import { askedBy, type Asker } from './asked.ts';
import { Sheet } from './sheet.svelte.ts';
import { Sheets } from './sheets.ts';

/** What the open dialog about an order is about. */
export type AskedJudgement = { readonly order: OrderId } & (
  | { readonly about: 'word'; readonly word: Uuid }
  | { readonly about: 'review' | 'exemption' | 'limit' | 'portal' }
  | { readonly about: 'doubt'; readonly doubt: HoldingDoubt }
  /** `relation`: what the person came to say; null: to be chosen. */
  | {
      readonly about: 'relation';
      readonly other: OrderId;
      readonly relation: LinkRelation | null;
    }
);

export interface RequestDraft {
  /** Null: not said yet. */
  readonly request: OtherRequest | null;
  readonly reference: string;
  /** As it stands in the field. */
  readonly receivedAt: string;
}
export interface LimitDraft {
  readonly limit: EnteredLimit | null;
  /** As it stands in the field. */
  readonly limitAt: string;
}
/** A date of the portal as it stands in the fields; no time: it shows a day only. */
export interface PortalDraft {
  readonly kind: PortalKind;
  readonly day: string;
  readonly time: string;
  readonly zone: string;
  readonly words: string;
}

export type Stray = CallValue<'judgement.strays'>[number];

/** What people find and decide. Everything comes back through the vault. */
export class JudgementDesk {
  readonly #client: OmbudClient;
  readonly #asker: Asker;
  /** What a dialog asked for, and what was asked for without one: each fault is shown where it was asked. */
  readonly deciding = new Act();
  readonly requests = new Sheets(() => new Sheet<RequestDraft>());
  readonly limits = new Sheets(() => new Sheet<LimitDraft>());
  readonly portals = new Sheets(() => new Sheet<PortalDraft>());
  readonly looking = new Act();
  readonly removing = new Act();
  readonly unlinking = new Act();
  #asked = $state.raw<AskedJudgement | null>(null);
  #requested = $state.raw<OrderId | null>(null);
  #strays = $state.raw<readonly Stray[] | null>(null);

  constructor(client: OmbudClient, asker: Asker) {
    this.#client = client;
    this.#asker = asker;
  }

  get asked(): AskedJudgement | null {
    return this.#asked;
  }

  ask(asked: AskedJudgement): void {
    this.deciding.clear();
    this.#asked = asked;
    this.#asker.overlay.showOf(asked.order, 'judgement');
  }

  /** The order another request is attached to: any of the register. */
  get requested(): OrderId | null {
    return this.#requested;
  }

  askRequest(order: OrderId): void {
    this.deciding.clear();
    this.#requested = order;
    this.#asker.overlay.show('request');
  }

  askStrays(): void {
    this.deciding.clear();
    this.#asker.overlay.show('strays');
  }

  judgeWord(request: CallRequest<'judgement.word'>): Promise<boolean> {
    return this.#decide(() => this.#client.call('judgement.word', request));
  }

  endReview(request: CallRequest<'judgement.review'>): Promise<boolean> {
    return this.#decide(() => this.#client.call('judgement.review', request));
  }

  takeExemption(order: OrderId): Promise<boolean> {
    return this.#decide(() => this.#client.call('judgement.exemption', { order }));
  }

  async enterLimit(
    order: OrderId,
    said: Omit<CallRequest<'judgement.limit'>, 'order'>,
  ): Promise<void> {
    const call = () => this.#client.call('judgement.limit', { order, ...said });
    if (await this.#decide(call)) this.limits.drop(order);
  }

  async takeOutLimit(
    order: OrderId,
    limit: CallRequest<'judgement.limit'>['limit'],
  ): Promise<void> {
    await this.removing.run(() =>
      this.#client.call('judgement.limit', { order, limit, limitAt: null }),
    );
  }

  async notePortalDate(
    order: OrderId,
    said: Omit<CallRequest<'judgement.portalDate'>, 'order'>,
  ): Promise<void> {
    const call = () => this.#client.call('judgement.portalDate', { order, ...said });
    if (await this.#decide(call)) this.portals.drop(order);
  }

  /** The portal shows it no longer. */
  async endPortalDate(
    order: OrderId,
    portal: CallRequest<'judgement.portalDate'>['portal'],
  ): Promise<void> {
    await this.removing.run(() =>
      this.#client.call('judgement.portalDate', { order, portal, shown: null }),
    );
  }

  /** A relation that decides goes another way than one that only tells: it takes another right. */
  relate(order: OrderId, other: OrderId, relation: LinkRelation): Promise<boolean> {
    return this.#decide(() =>
      isDeciding(relation)
        ? this.#client.call('judgement.bind', { order, other, relation })
        : this.#client.call('judgement.link', { order, other, relation }),
    );
  }

  async takeBack(order: OrderId, other: OrderId, relation: LinkRelation): Promise<void> {
    const call = isDeciding(relation) ? 'judgement.unbind' : 'judgement.unlink';
    await this.unlinking.run(() => this.#client.call(call, { order, other }));
  }

  async attachRequest(
    order: OrderId,
    said: Omit<CallRequest<'judgement.otherRequest'>, 'order'>,
  ): Promise<void> {
    const call = () => this.#client.call('judgement.otherRequest', { order, ...said });
    if (await this.#decide(call)) this.requests.drop(order);
  }

  /** Forms of no known order; null until they are here. */
  get strays(): readonly Stray[] | null {
    return this.#strays;
  }

  async loadStrays(): Promise<void> {
    const strays = await this.looking.run(() => this.#client.call('judgement.strays', {}));
    if (strays !== null) this.#strays = strays;
  }

  async judgeStray(object: Stray['id']): Promise<void> {
    const done = await this.deciding.run(() => this.#client.call('judgement.stray', { object }));
    if (done !== null) await this.loadStrays();
  }

  /** What holds the answer back is asked in a dialog, and takes another right than what only tells. */
  async settle(order: OrderId, doubt: Doubt): Promise<void> {
    if (isHolding(doubt)) {
      await this.#decide(() => this.#client.call('judgement.holdingDoubt', { order, doubt }));
      return;
    }
    await this.looking.run(() => this.#client.call('judgement.doubt', { order, doubt }));
  }

  /** Somebody else is here: nothing of it is theirs. */
  forgetWritten(): void {
    for (const sheets of [this.requests, this.limits, this.portals]) sheets.clear();
    this.#asked = null;
  }

  /** Another order is open: what was said about the one before holds no longer. */
  leave(): void {
    for (const act of [this.deciding, this.looking, this.removing, this.unlinking]) act.clear();
  }

  /** The dialog stays, with the reason, when main refuses. */
  #decide(call: () => Promise<Result<unknown, Fault>>): Promise<boolean> {
    return askedBy(
      this.#asker,
      this.deciding,
      async () => (await this.deciding.run(call)) !== null,
    );
  }
}
