import { z } from 'zod';
import { longestLetter } from '../messages/letter-rules.ts';
import { otherChannels } from '../orders/entries/channel.ts';
import { instantGuard } from './instant-guard.ts';
import { letterTypes } from './message-guards.ts';
import { textOf } from './text-guard.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** A letter or a confirmation of ours that went another way. */
export const messageSentGuard = z.strictObject({
  message: uuid,
  channel: z.enum(otherChannels),
  sentAt: instantGuard,
  receivedAt: instantGuard.nullable(),
  says: z.discriminatedUnion('endpoint', [
    z.strictObject({ endpoint: z.literal('confirmWithdrawal') }),
    z.strictObject({
      endpoint: z.literal('correspondence'),
      type: z.enum(letterTypes),
      text: textOf(longestLetter),
      answers: uuid.nullable(),
    }),
  ]),
});
