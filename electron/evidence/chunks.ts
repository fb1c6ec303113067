/** Cuts a stream into pieces of one size; the last is shorter, and may be empty. */
export async function* inChunks(
  content: AsyncIterable<Uint8Array>,
  size: number,
): AsyncGenerator<{ readonly chunk: Uint8Array; readonly isLast: boolean }> {
  let held = Buffer.alloc(0);
  for await (const part of content) {
    held = held.length === 0 ? Buffer.from(part) : Buffer.concat([held, part]);
    let at = 0;
    // A full piece is held back until more comes: only then is it known not to be the last.
    for (; held.length - at > size; at += size) {
      yield { chunk: held.subarray(at, at + size), isLast: false };
    }
    held = held.subarray(at);
  }
  yield { chunk: held, isLast: true };
}
