import { err, type Result } from '../../shared/base/result.ts';
import { fault, type Fault } from '../../shared/base/fault.ts';
import type { Push } from '../../shared/bridge/pushes.ts';
import type { CallName, CallReply, CallRequest, OfferedFile } from '../../shared/bridge/table.ts';
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
  takeFiles(files: readonly object[]): Promise<Result<readonly OfferedFile[], Fault>>;
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
      try {
        return await api.takeFiles(files);
      } catch {
        return err(fault('bridge.internal'));
      }
    },
  };
}
