import { formatInstant, parseInstant, type UtcMs } from '../../shared/base/units.ts';
import { plainLine } from '../plain.ts';

const labelWidth = 26;

/** A label with its value; nothing where there is no value. */
export function row(label: string, value: string | null, indent = 2): string {
  const text = plainLine(value ?? '');
  return text === '' ? '' : `${' '.repeat(indent)}${label.padEnd(labelWidth - indent)}${text}\n`;
}

/** An instant to the second, in UTC. */
export const shownTime = (at: UtcMs): string =>
  `${formatInstant(at).slice(0, 19).replace('T', ' ')} UTC`;

/** A time as a message writes it; one that is none is shown as it came. */
export function writtenTime(text: string): string {
  const at = parseInstant(text);
  return at === null ? text : shownTime(at);
}

/** The word for a value of an open dictionary; a value nobody knows is shown as it came. */
export const term = (table: Readonly<Record<string, string>>, value: string): string =>
  Object.hasOwn(table, value) ? (table[value] ?? value) : value;
