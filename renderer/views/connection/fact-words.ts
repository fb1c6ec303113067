import type { Ombud } from '../../state/ombud.svelte.ts';
import type { FactWords } from './report.ts';

/** The window's words for what a hop found. */
export const factWords = (ombud: Ombud): FactWords => ({
  names: ombud.words.connection.facts,
  roles: ombud.words.terms.roles,
  date: ombud.dates.day,
});
