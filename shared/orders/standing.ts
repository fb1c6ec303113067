import type { Hi1Object } from '../hi1/model.ts';
import type { OrderFacts } from './facts.ts';

/** How an arriving object stands to what is known of it. */
export type Standing = 'newer' | 'repeat' | 'conflict' | 'older';

export function standingOf(
  facts: Pick<OrderFacts, 'objects'>,
  object: Hi1Object,
  sha256: string,
): Standing {
  const known = facts.objects[object.id];
  if (known === undefined) return 'newer';
  if (known.sha256 === sha256) return 'repeat';
  if (known.generation === null || object.generation === null) return 'newer';
  if (known.generation === object.generation) return 'conflict';
  return object.generation > known.generation ? 'newer' : 'older';
}
