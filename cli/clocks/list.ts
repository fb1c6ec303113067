import type { Language } from '../../shared/bridge/app-state.ts';
import type { ClockInputs } from '../../shared/deadlines/clock-reading.ts';
import { clockTable } from '../../shared/deadlines/table/index.ts';
import { clockText } from '../../shared/text/clocks.ts';

type Row = (typeof clockTable)[number];

/** A limit is stated as a date or as a moment; one of them is needed where nothing else is. */
const oneOf = ({ needs, takes }: Pick<Row, 'needs' | 'takes'>): readonly (keyof ClockInputs)[] =>
  needs.length > 0 || !takes.includes('date')
    ? []
    : (['date', 'at'] as const).filter((name) => takes.includes(name));

/** The table of clocks, one object each. */
export const clockRecords = () =>
  clockTable.map(
    ({ id, kind, actor, trigger, rule, article, needs, takes, questions, changes }) => ({
      id,
      kind,
      actor,
      trigger,
      rule,
      article,
      inputs: { needs, takes, oneOf: oneOf({ needs, takes }) },
      questions,
      changes,
      title: { en: clockText.en[id].title, sv: clockText.sv[id].title },
    }),
  );

/** The table of clocks for people. */
export function clockList(lang: Language): string {
  const idWidth = Math.max(...clockTable.map(({ id }) => id.length)) + 2;
  return clockTable
    .map(({ id, kind, article, needs, takes }) => {
      const either = oneOf({ needs, takes });
      const inputs = [
        ...needs.map((name) => `${name}!`),
        ...(either.length === 0 ? [] : [`${either.join('|')}!`]),
        ...takes.filter((name) => !either.includes(name)),
      ].join(' ');
      const line = `${id.padEnd(idWidth)}${kind.padEnd(10)}${article.padEnd(32)}`;
      const last = inputs === '' ? '' : `\n${' '.repeat(idWidth)}${inputs}`;
      return `${line}${clockText[lang][id].title}${last}\n`;
    })
    .join('');
}
