/**
 * The words printed on the forms, as data with a version. Article 29 allows the Commission to amend the
 * annexes: a case is shown in the words of the set it is shown with, and the set is named on screen and on paper.
 */

export interface LabelSetFacts {
  readonly id: string;
  readonly language: 'en' | 'sv';
  /** Words of the Official Journal; otherwise a working translation that binds nobody. */
  readonly isOfficial: boolean;
  readonly source: string;
}

export const officialSet: LabelSetFacts = {
  id: '2023-07-en',
  language: 'en',
  isOfficial: true,
  source: 'Regulation (EU) 2023/1543, OJ L 191, 28.7.2023, p. 118, Annexes I, II, III, V and VI',
};

/**
 * The Swedish text of the annexes was not at hand. Its terms follow Swedish official papers where these have the word
 * (europeisk utlämnandeorder, intyg, utsett verksamhetsställe, rättsligt ombud, tjänsteleverantör, centralmyndighet);
 * everything else is a translation of Ombud's own.
 */
export const workingSetSv: LabelSetFacts = {
  id: '2026-11-sv-working',
  language: 'sv',
  isOfficial: false,
  source: 'Translation made for Ombud from the English text; not from the Official Journal',
};

type Prefixed<P extends string, T> = {
  readonly [K in keyof T & string as `${P}.${K}`]: string;
};

/** The same words under the numbers they have in one annex: `prefixed('I.F', { a: … })` has the key `I.F.a`. */
export const prefixed = <const P extends string, T extends Readonly<Record<string, string>>>(
  prefix: P,
  words: T,
): Prefixed<P, T> =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [`${prefix}.${key}`, word]),
  ) as Prefixed<P, T>;
