/** Typed model of request messages, both those Ombud writes and those it may be sent. */
import type { UtcMs, Uuid } from '../base/units.ts';
import type { DictionaryEntry, Hi1Header } from './model.ts';

/** LISTRequest (TS 103 120): every member narrows; null = not said. */
export interface ListQuery {
  readonly objectType: DictionaryEntry | null;
  /** Objects changed at or after this second (O15). */
  readonly lastChanged: UtcMs | null;
  readonly maximum: number | null;
  readonly status: DictionaryEntry | null;
  readonly country: string | null;
}

/** One action of a request. `object` is the index into the message's canonical objects. */
export type RequestAction =
  | { readonly verb: 'GET'; readonly id: Uuid }
  | { readonly verb: 'CREATE' | 'UPDATE'; readonly object: number }
  | { readonly verb: 'DELIVER'; readonly id: Uuid; readonly object: number }
  | { readonly verb: 'LIST'; readonly query: ListQuery }
  | { readonly verb: 'GETCSPCONFIG' };

export interface Hi1Request {
  readonly header: Hi1Header;
  /** By ActionIdentifier. */
  readonly actions: ReadonlyMap<number, RequestAction>;
}
