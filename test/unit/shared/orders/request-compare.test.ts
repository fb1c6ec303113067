import { expect, test } from 'vitest';
import type { LdTaskObject } from '../../../../shared/hi1/model.ts';
import { asOrderId, asTaskId, position, utcMs } from '../../../../shared/base/units.ts';
import { foldCore, newCore } from '../../../../shared/orders/content-fold.ts';
import type { ContentCore } from '../../../../shared/orders/content.ts';
import { compareRequests } from '../../../../shared/orders/request-compare.ts';
import { signsOf } from '../../../../shared/orders/order-links.ts';
import { arrived, ldTask, received, uuid } from './journal-builder.ts';

interface Asks {
  readonly state?: string;
  readonly authority?: string;
  readonly file?: string;
  readonly values: readonly string[];
  readonly start?: number;
  readonly more?: Partial<LdTaskObject>;
}

const id = asOrderId(uuid(1));
function orderOf({
  state = 'IT',
  authority = 'Procura',
  file = '7/26',
  values,
  start,
  more = {},
}: Asks) {
  const core = values.reduce<ContentCore>((known, value, at) => {
    const object = ldTask(asTaskId(uuid(10 + at)), {
      associated: [id],
      values: [{ formatOwner: 'ETSI', formatName: 'Email', value }],
      ...(start === undefined ? {} : { start: utcMs(start) }),
      ...more,
    });
    const entry = { ...arrived(object, { order: id }), at: received, by: null };
    return foldCore(known, { position: position(1), entry }, []);
  }, newCore(id));
  const approval = { type: null, description: null, approverRole: null, contacts: [], at: null };
  const issuing = { ...approval, reference: file, approverName: authority, isEmergency: null };
  return { ...core, issuingState: state, issuing };
}

const whole = orderOf({ values: ['a@x.example', 'b@x.example'] });

test('the same order again agrees in everything, whatever the order of its parts', () => {
  const again = orderOf({ values: ['B@x.example', 'a@x.example'], authority: 'PROCURA' });
  const { isSame, asked, apart } = compareRequests(whole, again);
  expect(isSame).toEqual({ state: true, authority: true, file: true });
  expect([...asked.this, ...asked.other].every((line) => line.in === 'both')).toBe(true);
  expect(apart).toBeNull();
});

test('what only one asks for is marked on its side', () => {
  const part = orderOf({ values: ['b@x.example', 'c@x.example', 'b@x.example'] });
  const { asked, apart } = compareRequests(whole, part);
  expect(asked.this.map((line) => line.in)).toEqual(['one', 'both']);
  expect(asked.other.map((line) => line.in)).toEqual(['both', 'one', 'otherwise']);
  expect(apart).toBeNull();
});

test('another period of the same identifier differs, and is not far apart', () => {
  const later = orderOf({ values: ['a@x.example', 'b@x.example'], start: 5 });
  const { asked, apart } = compareRequests(whole, later);
  expect(asked.this.map((line) => line.in)).toEqual(['otherwise', 'otherwise']);
  expect(apart).toBeNull();
});

test.each([
  ['7/26', '', null],
  ['', '', null],
  ['7/26', '8/26', false],
])('a file number %j beside %j: %j', (one, other, same) => {
  const [first, second] = [one, other].map((file) => orderOf({ file, values: ['a@x.example'] }));
  if (first === undefined || second === undefined) throw new Error('no orders');
  expect(compareRequests(first, second).isSame.file).toBe(same);
});

test('an authority of another State is another authority, whatever it is called', () => {
  const { isSame, apart } = compareRequests(
    whole,
    orderOf({ state: 'EE', values: ['a@x.example'] }),
  );
  expect(isSame).toEqual({ state: false, authority: false, file: true });
  expect(apart).toBe('state');
});

test.each([
  ['IT', 'identifiers'],
  ['EE', 'both'],
] as const)('without an identifier in common, from %s: %s', (state, apart) => {
  expect(compareRequests(whole, orderOf({ state, values: ['z@x.example'] })).apart).toBe(apart);
});

const entry = (value: string) => ({ owner: 'ETSI', name: 'LDTaskRequestSubtype', value });
test.each<readonly [string, Partial<LdTaskObject>, Partial<LdTaskObject>]>([
  ['kinds of data', { subtypes: [entry('A')] }, { subtypes: [entry('B')] }],
  ['points of time', { observedTimes: [utcMs(100)] }, { observedTimes: [utcMs(200)] }],
  ['words', { manualInformation: 'Section F: ports' }, { manualInformation: 'Section F: cells' }],
])('other %s are something else, and not said to be the same', (_, one, other) => {
  const [first, second] = [one, other].map((more) => orderOf({ values: ['a@x.example'], more }));
  if (first === undefined || second === undefined) throw new Error('no orders');
  const { asked } = compareRequests(first, second);
  expect([...asked.this, ...asked.other].map((line) => line.in)).toEqual([
    'otherwise',
    'otherwise',
  ]);
  const contents = [first, second].map((core) =>
    signsOf(core).filter((sign) => sign.startsWith('content')),
  );
  expect(contents[0]).not.toEqual(contents[1]);
});

test('orders that name nobody are not called hardly the same, nor one that calls the number otherwise', () => {
  const nobody = orderOf({ values: ['a@x.example'], more: { values: [] } });
  expect(compareRequests(nobody, nobody).apart).toBeNull();
  expect(compareRequests(nobody, whole).apart).toBeNull();
  const called = (formatName: string) =>
    orderOf({
      values: ['46'],
      more: { values: [{ formatOwner: 'ETSI', formatName, value: '46701740612' }] },
    });
  expect(compareRequests(called('InternationalE164'), called('TelephoneNumber')).apart).toBeNull();
});

test('a State that one of them does not name is not said to be another', () => {
  const unnamed = { ...whole, issuingState: null };
  expect(compareRequests(whole, unnamed).apart).toBeNull();
  expect(compareRequests(unnamed, whole).apart).toBeNull();
  expect(compareRequests(unnamed, orderOf({ values: ['z@x.example'] })).apart).toBe('identifiers');
});
