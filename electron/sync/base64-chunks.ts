/** Bytes as base64 text in pieces; each piece stands for whole groups of three bytes, except the last. */
export async function* base64Chunks(
  source: AsyncIterable<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  let rest: Uint8Array = new Uint8Array();
  for await (const chunk of source) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % 3);
    rest = bytes.slice(whole);
    if (whole > 0) yield Buffer.from(bytes.buffer, bytes.byteOffset, whole).toString('base64');
  }
  if (rest.length > 0) yield Buffer.from(rest).toString('base64');
}

/** Text as UTF-8, gathered into pieces of about `size` characters so that small ones do not cost a write each. */
export async function* utf8Chunks(
  source: AsyncIterable<string>,
  size = 65_536,
): AsyncGenerator<Uint8Array, void, undefined> {
  let gathered = '';
  for await (const text of source) {
    gathered += text;
    if (gathered.length < size) continue;
    yield Buffer.from(gathered, 'utf8');
    gathered = '';
  }
  if (gathered !== '') yield Buffer.from(gathered, 'utf8');
}

/** Everything as one piece of memory. */
export async function joinChunks(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of source) chunks.push(chunk);
  return Buffer.concat(chunks);
}
