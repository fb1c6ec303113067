import { z } from 'zod';

/** Stands for a path that only main knows. */
export const fileToken = z.string().regex(/^[0-9a-f]{32}$/);

/** A file the person picked or dropped: main keeps the path, the window only this. */
export const offeredFileGuard = z.strictObject({
  token: fileToken,
  name: z.string().max(300),
  bytes: z.number().int().nonnegative(),
});

/** `bytes`: its size. */
export type OfferedFile = z.infer<typeof offeredFileGuard>;
