import type { Language } from '../bridge/app-state.ts';
import type { UtcMs } from '../base/units.ts';
import { holidayName } from '../deadlines/calendars/index.ts';
import type { NotComputable, WhyStep } from '../deadlines/clock-reading.ts';
import { fill, placesOf } from './fill.ts';
import { whyEn, type WhyKey, type WhyText } from './why.en.ts';
import { whySv } from './why.sv.ts';

export type { WhyKey, WhyText } from './why.en.ts';

export const whyText: Readonly<Record<Language, WhyText>> = { en: whyEn, sv: whySv };

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

const isWhyKey = (key: string): key is WhyKey => Object.hasOwn(whyEn, key);
const isStyle = (style: string): style is keyof InstantWriter =>
  ['instant', 'day', 'end', 'time'].includes(style);

/**
 * One step of "Why?" as a sentence. `country` names the calendar a holiday's key belongs to. A key of a newer rule
 * version that this build does not know is shown as it is.
 */
export function whySentence(
  step: Pick<WhyStep, 'key' | 'params' | 'instants'>,
  language: Language,
  country: string,
  write: InstantWriter,
): string {
  if (!isWhyKey(step.key)) return step.key;
  const template = whyText[language][step.key];
  const values: Record<string, string | number> = { ...step.params };
  const { holiday } = step.params;
  if (typeof holiday === 'string') values['holiday'] = holidayName(country, holiday, language);
  for (const { name, style } of placesOf(template)) {
    const at = step.instants[name];
    if (at !== undefined) values[name] = write[isStyle(style) ? style : 'instant'](at);
  }
  return fill(template, values);
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
