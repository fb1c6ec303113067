/** What main tells the window, unasked. */
import { z } from 'zod';
import { appStateGuard } from './app-state.ts';
import { practiceActGuard } from './practice-guards.ts';

/** Numbered by `AppState.number` where it matters. */
export const pushes = {
  state: appStateGuard,
  /** Progress of long work in numbers. */
  progress: z.strictObject({
    work: z.enum(['addFiles']),
    doneBytes: z.number().int().nonnegative(),
    totalBytes: z.number().int().nonnegative(),
  }),
  /** The menu or a notification asks the window to go somewhere. */
  show: z.strictObject({
    view: z.enum(['inbox', 'outbox', 'certificate', 'connection', 'signIn', 'settings', 'print']),
    order: z.uuid().nullable(),
  }),
  /** Something about the court database has changed: what is shown of it is looked up again. */
  directory: z.strictObject({}),
  /** The practice menu: the window does it, so that it can say how it went. */
  practice: practiceActGuard,
} as const;

export type PushName = keyof typeof pushes;
export type PushBody<N extends PushName> = z.output<(typeof pushes)[N]>;
export type Push = { [N in PushName]: { readonly name: N; readonly body: PushBody<N> } }[PushName];
