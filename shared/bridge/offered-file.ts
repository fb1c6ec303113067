import { z } from 'zod';
import { mostChosen, mostInPortion } from '../base/file-portions.ts';
import { faultGuard } from './app-state.ts';

/** Stands for a path that only main knows. */
export const fileToken = z.string().regex(/^[0-9a-f]{32}$/);

/** A file the person picked or dropped: main keeps the path, the window only this. */
export const offeredFileGuard = z.strictObject({
  token: fileToken,
  name: z.string().max(300),
  bytes: z.number().int().nonnegative(),
});

/** One that was picked or dropped and cannot be taken, and why. */
const refusedFileGuard = z.strictObject({ name: z.string().max(300), fault: faultGuard });

/** All that was picked or dropped: nothing is left out without a word. */
export const chosenFilesGuard = z.strictObject({
  files: z.array(offeredFileGuard).max(mostChosen),
  refused: z.array(refusedFileGuard).max(mostChosen),
});

/** The files of one portion, by their tokens. */
export const portionGuard = z.array(fileToken).min(1).max(mostInPortion);

/** What became of a portion: those not named were taken. */
export const takenFilesGuard = z.strictObject({
  refused: z.array(z.strictObject({ token: fileToken, fault: faultGuard })).max(mostInPortion),
});

/** `bytes`: its size. */
export type OfferedFile = z.infer<typeof offeredFileGuard>;
export type RefusedFile = z.infer<typeof refusedFileGuard>;
export type ChosenFiles = z.infer<typeof chosenFilesGuard>;
export type TakenFiles = z.infer<typeof takenFilesGuard>;
