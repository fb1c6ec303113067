import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeValidator } from '../../../schemas/node-validator.ts';
import { all, codesOf, envelope, get, post, type IssuedOrder } from './support/messages.ts';
import { startPractice, type Credentials, type Practice } from './support/practice.ts';

let practice: Practice;
let good: Credentials;
const orders: IssuedOrder[] = [];
const path = '/eevidence/mailbox';

beforeAll(async () => {
  practice = await startPractice();
  good = await practice.certificate('good');
  for (const template of ['plain', 'notified', 'emergency']) {
    orders.push(await practice.control<IssuedOrder>('/orders', { template }));
    await practice.control('/time', { plusSeconds: 60 });
  }
});
afterAll(() => practice.close());

const list = async (inside: string) =>
  post(practice, path, envelope([`<LIST>${inside}</LIST>`]), good);
const changed = (text: string): string[] => all(text, 'LastChanged');

describe('LIST', () => {
  it('gives every object of the organisation, oldest change first', async () => {
    const answer = await list('');
    expect(codesOf(answer)).toEqual([]);
    const times = changed(answer.text);
    expect(times).toHaveLength(15);
    expect(times).toEqual([...times].sort());
    expect(all(answer.text, 'Generation')).toEqual(times.map(() => '1'));
  });

  it('takes LastChanged as inclusive and MaximumObjectCount as a ceiling', async () => {
    const [, second = '', third = ''] = [...new Set(changed((await list('')).text))];
    const since = await list(`<LastChanged>${third}</LastChanged>`);
    expect(changed(since.text)).toEqual(Array.from({ length: 5 }, () => third));
    const some = await list(
      `<LastChanged>${second}</LastChanged><MaximumObjectCount>7</MaximumObjectCount>`,
    );
    expect(changed(some.text)).toHaveLength(7);
  });

  it('can be narrowed to a type', async () => {
    const type =
      '<ObjectType><k:Owner>ETSI</k:Owner><k:Name>ObjectType</k:Name><k:Value>LDTask</k:Value></ObjectType>';
    expect(changed((await list(type)).text)).toHaveLength(6);
  });

  it('shows another organisation nothing', async () => {
    await practice.control('/registrations', { organisations: ['5560000167', '5560000241'] });
    const stranger = await practice.certificate('unknownOrganisation');
    const sender = { sender: 'sp-5560000241' };
    const listed = await post(practice, path, envelope(['<LIST/>'], sender), stranger);
    expect([codesOf(listed), changed(listed.text)]).toEqual([[], []]);
    const wanted = orders[0]?.order ?? '';
    const got = await post(practice, path, envelope([get(wanted)], sender), stranger);
    expect(codesOf(got)).toEqual(['3014']);
  });
});

describe('GET', () => {
  it('answers many at once; a 3014 touches its own action only', async () => {
    const [first] = orders;
    const unknown = '00000000-0000-4000-8000-000000000000';
    const ids = [first?.order ?? '', unknown, first?.tasks[0] ?? ''];
    const answer = await post(practice, path, envelope(ids.map(get)), good);
    expect(codesOf(answer)).toEqual(['3014']);
    expect(all(answer.text, 'ObjectIdentifier')).toEqual([ids[0], ids[2]]);
    expect(answer.text).toContain('<ActionIdentifier>1</ActionIdentifier><ErrorInformation>');
  });

  it.each([0, 1, 2])('order %s arrives whole and follows the schema', async (index) => {
    const issued = orders[index];
    const listed = all((await list('')).text, 'Identifier').slice(index * 5, index * 5 + 5);
    const answer = await post(practice, path, envelope(listed.map(get)), good);
    const validator = createNodeValidator();
    const verdict = validator.validate(new TextEncoder().encode(answer.text));
    validator.dispose();
    expect(verdict).toMatchObject({ ok: true, value: { valid: true } });
    expect(answer.text).toContain(issued?.reference);
    const types = [...answer.text.matchAll(/xsi:type="([^"]+)"/g)].map((match) => match[1]);
    expect(types.sort()).toEqual([
      'auth:AuthorisationObject',
      'doc:DocumentObject',
      'epoc:EPOCAdditionalInfo',
      'task:LDTaskObject',
      'task:LDTaskObject',
    ]);
    const pdf = Buffer.from(all(answer.text, 'doc:Contents')[0] ?? '', 'base64');
    expect(pdf.subarray(0, 8).toString('latin1')).toBe('%PDF-1.4');
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    expect(all(answer.text, 'doc:Checksum')).toEqual([sha256]);
  });

  it('tells the authority’s word by its owner', async () => {
    const [, notified] = orders;
    const said = await practice.control<{ object: string }>('/ea', {
      order: notified?.order,
      decision: 'partial',
      tasks: [notified?.tasks[1]],
    });
    const forged = await practice.control<{ object: string }>('/ea', {
      order: notified?.order,
      decision: 'none',
      as: 'someoneElse',
    });
    const answer = await post(
      practice,
      path,
      envelope([said.object, forged.object].map(get)),
      good,
    );
    expect(codesOf(answer)).toEqual([]);
    expect(all(answer.text, 'OwnerIdentifier')).toEqual(['ea-se-0001', 'ea-se-9999']);
    expect(all(answer.text, 'epoc:RefusedTask')).toEqual([notified?.tasks[1]]);
  });

  it('shows a withdrawal as a new generation', async () => {
    const last = orders[2]?.order ?? '';
    await practice.control('/withdraw', { order: last });
    const answer = await post(practice, path, envelope([get(last)]), good);
    expect(all(answer.text, 'Generation')).toEqual(['2']);
    expect(all(answer.text, 'auth:AuthorisationDesiredStatus')[0]).toContain('Cancelled');
  });
});

describe('the enforcing authority', () => {
  it('is named by the sender of the answer', async () => {
    for (const actions of [['<GETCSPCONFIG/>'], []]) {
      const answer = await post(
        practice,
        '/eevidence/enforcingauthorityId',
        envelope(actions),
        good,
      );
      expect(codesOf(answer)).toEqual([]);
      expect(all(answer.text, 'UniqueIdentifier')[0]).toBe('ea-se-0001');
    }
  });
});

describe('the Date header', () => {
  it('is the platform’s time, moved forward only', async () => {
    const before = Date.parse(String((await list('')).headers['date']));
    await practice.control('/time', { plusSeconds: 10 * 86_400 });
    const after = Date.parse(String((await list('')).headers['date']));
    expect(Math.round((after - before) / 86_400_000)).toBe(10);
    await expect(practice.control('/time', { plusSeconds: -1 })).rejects.toThrow('400');
  });
});
