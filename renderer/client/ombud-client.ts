import { portionsOf } from '../../shared/base/portions.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { mostChosen, mostInPortion } from '../../shared/base/file-portions.ts';
import type { Push } from '../../shared/bridge/pushes.ts';
import type { CallName, CallReply, CallRequest, ChosenFiles } from '../../shared/bridge/table.ts';
import type { OmbudApi } from '../../shared/bridge/window-api.ts';

declare global {
  interface Window {
    /** Put there by the preload; read here and nowhere else. */
    readonly ombud: OmbudApi;
  }
}

/** What a call gives when it works. */
export type CallValue<N extends CallName> = Extract<CallReply<N>, { ok: true }>['value'];

/** The window's side of the bridge. Every call ends in a value or a fault, never in a rejection. */
export interface OmbudClient {
  call<N extends CallName>(name: N, request: CallRequest<N>): Promise<Result<CallValue<N>, Fault>>;
  listen(handler: (push: Push) => void): () => void;
  /** Any number of files, in as many portions as it takes. Error: `file.tooManyAtOnce` {most}. */
  takeFiles(files: readonly object[]): Promise<Result<ChosenFiles, Fault>>;
}

export function createClient(api: OmbudApi): OmbudClient {
  return {
    async call(name, request) {
      try {
        return await api.call(name, request);
      } catch {
        // Main answers faults as values; a rejection means the bridge itself broke.
        return err(fault('bridge.internal'));
      }
    },
    listen: (handler) => api.listen(handler),
    async takeFiles(files) {
      if (files.length > mostChosen) return err(fault('file.tooManyAtOnce', { most: mostChosen }));
      const all: ChosenFiles = { files: [], refused: [] };
      try {
        for (const portion of portionsOf(files, mostInPortion)) {
          const chosen = await api.takeFiles(portion);
          if (!chosen.ok) return chosen;
          all.files.push(...chosen.value.files);
          all.refused.push(...chosen.value.refused);
        }
        return ok(all);
      } catch {
        return err(fault('bridge.internal'));
      }
    },
  };
}
