import { joinChunks } from '../../../../electron/sync/base64-chunks.ts';
import type { StreamedBody } from '../../../../electron/sync/ports.ts';

/** What an exchange was given, as one piece. */
export const wholeBody = async (body: Uint8Array | StreamedBody): Promise<Uint8Array> =>
  body instanceof Uint8Array ? body : joinChunks(body.read());
