import { withoutHidden } from '../format/revealed-text.ts';
import { longestSheet, type Block, type PrintedSheet } from '../../shared/printed/printed-sheet.ts';
import { depthOf, readDays, readLegend, readPairs, readTable, readTick } from './read-parts.ts';
import { isAloud, isInLine, isLeftOut, readRuns } from './read-runs.ts';

/** Whether it stands in the line of text it is in: also the parts of a row, where each is but words. */
function isOfLine(element: Element): boolean {
  if (isAloud(element)) return true;
  const row = getComputedStyle(element.parentElement ?? element);
  const isPart = row.display.endsWith('flex') && row.flexDirection === 'row';
  if (!isInLine(element) && !(isPart && element.matches('span, small, b, i'))) return false;
  return [...element.children].every((child) => isLeftOut(child) || isOfLine(child));
}

const words = (element: Element, look: (Block & { kind: 'words' })['look']): Block => ({
  kind: 'words',
  look,
  depth: depthOf(element),
  runs: readRuns([...element.childNodes], element),
});

function readHeading(element: Element): Block {
  const letter = element.querySelector('.fsect__letter');
  const nodes = [...element.childNodes].filter((node) => node !== letter);
  return {
    kind: 'heading',
    level: Number(element.tagName.slice(1)),
    runs: readRuns(nodes, element),
    ...(letter === null ? {} : { letter: letter.textContent.trim() }),
  };
}

const wordLookOf = (element: Element): (Block & { kind: 'words' })['look'] =>
  element.matches('.sheet__practice')
    ? 'practice'
    : element.matches('.sheet__sign')
      ? 'signature'
      : element.matches('.fmark')
        ? 'mark'
        : element.matches('.fnote, blockquote')
          ? 'note'
          : element.matches('.fwords--lead, .fwords--group')
            ? 'lead'
            : 'plain';

function readList(list: Element): Block {
  const style = getComputedStyle(list).listStyleType;
  const look = style === 'decimal' ? 'numbers' : style === 'square' ? 'dots' : 'plain';
  return { kind: 'list', look, items: [...list.children].map(readInside) };
}

const groupLookOf = (element: Element): (Block & { kind: 'group' })['look'] | null =>
  element.matches('.sheet__head')
    ? 'head'
    : element.matches('.fsect')
      ? 'section'
      : element.matches('.ffurther')
        ? 'aside'
        : element.matches('section, article')
          ? 'plain'
          : null;

/** One element as blocks; what is not known is read by what it holds, so that no words are lost. */
function readElement(element: Element): readonly Block[] {
  if (element.matches('h1, h2, h3, h4, h5, h6')) return [readHeading(element)];
  if (element.matches('p, blockquote')) return [words(element, wordLookOf(element))];
  if (element.matches('.days')) return [readDays(element)];
  if (element.matches('.flegend')) return [readLegend(element)];
  if (element.matches('ol, ul')) return [readList(element)];
  if (element.matches('dl')) return [readPairs(element, readInside)];
  if (element.matches('table')) return [readTable(element, readInside)];
  if (element.matches('.fbox')) return [readTick(element, readInside)];
  if (element.matches('.banner')) return [{ kind: 'banner', body: readInside(element) }];
  if (element.matches('.cols-2'))
    return [{ kind: 'columns', parts: [...element.children].map(readInside) }];
  const look = groupLookOf(element);
  return look === null ? readInside(element) : [{ kind: 'group', look, body: readInside(element) }];
}

const isEmpty = (block: Block): boolean =>
  (block.kind === 'words' && block.runs.length === 0) ||
  (block.kind === 'group' && block.body.length === 0);

/** What an element holds: lines of text become words of their own, between the blocks. */
function readInside(parent: Element): readonly Block[] {
  const blocks: Block[] = [];
  let line: Node[] = [];
  const endLine = (): void => {
    const runs = readRuns(line, parent);
    if (runs.length > 0) blocks.push({ kind: 'words', look: 'plain', depth: 0, runs });
    line = [];
  };
  for (const node of parent.childNodes) {
    if (node instanceof Element && !isLeftOut(node) && !isOfLine(node)) {
      endLine();
      blocks.push(...readElement(node));
    } else line.push(node);
  }
  endLine();
  return blocks.filter((block) => !isEmpty(block));
}

/** The sheet that stands in the page, for setting it in type; null when it is too long for that. */
export function readSheet(sheet: Element): PrintedSheet | null {
  const read: PrintedSheet = {
    title: withoutHidden((sheet.querySelector('h1')?.textContent ?? '').trim().slice(0, 200)),
    language: document.documentElement.lang === 'sv' ? 'sv' : 'en',
    isDense: sheet.matches('.sheet--clock'),
    blocks: readInside(sheet),
  };
  return JSON.stringify(read).length > longestSheet ? null : read;
}
