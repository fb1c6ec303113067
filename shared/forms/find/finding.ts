/** How a field finds its value in what was received. */
import type { FormValue } from '../form-view.ts';
import type { LabelId } from '../labels/en.ts';
import type { Received } from '../received.ts';
import { said, writtenTime } from '../received.ts';

export interface Finding {
  /** Of a box; null = the messages do not say. Left out: the values say, as in a field to be written in. */
  readonly tick?: boolean | null;
  readonly values?: readonly FormValue[];
}

export interface Finder {
  /** The member it looks at, in the words of TS 103 120. */
  readonly from: string;
  readonly find: (received: Received) => Finding;
}

/** By field. A field without a finder is one the interface, as far as it is known, has no place for. */
export type Finders = { readonly [Id in LabelId]?: Finder };

export const nothing: Finding = { values: [] };

export const ticked = (tick: boolean | null, ...values: readonly FormValue[]): Finding => ({
  tick,
  values,
});

const one =
  (kind: 'text' | 'code') =>
  (text: string | null | undefined): Finding => {
    const words = said(text);
    return words === null ? nothing : { values: [{ kind, text: words }] };
  };

export const textFinding = one('text');
export const codeFinding = one('code');

export const dayFinding = (written: string | null | undefined): Finding => {
  const words = said(written);
  return words === null ? nothing : { values: [{ kind: 'day', time: writtenTime(words) }] };
};

export const countryFinding = (code: string | null | undefined): Finding => {
  const words = said(code);
  return words === null ? nothing : { values: [{ kind: 'country', code: words }] };
};

/** International numbers come as bare digits. */
export const telephoneFinding = (digits: string | null | undefined): Finding => {
  const words = said(digits);
  return codeFinding(words !== null && /^\d+$/.test(words) ? `+${words}` : words);
};

export const finder = (from: string, find: Finder['find']): Finder => ({ from, find });
