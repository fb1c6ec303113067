import { asMessageId, utcMs, type Uuid } from '../../../shared/base/units.ts';
import type { CallRequest } from '../../../shared/bridge/table.ts';
import type { MessageSent } from '../../../shared/by-hand/message-sent.ts';

type Told = CallRequest<'byHand.recordMessage'>['sent'];

/** A message of ours as the guard has let it through, in the units of the program. */
export const messageOf = ({ message, channel, sentAt, receivedAt, says }: Told): MessageSent => ({
  message: asMessageId(message as Uuid),
  channel,
  sentAt: utcMs(sentAt),
  receivedAt: receivedAt === null ? null : utcMs(receivedAt),
  says:
    says.endpoint === 'confirmWithdrawal'
      ? says
      : { ...says, answers: says.answers as Uuid | null },
});
