/** What of the directory crosses a border: to the window, and to the disk and back. */
import { z } from 'zod';

const text = (max: number): z.ZodString => z.string().max(max);
const state = z.string().regex(/^[A-Z]{2}$/);
const endpoint = z.strictObject({ country: text(20), id: text(300) });

const contact = z.strictObject({
  name: text(300).nullable(),
  role: text(300).nullable(),
  email: text(300).nullable(),
  phone: text(300).nullable(),
  fax: text(300).nullable(),
  address: text(300).nullable(),
  languages: z.array(text(20)).max(20).readonly(),
});

export const directoryEntryGuard = z.strictObject({
  id: text(40),
  generation: z.number().int().nonnegative().nullable(),
  endpoint: endpoint.nullable(),
  name: text(300).nullable(),
  competences: z.array(text(100)).max(20).readonly(),
  contacts: z.array(contact).max(6).readonly(),
});

const reading = {
  country: state,
  readAt: z.number().int().nonnegative(),
  isWhole: z.boolean(),
};

export const stateDirectoryGuard = z.strictObject({
  ...reading,
  entries: z.array(directoryEntryGuard).max(5_000).readonly(),
});

const found = z.strictObject({
  entry: directoryEntryGuard.nullable(),
  by: z.enum(['identifier', 'name']).nullable(),
  similar: directoryEntryGuard.nullable(),
});

/** Whom the window asks for: the issuing authority, then the validating one. */
export const soughtGuard = z.strictObject({
  country: state,
  sought: z
    .array(z.strictObject({ endpoint: endpoint.nullable(), name: text(300).nullable() }))
    .length(2)
    .readonly(),
});

export const directoryAnswerGuard = z.strictObject({
  state: z.strictObject(reading).nullable(),
  found: z.array(found).length(2).readonly(),
  isAsking: z.boolean(),
});
