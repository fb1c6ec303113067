/** What shows that two orders belong together, read from what both of them say. */
import type { RequestValue } from '../hi1/model.ts';
import { askedSign, valueSign } from './asked-sign.ts';
import type { ContentCore } from './content.ts';
import { plain } from './plain.ts';

/**
 * Signs an order carries: two orders with the same sign are related, for the reason the sign stands for. Texts are
 * compared without regard to case and spacing. Of the signs `is` and `names` it counts when one order's `names` is
 * another's `is`, and likewise of `asks` and `keeps`. `issuer` relates none by itself: an authority issues many orders.
 */
export type Sign =
  `${'is' | 'names' | 'case' | 'target' | 'content' | 'issuer' | 'asks' | 'keeps'}\n${string}`;

/** Additional information that names the order data were preserved under (Form 1, Section D). */
const preservedUnder = 'EarlierPreservationOrder';

const valuesOf = ({ values }: { readonly values: readonly RequestValue[] }): string[] =>
  values.map(valueSign);

export function signsOf(core: ContentCore): readonly Sign[] {
  const { id, reference, issuing, issuingState, tasks } = core;
  const signs = new Set<Sign>([`is\n${id}`, `is\n${plain(reference)}`]);
  for (const other of core.associated) if (other !== id) signs.add(`names\n${other}`);
  for (const { items } of core.additional)
    for (const { name, value } of items)
      if (name === preservedUnder) signs.add(`names\n${plain(value)}`);
  const file = plain(issuing?.reference ?? '');
  if (file !== '') signs.add(`case\n${issuingState ?? ''}\n${file}`);
  const name = plain(issuing?.approverName ?? '');
  const authority = name === '' ? null : `${issuingState ?? ''}\n${name}`;
  if (authority !== null) signs.add(`issuer\n${authority}`);
  const asked: string[] = [];
  for (const { task } of tasks) {
    const values = valuesOf(task);
    for (const value of values) {
      signs.add(`target\n${value}`);
      if (authority !== null) signs.add(`asks\n${authority}\n${value}`);
    }
    asked.push(askedSign(task));
  }
  if (asked.length > 0) {
    signs.add(`content\n${[issuingState, name, ...asked.sort()].join('\n')}`);
  }
  for (const task of core.preservationTasks)
    for (const value of valuesOf(task)) {
      signs.add(`target\n${value}`);
      if (authority !== null) signs.add(`keeps\n${authority}\n${value}`);
    }
  return [...signs];
}
