/** A sheet that the window asks main to set in type: of known parts only, and no deeper than sheets are. */
import { z } from 'zod';
import {
  dayStates,
  groupLooks,
  listLooks,
  pairLooks,
  signs,
  wordLooks,
  type Block,
  type PrintedSheet,
} from '../printed/printed-sheet.ts';

const yes = z.literal(true).optional();
const run = z.strictObject({
  text: z.string(),
  isBold: yes,
  isMono: yes,
  isSmall: yes,
  isGrey: yes,
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .optional(),
  say: z.string().max(400).optional(),
  sign: z.enum(signs).optional(),
});
const runs = z.array(run);
const depth = z.number().int().min(0).max(6);
const heading = z.strictObject({
  kind: z.literal('heading'),
  level: z.number().int().min(1).max(6),
  runs,
  letter: z.string().max(8).optional(),
});
const words = z.strictObject({ kind: z.literal('words'), look: z.enum(wordLooks), depth, runs });
const days = z.strictObject({
  kind: z.literal('days'),
  days: z.array(
    z.strictObject({
      name: z.string().max(20),
      day: z.string().max(20),
      state: z.enum(dayStates),
      say: z.string().max(400),
    }),
  ),
});

/** Blocks around blocks of a lower level. */
function around(inner: z.ZodType<Block, Block>): z.ZodType<Block, Block> {
  const body = z.array(inner);
  return z.discriminatedUnion('kind', [
    heading,
    words,
    days,
    z.strictObject({ kind: z.literal('list'), look: z.enum(listLooks), items: z.array(body) }),
    z.strictObject({
      kind: z.literal('pairs'),
      look: z.enum(pairLooks),
      depth,
      rows: z.array(z.strictObject({ term: runs, value: body })),
    }),
    z.strictObject({
      kind: z.literal('table'),
      head: z.array(runs),
      rows: z.array(z.array(body)),
    }),
    z.strictObject({
      kind: z.literal('tick'),
      sign: z.enum(signs),
      say: z.string().max(400),
      depth,
      body,
    }),
    z.strictObject({ kind: z.literal('banner'), body }),
    z.strictObject({ kind: z.literal('columns'), parts: z.array(body) }),
    z.strictObject({ kind: z.literal('group'), look: z.enum(groupLooks), body }),
  ]);
}

/** More than any sheet has. */
const mostLevels = 10;

let block: z.ZodType<Block, Block> = z.discriminatedUnion('kind', [heading, words, days]);
for (let level = 1; level < mostLevels; level += 1) block = around(block);

export const printedSheetGuard: z.ZodType<PrintedSheet, PrintedSheet> = z.strictObject({
  title: z.string().max(2_000),
  language: z.enum(['en', 'sv']),
  isDense: z.boolean(),
  blocks: z.array(block),
});
