/**
 * Section M of Annex I is for the enforcing authority alone and "not to be sent to the addressee" (Article 9(2)). Where
 * a sender lets something of it through all the same, it is counted and not shown.
 */

const sectionWords =
  'section|sect|sec|sektion|avsnitt|afsnit|abschnitt|teil|del|part|rubrique|sezione|sección|seccion|secção|secçao|deel|rubriek|osa|sekcja|sekce|oddíl';

/** Latin, Greek and Cyrillic; the eye does not tell them apart. */
const letterOf = (range: string): string => `[${range}\u039c\u041c]`;
const letter = letterOf('M');

const named = new RegExp(
  `^(?:annex\\s*)?(?:I\\s*[.:/-]\\s*)?(?:(?:${sectionWords})[\\s.:_-]*)?${letter}(?![\\p{L}])`,
  'iu',
);

/** With the word: the name of a member may begin with an M. */
const spelledOut = new RegExp(`(?:${sectionWords})[\\s.:_-]*${letter}(?![\\p{Ll}])`, 'u');

/** Whether a sender's name for a section means section M: `M`, `Section M`, `M.1`, `I.M`. */
export const isSectionM = (section: string): boolean =>
  named.test(section.normalize('NFKC').trim());

/** Whether the name of an item or a member says that it is of section M: `SectionMNecessity`, `section_M`. */
export const saysSectionM = (name: string): boolean => {
  const plain = name.normalize('NFKC').trim();
  return spelledOut.test(plain.charAt(0).toLowerCase() + plain.slice(1));
};

export interface SectionedItem {
  readonly section?: string | null | undefined;
  readonly name: string;
}

export const isOfSectionM = ({ section, name }: SectionedItem): boolean =>
  isSectionM(section ?? '') || saysSectionM(name);

/** The items an addressee may see. */
export const withoutSectionM = <T extends SectionedItem>(items: readonly T[]): readonly T[] =>
  items.filter((item) => !isOfSectionM(item));

/** A free text in parts; `source` is the line with a colon it stood under. */
export interface TextPart {
  readonly source: string | null;
  readonly text: string;
}

const place = `${letterOf('A-N')}(?:[.(][\\p{L}\\d]{1,4}\\)?)*`;
const heads: readonly RegExp[] = [
  new RegExp(`^\\s*((?:${sectionWords})[\\s._-]*${place})\\s*(?:[:–-]\\s*(.*))?$`, 'isu'),
  new RegExp(`^\\s*(${place})\\s*:\\s*(.*)$`, 'su'),
];
const anyHead = /^\s*([^\s:][^:]{0,58}):\s*()$/;

/** A line that begins a part: what it calls the part, and what of the text stands on the same line. */
function headOf(line: string, isFirst: boolean): { source: string; rest: string } | null {
  const plain = line.normalize('NFKC');
  for (const head of isFirst ? [...heads, anyHead] : heads) {
    const [, source, rest] = head.exec(plain) ?? [];
    if (source !== undefined) return { source: source.trim(), rest: rest ?? '' };
  }
  return null;
}

/**
 * Takes a free text apart by its heads (`Section F:` at the start of a line, or any line with a colon at its end that
 * begins the text or follows an empty line) and leaves out what stands under section M, as far as the next head. Lines
 * before the first head have no source.
 */
export function partsOf(written: string): {
  readonly parts: readonly TextPart[];
  readonly hidden: number;
} {
  const parts: { source: string | null; lines: string[] }[] = [{ source: null, lines: [] }];
  let isFirst = true;
  for (const line of written.split(/\r\n|\r|\n/)) {
    const head = headOf(line, isFirst);
    if (head !== null) parts.push({ source: head.source, lines: [head.rest] });
    else parts.at(-1)?.lines.push(line);
    isFirst = line.trim() === '';
  }
  const filled = parts
    .map(({ source, lines }) => ({
      source,
      text: lines
        .map((line) => line.trim())
        .join('\n')
        .trim(),
    }))
    .filter(({ source, text }) => text !== '' || source !== null);
  const shown = filled.filter(({ source }) => source === null || !isSectionM(source));
  return { parts: shown, hidden: filled.length - shown.length };
}

/** A free text as an addressee may see it; exactly as written when nothing of section M is in it. Null: nothing is left. */
export function withoutPartM(written: string | null): string | null {
  if (written === null) return null;
  const { parts, hidden } = partsOf(written);
  if (hidden === 0) return written;
  const texts = parts.map(({ source, text }) => (source === null ? text : `${source}:\n${text}`));
  return texts.length === 0 ? null : texts.join('\n\n');
}
