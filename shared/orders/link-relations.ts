import type { LinkRelation } from './entries/judgement-entry.ts';

/**
 * Relations that decide what is sent or let go: of a duplicate nothing is sent, and what is preserved may go once the
 * order that asks for it has been answered. The other two only tell.
 */
export const decidingRelations = ['duplicate', 'followsPreservation'] as const;
export type DecidingRelation = (typeof decidingRelations)[number];
export const tellingRelations = ['redirected', 'related'] as const;
export type TellingRelation = (typeof tellingRelations)[number];

export const isDeciding = (relation: LinkRelation): relation is DecidingRelation =>
  decidingRelations.some((one) => one === relation);

export const relationArticles: Readonly<Record<LinkRelation, string | null>> = {
  duplicate: null,
  redirected: '7(2)',
  followsPreservation: '11(2)',
  related: null,
};
