import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, type Result } from '../../shared/base/result.ts';
import type { AppState } from '../../shared/bridge/app-state.ts';
import type { CallDoor, CallPhase } from '../../shared/bridge/call-row.ts';
import { calls, type CallName } from '../../shared/bridge/table.ts';
import type { Right } from '../../shared/orders/rights.ts';
import type { z } from 'zod';
import type { CallRate } from './call-rate.ts';
import type { OpenDialog } from './open-dialog.ts';
import { isTrusted, type Sender } from './sender.ts';

type Row<N extends CallName> = (typeof calls)[N];
type Value<N extends CallName> = Extract<z.output<Row<N>['reply']>, { ok: true }>['value'];

/** One function for each row of the table: the service behind a call. */
export type Handlers = {
  readonly [N in CallName]: (
    request: z.output<Row<N>['request']>,
  ) => Promise<Result<Value<N>, Fault>>;
};

export interface RouterPorts {
  readonly handlers: Handlers;
  readonly isAppAddress: (address: string) => boolean;
  readonly rate: CallRate;
  readonly dialog: OpenDialog;
  /** `welcome`, `open`, `locked`, or `any` while Ombud opens or is closed: then only calls possible at any time pass. */
  readonly phase: () => CallPhase;
  /** The end of an opening under way, well or not; null when there is none. */
  readonly opening: () => Promise<void> | null;
  /** Whether the profile at work is practice. */
  readonly isPractice: () => boolean;
  /** Null when the right is there, otherwise why not. */
  readonly refusal: (right: Right) => Fault | null;
  /** A defect of ours: told to the log without the request, which may hold secrets. */
  readonly onDefect: (name: CallName, error: unknown) => void;
}

export type Reply = Result<unknown, Fault>;

/** Which calls a phase of the snapshot lets pass. */
export const callPhaseOf = (phase: AppState['phase']): CallPhase =>
  phase === 'opening' || phase === 'closed' ? 'any' : phase;

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.prototype.hasOwnProperty.call(calls, name);

function sizeOf(request: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(request ?? null));
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/**
 * Takes one call from the window: who speaks, is the name known, does it fit in size and rate, is the request well
 * formed, is this the time, may this person, is no dialog open; then the service, and a guard on what it answers. Never throws.
 */
export function createRouter(
  ports: RouterPorts,
): (sender: Sender, name: unknown, request: unknown, door?: CallDoor) => Promise<Reply> {
  async function run<N extends CallName>(name: N, request: unknown): Promise<Reply> {
    const row = calls[name];
    if (!ports.rate.admit(name, row.pace)) return err(fault('bridge.tooFast'));
    if (sizeOf(request) > row.maxBytes) return err(fault('bridge.tooLarge'));
    const parsed = row.request.safeParse(request);
    if (!parsed.success) return err(fault('bridge.badRequest'));
    // What is already on the screen may be acted on before its records have been checked; then that comes first.
    const opening = row.phase === 'open' && !row.isEarly ? ports.opening() : null;
    if (opening !== null && ports.phase() === 'open') await opening;
    const phase = ports.phase();
    if (phase === 'locked' && !row.whileLocked) return err(fault('bridge.locked'));
    const fits = row.phase === 'any' || row.phase === phase || phase === 'locked';
    if (!fits) return err(fault('bridge.forbidden'));
    if (row.isPracticeOnly && !ports.isPractice()) return err(fault('bridge.forbidden'));
    const refused = row.right === null ? null : ports.refusal(row.right);
    if (refused !== null) return err(refused);
    const endDialog = row.opensDialog ? ports.dialog.begin() : () => undefined;
    if (endDialog === null) return err(fault('bridge.dialogOpen'));
    const handler = ports.handlers[name] as (request: unknown) => Promise<Reply>;
    try {
      const reply = row.reply.safeParse(await handler(parsed.data));
      if (reply.success) return reply.data;
      ports.onDefect(name, reply.error);
      return err(fault('bridge.internal'));
    } finally {
      endDialog();
    }
  }

  return async (sender, name, request, door = 'page') => {
    if (!isTrusted(sender, ports.isAppAddress)) return err(fault('bridge.badSender'));
    if (!isCallName(name) || calls[name].door !== door) return err(fault('bridge.unknownCall'));
    try {
      return await run(name, request);
    } catch (error) {
      ports.onDefect(name, error);
      return err(fault('bridge.internal'));
    }
  };
}
