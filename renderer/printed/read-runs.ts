import type { Run } from '../../shared/printed/printed-sheet.ts';
import { withoutHidden } from '../format/revealed-text.ts';

/** What is there to be used and tells nothing, and what a box of a form says by itself. */
const forUse = 'button, input, svg, .reason, .only-zoomed, .fbox > div > p > .sr';
/** Read aloud and not shown. */
const aloud = 'sr';

export const isAloud = (element: Element): boolean => element.classList.contains(aloud);
export const isLeftOut = (element: Element): boolean => element.matches(forUse);
const isOnlySeen = (element: Element): boolean => element.getAttribute('aria-hidden') === 'true';

/** How words in an element look, by the styles it has on the sheet. */
function lookOf(element: Element): Omit<Run, 'text'> {
  const style = getComputedStyle(element);
  const language = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return {
    ...(Number(style.fontWeight) >= 600 ? { isBold: true } : {}),
    ...(style.fontFamily.includes('Mono') ? { isMono: true } : {}),
    ...(element.closest('small, .small, .tiny') === null ? {} : { isSmall: true }),
    ...(element.closest('.muted, .soft, .ffield__none') === null ? {} : { isGrey: true }),
    ...(language === '' || language === document.documentElement.lang ? {} : { language }),
  };
}

const keepsLines = (element: Element): boolean =>
  getComputedStyle(element).whiteSpace.startsWith('pre');

export const isInLine = (element: Element): boolean =>
  getComputedStyle(element).display.startsWith('inline');
const isInRow = (element: Element): boolean =>
  getComputedStyle(element.parentElement ?? element).display.endsWith('flex');

/** Stands between words until it is known whether a line has to end there. */
const ownLine = '\u2028';

/** The words of an element as they stand in its source, each with its look. */
function rawRuns(node: Node, around: Element): readonly (Run & { isAloud?: true })[] {
  if (node instanceof Text) {
    const words = withoutHidden(node.data.replaceAll('\r', '').replaceAll('\t', ' '));
    const text = keepsLines(around) ? words : words.replaceAll(/[ \t\n\f]+/g, ' ');
    return text === '' ? [] : [{ text, ...lookOf(around) }];
  }
  if (!(node instanceof Element) || isLeftOut(node)) return [];
  if (node.tagName === 'BR') return [{ text: '\n' }];
  if (isAloud(node)) return [{ text: node.textContent, isAloud: true }];
  if (isOnlySeen(node)) return [{ text: node.textContent, ...lookOf(node), say: '' }];
  const runs = [...node.childNodes].flatMap((child) => rawRuns(child, node));
  const apart = isInRow(node) ? ' ' : isInLine(node) ? '' : ownLine;
  return apart === '' ? runs : [{ text: apart }, ...runs, { text: apart }];
}

/** Words on one line, with one space between them. */
export const bare = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What is read aloud goes to the sign beside it; where there is none, it is shown. */
function withSayings(runs: readonly (Run & { isAloud?: true })[]): readonly Run[] {
  const told: Run[] = [];
  let waiting: string | null = null;
  for (const { isAloud, ...run } of runs) {
    const last = told.at(-1);
    if (isAloud === true && last?.say === '') told[told.length - 1] = { ...last, say: run.text };
    else if (isAloud === true) waiting = run.text;
    else if (run.say === '' && waiting !== null) {
      told.push({ ...run, say: bare(waiting) });
      waiting = null;
    } else {
      if (waiting !== null && run.text.trim() !== '') {
        told.push({ text: waiting });
        waiting = null;
      }
      told.push(run);
    }
  }
  if (waiting !== null) told.push({ text: waiting });
  return told;
}

const sameLook = (a: Run, b: Run): boolean =>
  a.say === undefined &&
  b.say === undefined &&
  a.isBold === b.isBold &&
  a.isMono === b.isMono &&
  a.isSmall === b.isSmall &&
  a.isGrey === b.isGrey &&
  a.language === b.language;

/** Joins what looks alike, with one space between words and none at the ends. */
function tidy(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    const isLoose = last === undefined || /[ \n]$/.test(last.text);
    const endsLine = last !== undefined && !last.text.endsWith('\n');
    const text =
      run.text === ownLine
        ? endsLine
          ? '\n'
          : ''
        : isLoose
          ? run.text.replace(/^ +/, '')
          : run.text;
    if (text === '') continue;
    const isGap = text.trim() === '' && last !== undefined && last.say === undefined;
    if (last !== undefined && (isGap || sameLook(last, run)))
      joined[joined.length - 1] = { ...last, text: last.text + text };
    else joined.push({ ...run, text });
  }
  const last = joined.at(-1);
  if (last === undefined) return [];
  const end = last.text.replace(/[ \n]+$/, '');
  return end === '' ? tidy(joined.slice(0, -1)) : [...joined.slice(0, -1), { ...last, text: end }];
}

/** The words of some nodes of one line of text, in order. */
export function readRuns(nodes: readonly Node[], around: Element): readonly Run[] {
  return tidy(withSayings(nodes.flatMap((node) => rawRuns(node, around))));
}
