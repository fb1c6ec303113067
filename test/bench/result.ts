import type { Spread } from './figures.ts';

/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'MiB' | 'x' | 'orders/s';
  readonly value: Spread;
  /** What is wanted, null for a line that only explains others. */
  readonly goal: { readonly is: 'atMost' | 'atLeast'; readonly value: number } | null;
}

export const isMet = ({ goal, value }: Figure): boolean | null =>
  goal === null
    ? null
    : goal.is === 'atMost'
      ? value.median <= goal.value
      : value.median >= goal.value;

const shown = (value: number, unit: Figure['unit']): string =>
  unit === 'x' || unit === 's' ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0);

const verdicts = new Map([
  [true, 'met'],
  [false, 'MISSED'],
]);

function rowOf(figure: Figure): readonly string[] {
  const { goal, name, unit, value } = figure;
  const met = isMet(figure);
  return [
    name,
    `${shown(value.median, unit)} ${unit}`,
    value.rounds > 1 ? `${shown(value.least, unit)} - ${shown(value.most, unit)}` : '',
    goal === null ? '' : `${goal.is === 'atMost' ? '<=' : '>='} ${goal.value} ${unit}`,
    met === null ? '' : (verdicts.get(met) ?? ''),
  ];
}

/** The figures as a table for people, one line each. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [['', 'median', 'spread', 'goal', ''], ...figures.map(rowOf)];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
