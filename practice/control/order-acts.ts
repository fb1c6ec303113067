/** The acts of the authorities as the page offers them: who does what with which call, and why it makes no sense now. */
import type { ProviderEndpoint } from '../national/endpoint-table.ts';
import { letterTypes, type LetterType } from '../orders/acts/correspondence.ts';
import {
  letterMisfit,
  misfitOf,
  partialMisfit,
  writerOf,
  type Misfit,
} from '../orders/authority-acts.ts';
import type { Actor } from '../orders/acts/write-act.ts';
import type { OrderRecord } from '../state/platform-state.ts';

export const plainActs = [
  'newDeadline',
  'extend',
  'confirmProduction',
  'requestProduction',
  'endPreservation',
  'receive',
  'reject',
  'withdraw',
  'clear',
  'refuse',
  'refuseFirst',
  'strangerClears',
  'strangerWrites',
] as const;
export type ActName = (typeof plainActs)[number] | LetterType;

export interface PageAct {
  readonly name: ActName;
  readonly actor: Actor;
  readonly endpoint: ProviderEndpoint;
  readonly body: object;
  /** Why it makes no sense now; null when it does. */
  readonly misfit: Misfit | null;
}

const twoDays = 48;

/** What a letter brings along: a question asks for an answer in time. */
const letterBody = (type: LetterType): object =>
  type === 'RequestAdditionalInformation' ? { type, answerInHours: twoDays } : { type };

export function actsFor(order: OrderRecord, now: number): readonly PageAct[] {
  const on = (
    name: ActName,
    actor: Actor,
    endpoint: ProviderEndpoint,
    body: object = {},
    misfit: Misfit | null = misfitOf(endpoint, order, now),
  ): PageAct => ({ name, actor, endpoint, body: { order: order.id, ...body }, misfit });
  const ia = 'issuingAuthority';
  const ea = 'enforcingAuthority';
  const nobody = 'someoneElse';
  const refusal = 'groundsforrefusal';
  const decision = (kind: string): object => ({ decision: kind, letter: true });
  const [first] = order.tasks;
  return [
    on('newDeadline', ia, 'newdeadline', { inHours: twoDays }),
    on('extend', ia, 'preservationextension'),
    on('confirmProduction', ia, 'subsequentproduction'),
    on('requestProduction', ia, 'subsequentproduction', { withOrder: true }),
    on('endPreservation', ia, 'endpreservation'),
    on('receive', ia, 'deliverystatus', { status: 'received' }),
    on('reject', ia, 'deliverystatus', { status: 'error' }),
    on('withdraw', ia, 'withdraw'),
    on('clear', ea, refusal, decision('none')),
    on('refuse', ea, refusal, decision('full')),
    on(
      'refuseFirst',
      ea,
      refusal,
      { ...decision('partial'), tasks: [first] },
      partialMisfit(order, now),
    ),
    ...letterTypes.map((type) =>
      on(type, writerOf(type), 'correspondence', letterBody(type), letterMisfit(type, order)),
    ),
    on('strangerClears', nobody, refusal, { decision: 'none', as: nobody }),
    on('strangerWrites', nobody, 'correspondence', {
      type: 'ProvideAdditionalInformation',
      as: nobody,
    }),
  ];
}
