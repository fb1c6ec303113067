/** Guards of the calls about what came or went another way than through the service. */
import { z } from 'zod';
import { nonExecutionReasons } from '../hi1/non-execution-reasons.ts';
import { authenticities, otherChannels } from '../orders/entries/channel.ts';
import { wordVerdicts } from '../orders/entries/judgement-entry.ts';
import { newsOutcomes, newsSpeakers } from '../orders/entries/news-kinds.ts';
import {
  longestLine,
  longestRemark,
  mostPaperTasks,
  paperData,
  paperFormats,
  paperInstruments,
  paperRoles,
} from '../by-hand/order-on-paper.ts';
import { dayGuard, instantGuard } from './instant-guard.ts';
import { textOf } from './text-guard.ts';

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

export const formSentGuard = z.strictObject({
  channel: z.enum(otherChannels),
  sentAt: instantGuard,
  receivedAt: instantGuard.nullable(),
  reasons: z.array(z.enum(nonExecutionReasons)).max(nonExecutionReasons.length),
  tasks: z.array(uuid).max(1_000),
  isPreserved: z.boolean(),
});

export const answerSentGuard = z.strictObject({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  channel: z.enum(otherChannels),
  sentAt: instantGuard,
  receivedAt: instantGuard.nullable(),
});

const line = textOf(longestLine);
const remark = textOf(longestRemark);
const known = instantGuard.nullable();

/** An order as it was written down from the paper. */
export const paperGuard = z.strictObject({
  instrument: z.enum(paperInstruments),
  reference: line,
  issuing: z.strictObject({
    country: z.string().regex(/^(?:[A-Z]{2})?$/),
    name: line,
    role: z.enum(paperRoles),
    file: line,
    person: line,
    phone: line,
    email: line,
  }),
  validating: line,
  isEmergency: z.boolean(),
  emergencyReason: remark,
  isNotified: z.boolean(),
  channel: z.enum(otherChannels),
  authenticity: z.enum(authenticities),
  authenticityNote: remark,
  receipt: z.strictObject({ submitted: known, arrived: known, available: known, opened: known }),
  tasks: z
    .array(
      z.strictObject({
        data: z.enum(paperData),
        format: z.enum(paperFormats),
        value: line,
        start: known,
        end: known,
        note: remark,
      }),
    )
    .max(mostPaperTasks),
  offence: line,
  remarks: remark,
});

const named = z.array(uuid).max(1_000);
const alone = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind) });

/** What came about an order by another channel, after the order itself. */
export const newsGuard = z.strictObject({
  record: uuid,
  channel: z.enum(otherChannels),
  cameAt: instantGuard,
  sender: line,
  words: remark,
  news: z.discriminatedUnion('kind', [
    alone('withdrawal'),
    alone('newDeadline').extend({
      deadlineAt: instantGuard,
      day: dayGuard.optional(),
      tasks: named,
    }),
    alone('decision').extend({ outcome: z.enum(newsOutcomes), tasks: named }),
    alone('word').extend({
      speaker: z.enum(newsSpeakers),
      verdict: z.enum(wordVerdicts).nullable(),
      asks: z.strictObject({ by: known }).optional(),
    }),
    alone('extension').extend({ until: known }),
    alone('productionRequest'),
    alone('preservationEnd'),
  ]),
});

/** A record of news that was wrong, and why. */
export const newsStruckShape = { record: uuid, reason: remark };
