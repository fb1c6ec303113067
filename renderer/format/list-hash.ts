/** SHA-256 of a list, one item a line, each with its line feed: as `sha256sum` says of a file that holds it. */
export async function listHash(items: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(items.map((item) => `${item}\n`).join(''));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
