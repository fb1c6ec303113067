/** What preload puts on `window.ombud`: three functions, frozen. */
import type { CallName, CallReply, CallRequest, OfferedFile, Push } from './table.ts';
import type { Fault } from '../base/fault.ts';
import type { Result } from '../base/result.ts';

export interface OmbudApi {
  call<N extends CallName>(name: N, request: CallRequest<N>): Promise<CallReply<N>>;
  /** Registers the one handler for pushes; answers a function that removes it. */
  listen(handler: (push: Push) => void): () => void;
  /** Turns a FileList of a drop or file field into tokens; paths never reach the page. */
  takeFiles(files: ArrayLike<object>): Promise<Result<readonly OfferedFile[], Fault>>;
}
