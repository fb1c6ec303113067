/** Finds where the elements of a message stand in its text. The parser says what a message means, not where. */

export interface Span {
  readonly start: number;
  /** Behind the `>` of the start tag. */
  readonly opened: number;
  /** Behind the `>` of the end tag. */
  readonly end: number;
}

/** Behind the next `mark`, or the end of the text. */
function behind(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found < 0 ? source.length : found + mark.length;
}

/** Behind the `>` of a tag; one within quotes belongs to a value. */
function tagEnd(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const character = source[at];
    if (character === '>') return at + 1;
    if (character !== '"' && character !== "'") continue;
    const closing = source.indexOf(character, at + 1);
    if (closing < 0) return source.length;
    at = closing;
  }
  return source.length;
}

const passedOver = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * The spans of all elements in document order.
 *
 * @param source text of a well-formed document without a document type declaration
 */
export function locateElements(source: string): readonly Span[] {
  const spans: { start: number; opened: number; end: number }[] = [];
  const open: { end: number }[] = [];
  let at = source.indexOf('<');
  while (at >= 0) {
    const skipped = passedOver.find(([start]) => source.startsWith(start, at));
    let next: number;
    if (skipped !== undefined) {
      next = behind(source, skipped[1], at + skipped[0].length);
    } else {
      next = tagEnd(source, at);
      if (source[at + 1] === '/') {
        const span = open.pop();
        if (span !== undefined) span.end = next;
      } else {
        const span = { start: at, opened: next, end: next };
        spans.push(span);
        if (source[next - 2] !== '/') open.push(span);
      }
    }
    at = source.indexOf('<', next);
  }
  return spans;
}
