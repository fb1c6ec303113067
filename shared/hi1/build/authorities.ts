/** `/eevidence/authorities`: the court database (TS 104 144, clause 6.9). An entry is fetched with `writeGetRequest`. */
import type { Hi1Header } from '../model.ts';
import type { WireMessage } from '../wire/message.ts';
import { etsi } from '../write-values.ts';
import { requestMessage } from './submission.ts';

/** O13: the name of the object type for authorities is not settled. */
export const authorityObjectType = etsi('EPOCObjectType', 'Authority');

export interface AuthorityQuery {
  /** ISO 3166-1 alpha-2. Before V1.21.1 a LIST cannot say it: then all are listed and the caller picks. */
  readonly country: string | null;
  readonly maximum: number | null;
}

export const buildAuthorityList = (header: Hi1Header, query: AuthorityQuery): WireMessage =>
  requestMessage(header, [
    {
      kind: 'LIST',
      value: {
        objectType: authorityObjectType,
        maximum: query.maximum ?? undefined,
        country: query.country ?? undefined,
      },
    },
  ]);
