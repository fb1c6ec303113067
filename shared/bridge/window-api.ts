/** What preload puts on `window.ombud`: three functions, frozen. */
import type { Push } from './pushes.ts';
import type { CallName, CallReply, CallRequest, ChosenFiles } from './table.ts';
import type { Fault } from '../base/fault.ts';
import type { Result } from '../base/result.ts';

export interface OmbudApi {
  call<N extends CallName>(name: N, request: CallRequest<N>): Promise<CallReply<N>>;
  /** Registers the one handler for pushes; answers a function that removes it. */
  listen(handler: (push: Push) => void): () => void;
  /**
   * Turns the files of a drop or file field into tokens; paths never come back to the page. An array, for a FileList
   * does not cross the bridge: Electron 25 ends the window's process over it. At most `mostInPortion` at a time.
   */
  takeFiles(files: readonly object[]): Promise<Result<ChosenFiles, Fault>>;
}
