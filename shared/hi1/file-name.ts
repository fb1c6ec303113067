/**
 * Characters that change how a name looks without being seen: controls, format characters (among them all that turn
 * the direction of text, U+202A-202E and U+2066-2069, and the zero-width ones), line and paragraph separators.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffe\uffff]/gu;

const longest = 200;

/**
 * A name that shows what it is and is safe to save anywhere: no path, no control or direction marks, no characters
 * that a file system gives a meaning to, at most 200 characters. Never empty.
 */
export function safeFileName(name: string): string {
  const visible = name
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(invisible, '\ufffd')
    .replace(/[/\\:*?"<>|]/g, '_')
    .trim();
  const characters = [...visible];
  if (characters.length > longest) {
    // The ending says what kind of file it is, so it survives the cut.
    const ending = /\.[^.]{1,10}$/u.exec(visible)?.[0] ?? '';
    return characters.slice(0, longest - [...ending].length).join('') + ending;
  }
  return /^[. ]*$/.test(visible) ? 'file' : visible;
}
