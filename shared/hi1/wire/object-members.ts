/** Members every HI1Object begins with (TS 103 120, Core). */
import { listOf, raw } from './container.ts';
import { count, text, time, uuid } from './leaf.ts';
import { maybe, one } from './member.ts';

export const objectMembers = {
  id: one('ObjectIdentifier', uuid),
  country: maybe('CountryCode', text),
  owner: maybe('OwnerIdentifier', text),
  /** Set by the receiver, from 1 (clause 7.1.3). */
  generation: maybe('Generation', count),
  externalId: maybe('ExternalIdentifier', text),
  associated: maybe('AssociatedObjects', listOf('AssociatedObject', uuid)),
  lastChanged: maybe('LastChanged', time),
  nationalHandling: maybe('NationalHandlingParameters', raw),
};
