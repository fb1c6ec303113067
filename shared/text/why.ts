import type { Language } from '../bridge/app-state.ts';
import type { UtcMs } from '../base/units.ts';
import { holidayName } from '../deadlines/calendars/index.ts';
import type { NotComputable, WhyStep } from '../deadlines/clock-reading.ts';
import { fill, placesOf } from './fill.ts';
import { clockText, startText } from './clocks.ts';
import { countingEn } from './why/counting.en.ts';
import { countingSv } from './why/counting.sv.ts';
import { otherWayText } from './why/other-way.ts';
import { turnsEn } from './why/turns.en.ts';
import { turnsSv } from './why/turns.sv.ts';
import { unknownEn } from './why/unknown.en.ts';
import { unknownSv } from './why/unknown.sv.ts';
import { warningsEn } from './why/warnings.en.ts';
import { warningsSv } from './why/warnings.sv.ts';

/** Steps whose sentence belongs to the clock or to the event it starts with. */
type NamedStep = 'rule' | 'consequence' | 'start';
export type WarningKey = keyof typeof warningsEn;
export type WhyKey =
  keyof typeof countingEn | keyof typeof turnsEn | keyof typeof unknownEn | NamedStep;
type Sentences = Readonly<Record<Exclude<WhyKey, NamedStep> | WarningKey, string>>;

/** One language's sentences: a missing or extra key does not compile. */
export const whyText: Readonly<Record<Language, Sentences>> = {
  en: { ...countingEn, ...turnsEn, ...unknownEn, ...warningsEn },
  sv: { ...countingSv, ...turnsSv, ...unknownSv, ...warningsSv },
};

/** How instants are written for people; every program brings its own, in the profile's zone. */
export interface InstantWriter {
  /** To the second. */
  instant(at: UtcMs): string;
  /** The day alone, with its weekday. */
  day(at: UtcMs): string;
  /** An exclusive end of a day: 24:00 of the last day. */
  end(at: UtcMs): string;
  /** The time alone. */
  time(at: UtcMs): string;
}

const isOf = <T extends object>(table: T, key: string): key is keyof T & string =>
  Object.hasOwn(table, key);
const isStyle = (style: string): style is keyof InstantWriter =>
  ['instant', 'day', 'end', 'time'].includes(style);

type Spoken = Pick<WhyStep, 'key' | 'params' | 'instants'> & {
  /** Of an order that came another way than through the service. */
  readonly isOtherWay?: boolean;
};

/** The sentence of a step with its places still open; null for a key of newer rules that this build does not know. */
function templateOf({ key, params, isOtherWay }: Spoken, language: Language): string | null {
  const other = otherWayText[language];
  if (isOtherWay === true && isOf(other, key)) return other[key];
  const sentences = whyText[language];
  if (isOf(sentences, key)) return sentences[key];
  const clocks = clockText[language];
  const starts = startText[language];
  const clock = String(params['clock']);
  const start = String(params['start']);
  if (key === 'start') return isOf(starts, start) ? starts[start] : null;
  if (key === 'rule' || key === 'consequence')
    return isOf(clocks, clock) ? clocks[clock][key] : null;
  return null;
}

/** A sentence with its values and its instants in their places. */
export function withInstants(
  template: string,
  params: Readonly<Record<string, string | number>>,
  instants: Readonly<Record<string, UtcMs>>,
  write: InstantWriter,
): string {
  const values: Record<string, string | number> = { ...params };
  for (const { name, style } of placesOf(template)) {
    const at = instants[name];
    if (at !== undefined) values[name] = write[isStyle(style) ? style : 'instant'](at);
  }
  return fill(template, values);
}

/**
 * One step of "Why?", or one warning, as a sentence. `country` names the calendar a holiday's key belongs to. A key of
 * a newer rule version that this build does not know is shown as it is.
 */
export function whySentence(
  step: Spoken,
  language: Language,
  country: string,
  write: InstantWriter,
): string {
  const template = templateOf(step, language);
  if (template === null) return step.key;
  const values: Record<string, string | number> = { ...step.params };
  const { holiday, clock } = step.params;
  if (typeof holiday === 'string') values['holiday'] = holidayName(country, holiday, language);
  const clocks = clockText[language];
  if (typeof clock === 'string' && isOf(clocks, clock)) values['clock'] = clocks[clock].title;
  return withInstants(template, values, step.instants, write);
}

type Reason = NotComputable['reason'];

const notComputable: Readonly<Record<Language, Readonly<Record<Reason, string>>>> = {
  en: {
    calendarMissing:
      'Ombud has no public holidays of {country} for {year} and does not guess. Work this time limit out by hand and act on the earliest date that may be right.',
    inputMissing: 'The clock cannot be computed without “{input}”.',
    inputWrong: '“{input}” cannot be right: it is no date, or it lies outside the order of events.',
    zoneUnknown: 'There is no time zone “{zone}”.',
    instantOutOfRange: 'The instant lies too far away to compute with.',
  },
  sv: {
    calendarMissing:
      'Ombud saknar allmänna helgdagar för {country} år {year} och gissar inte. Räkna ut fristen för hand och handla efter det tidigaste datum som kan vara rätt.',
    inputMissing: 'Fristen går inte att beräkna utan ”{input}”.',
    inputWrong:
      '”{input}” kan inte stämma: det är inget datum, eller så bryter det mot händelsernas ordning.',
    zoneUnknown: 'Tidszonen ”{zone}” finns inte.',
    instantOutOfRange: 'Tidpunkten ligger för långt bort för att räkna med.',
  },
};

/** Why there is no clock, and what to do instead. */
export const notComputableSentence = (error: NotComputable, language: Language): string =>
  fill(notComputable[language][error.reason], { ...error });
