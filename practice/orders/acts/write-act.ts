import { enforcingAuthority, type Endpoint } from '../../facts.ts';
import type { ProviderEndpoint } from '../../national/endpoint-table.ts';
import type { IncomingAct } from '../../national/outcome-content.ts';
import { writtenVersions } from '../../national/versions.ts';
import type { OrderRecord, PlatformState, VersionPair } from '../../state/platform-state.ts';
import { actMessage } from '../act-message.ts';
import { sealingOf } from '../../seals/seal-forms.ts';
import type { Words } from '../fill.ts';
import { sendMessage, type AuthorityParts, type SentMessage } from '../send-message.ts';

/** Who speaks: the authority behind the order, the enforcing authority, or somebody with neither's right. */
export const actors = ['issuingAuthority', 'enforcingAuthority', 'someoneElse'] as const;
export type Actor = (typeof actors)[number];

/** Technical identifier of whoever speaks. */
export function endpointOf(state: PlatformState, order: OrderRecord, actor: Actor): Endpoint {
  const authorisation = state.objects[order.id];
  switch (actor) {
    case 'issuingAuthority':
      return { country: authorisation?.country ?? '', id: authorisation?.owner ?? '' };
    case 'enforcingAuthority':
      return enforcingAuthority;
    case 'someoneElse':
      return { country: enforcingAuthority.country, id: 'ea-se-9999' };
  }
}

export interface Writing {
  readonly endpoint: ProviderEndpoint;
  /** Name of the actions' file; that of the endpoint when left out. */
  readonly act?: string;
  readonly actor: Actor;
  readonly words?: Words;
  readonly version?: VersionPair;
  readonly record: (acts: readonly IncomingAct[]) => void;
}

/** Writes and sends one message about an order, in the versions the provider speaks. */
export function writeAct(parts: AuthorityParts, order: OrderRecord, writing: Writing): SentMessage {
  const { state } = parts.store;
  const now = parts.now();
  const { country, id } = endpointOf(state, order, writing.actor);
  const { organisation, reference } = order;
  const xml = actMessage({
    act: writing.act ?? writing.endpoint,
    reference,
    version: writing.version ?? writtenVersions(state, organisation, now),
    now,
    seal: sealingOf(parts, now),
    words: { order: order.id, country, owner: id, ...writing.words },
  });
  const record = (acts: readonly IncomingAct[]): OrderRecord => {
    writing.record(acts);
    return order;
  };
  return sendMessage(parts, { endpoint: writing.endpoint, xml, organisation, record });
}

/** Tasks as a template's `{{#tasks}}` writes them. */
export const taskWords = (tasks: readonly string[]): Words[] => tasks.map((task) => ({ task }));
