import type { UtcMs } from '../../base/units.ts';
import type { ReasonKey } from './reason-keys.ts';
import type { PortalQuestion, PortalReason } from './reason.ts';
import type { Recipe } from './recipe.ts';

/** Which choice it is: two ways of making one choice cannot both hold. */
export type Aspect = 'move' | 'first' | 'from' | 'end' | 'zone' | 'unit';

export interface Variant {
  readonly aspect: Aspect;
  readonly reason: PortalReason;
  readonly recipe: Recipe;
}

export type Around = Pick<PortalQuestion, 'starts' | 'zones' | 'settings' | 'country'>;

export type Deviation = (recipe: Recipe, around: Around) => readonly Variant[];

export const reason = (
  key: ReasonKey,
  articles: string,
  instants: Readonly<Record<string, UtcMs>> = {},
  params: Readonly<Record<string, string | number>> = {},
): PortalReason => ({ key, articles, instants, params });

export const variant = (aspect: Aspect, by: PortalReason, recipe: Recipe): Variant => ({
  aspect,
  reason: by,
  recipe,
});
