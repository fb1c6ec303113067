// The content of test files in pieces, and pieces put together again.
import type { TestFile } from './arbitraries.ts';

/** Base64 in pieces of whole groups, as a blob reader gives it. */
export async function* inPieces({ content }: TestFile): AsyncIterable<string> {
  for (let at = 0; at < content.length; at += 30) {
    yield Buffer.from(content.subarray(at, at + 30)).toString('base64');
  }
}

export async function joined(chunks: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const chunk of chunks) whole += chunk;
  return whole;
}
