import type { Block, Pair, PrintedDay, Sign } from '../../shared/printed/printed-sheet.ts';
import { bare, readRuns } from './read-runs.ts';

type Read = (parent: Element) => readonly Block[];

export const depthOf = (element: Element): number =>
  Number(/\bfdepth--(\d)/.exec(element.className)?.[1] ?? 0);

const pairLookOf = (list: Element): (Block & { kind: 'pairs' })['look'] => {
  if (list.matches('.ffield')) return 'field';
  if (list.matches('.questions')) return 'questions';
  if (list.matches('.clock__rows')) return 'clock';
  return list.matches('.dl--tight') ? 'tight' : 'plain';
};

/** A list of terms, each with what is said of it; those under one another may stand in a box of their own. */
export function readPairs(list: Element, read: Read): Block {
  const rows: Pair[] = [];
  for (const part of list.querySelectorAll('dt, dd')) {
    if (part.closest('dl') !== list) continue;
    const last = rows.at(-1);
    if (part.tagName === 'DT') rows.push({ term: readRuns([...part.childNodes], part), value: [] });
    else if (last !== undefined)
      rows[rows.length - 1] = { ...last, value: [...last.value, ...read(part)] };
  }
  return { kind: 'pairs', look: pairLookOf(list), depth: depthOf(list), rows };
}

export function readTable(table: Element, read: Read): Block {
  return {
    kind: 'table',
    head: [...table.querySelectorAll('thead th')].map((cell) =>
      readRuns([...cell.childNodes], cell),
    ),
    rows: [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map(read)),
  };
}

/** The days that were counted: what the look of one says is told beside it. */
export function readDays(list: Element): Block {
  const days = [...list.children].map((item): PrintedDay => {
    const name = [...item.childNodes].find((node) => node instanceof Text);
    return {
      name: bare(name?.textContent ?? ''),
      day: bare(item.querySelector('b')?.textContent ?? ''),
      state: item.matches('.days__end') ? 'end' : item.matches('.days__rest') ? 'rest' : 'counted',
      say: bare(item.querySelector('.sr')?.textContent ?? ''),
    };
  });
  return { kind: 'days', days };
}

const signOf = (box: Element | null): Sign =>
  box?.matches('.tickbox--unsaid') === true
    ? 'unsaid'
    : box?.querySelector('svg') == null
      ? 'open'
      : 'ticked';

/** A box of a form with its words and what was entered at it. */
export function readTick(box: Element, read: Read): Block {
  const say = bare(box.querySelector('.sr')?.textContent ?? '').replace(/:$/, '');
  const words = box.querySelector('div');
  return {
    kind: 'tick',
    sign: signOf(box.querySelector('.tickbox')),
    say,
    depth: depthOf(box),
    body: words === null ? [] : read(words),
  };
}

/** How the boxes of a form are to be read. */
export function readLegend(list: Element): Block {
  return {
    kind: 'list',
    look: 'legend',
    items: [...list.children].map((item) => {
      const box = item.querySelector('.tickbox');
      const words = readRuns(
        [...item.childNodes].filter((node) => node !== box),
        item,
      );
      const sign = { text: '', sign: signOf(box) } as const;
      return [{ kind: 'words', look: 'plain', depth: 0, runs: [sign, ...words] }];
    }),
  };
}
