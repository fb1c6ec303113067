import { askedData } from '../../shared/orders/asked.ts';
import type { ContentCore } from '../../shared/orders/content.ts';
import type { OrderRow } from './queries.ts';

/** What a row of the list shows of an order's content. */
export type Heading = Pick<OrderRow, 'reference' | 'authority' | 'state' | 'data' | 'identifiers'>;

export function headingOf(content: ContentCore): Heading {
  const data = askedData(content);
  return {
    reference: content.reference,
    authority: content.issuing?.approverName ?? null,
    state: content.issuingState,
    data: [...new Set(data)],
    identifiers: data.length,
  };
}
