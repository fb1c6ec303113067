/**
 * Named points at which tests end the process by SIGKILL. In the application a step does nothing; it is
 * a port and not a switch, so the code that runs is the code that was tested.
 */
export const stepNames = [
  // mailbox
  'afterList',
  'afterGet',
  // journal
  'beforeKeyRing',
  'afterKeyRing',
  'beforeWrite',
  'betweenFrames',
  'beforeFsync',
  'afterFsync',
  'beforeHead',
  'afterHead',
  'beforeProjection',
  // evidence
  'betweenChunks',
  'beforeBlobFsync',
  'beforeBlobRename',
  'afterBlobRename',
  // outbox
  'afterFreeze',
  'afterQueue',
  'afterSeal',
  'afterRequestLeft',
  'afterResponseRead',
  'afterResponseJournalled',
] as const;

export type StepName = (typeof stepNames)[number];

/** Told at each point, awaited where the caller can wait. */
export type Step = (name: StepName) => void | Promise<void>;

/** The step of the application. */
export const noStep: Step = () => undefined;
