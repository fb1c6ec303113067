import type { UtcMs } from '../../shared/base/units.ts';
import type { Language } from '../../shared/bridge/app-state.ts';
import type { ClockReading } from '../../shared/deadlines/clock-reading.ts';
import { cited } from '../../shared/text/cited.ts';
import { clockText, questionText } from '../../shared/text/clocks.ts';
import { whySentence } from '../../shared/text/why.ts';
import { plainLine } from '../plain.ts';
import { clockCommandText } from '../text/clock.ts';
import { localWriter, utcText } from './local-time.ts';

/** A clock for people: name, instants in local time and UTC, every step, warnings, and what the law leaves open. */
export function explained(id: string, reading: ClockReading, lang: Language): string {
  const text = clockCommandText[lang];
  const write = localWriter(reading.zone);
  const { title } = clockText[lang][reading.id];
  const at = (instant: UtcMs | null, without: string): string =>
    instant === null ? without : `${write.end(instant)} ${reading.zone} (${utcText(instant)})`;
  // Counted without all holidays a window may open later: a person has to find out.
  const isUnsure = reading.warnings.some(({ key }) => key === 'unknownDaysGate');
  const opens = at(reading.notBefore, text.atOnce);
  const sentence = (step: ClockReading['why'][number]): string =>
    whySentence(step, lang, reading.country, write);
  const head = id === reading.id ? '' : `${plainLine(id)}  `;
  return [
    `${head}${title} (${reading.id}, ${reading.kind})`,
    `  ${text.notBefore.padEnd(text.width)}${isUnsure ? text.notCertain(opens) : opens}`,
    `  ${text.target.padEnd(text.width)}${at(reading.target, text.none)}`,
    `  ${text.latest.padEnd(text.width)}${at(reading.latest, text.none)}`,
    ...(reading.warnings.length === 0 ? [] : ['', text.warnings]),
    ...reading.warnings.map((warning) => `  ! ${sentence(warning)}`),
    '',
    text.why,
    ...reading.why.map(
      (step, index) => `  ${index + 1}. ${sentence(step)} [${cited(step.articles, lang)}]`,
    ),
    ...(reading.questions.length === 0 ? [] : ['', text.questions]),
    ...reading.questions.map((question) => {
      const { asks, choice } = questionText[lang][question];
      return `  ${question}  ${asks} ${choice}`;
    }),
    '',
    text.versions(reading.ruleVersion, reading.calendarVersion),
    '',
    '',
  ].join('\n');
}
