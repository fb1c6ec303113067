import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Io } from '../../../../cli/command.ts';
import { show } from '../../../../cli/commands/show.ts';
import { bytes, changed, exampleText, hostilePath } from '../fixtures.ts';
import { scriptedIo, type Files } from '../scripted-io.ts';

async function call(files: Files, args: readonly string[], told: Partial<Io> = {}) {
  const io = scriptedIo(files, told);
  const code = await show.run(args, io);
  return { code, ...io.written };
}

const order = exampleText('01_production_request.xml');
const shown = async (text: string, told: Partial<Io> = {}) =>
  (await call({ a: bytes(text) }, ['a'], told)).out;
const record = async (text: string): Promise<unknown> =>
  JSON.parse((await call({ a: bytes(text) }, ['--json', 'a'])).out);

describe('ombud show', () => {
  it('tells of an order who asks, what, of whom and until when', async () => {
    const text = (await shown(order)).replace(/ {2,}/g, '  ');
    for (const line of [
      'a: follows the schema',
      '  From  IE wisp-ie-sandbox',
      '  Sent  2026-11-23 09:15:30 UTC',
      '  Endpoint  POST /eevidence/production (platform to service provider)',
      'Order EPOC-DE-2026-000123',
      '  Issuing authority  Sample Public Prosecutor Office, Public prosecutor, file no. 12 Js 3456/26',
      '  Time limit  ten days from receipt, not before the enforcing authority’s time is over (Article 10(2))',
      '  Marked  Enforcing authority notified, Do not inform the user yet',
      '  Task 1  suspect@mail.example (e-mail address)',
      '  Data  traffic data',
      '  Period  2026-10-01 00:00:00 UTC – 2026-10-31 23:59:59 UTC',
      '  Task 2  +353861234567 (telephone number)',
      '  Data  subscriber data, user information, registration',
      '  1  CREATE  LDTaskObject  2f6f1c1e-5d0b-4b61-9a58-3a1f6d0c7a01',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('names an emergency, and a deadline of a task', async () => {
    const text = await shown(
      changed(
        order,
        ['>TenDaysSubjectToEA<', '>EightHours<'],
        ['>EnforcingAuthorityNotified<', '>IsEmergency<'],
        [
          '</HI1Object>\n          </CREATE>\n        </ActionRequest>\n        <ActionRequest>\n          <ActionIdentifier>2<',
          '<task:Deadlines><task:LDDeadline><task:DateTime>2026-12-01T12:00:00+01:00</task:DateTime></task:LDDeadline></task:Deadlines></HI1Object>\n          </CREATE>\n        </ActionRequest>\n        <ActionRequest>\n          <ActionIdentifier>2<',
        ],
      ),
    );
    expect(text).toContain('eight hours from receipt: emergency (Article 10(4))');
    expect(text).toMatch(/Until +2026-12-01 11:00:00 UTC/);
  });

  it('says where an order contradicts itself', async () => {
    const text = await shown(changed(order, ['>EnforcingAuthorityNotified<', '>IsTest<']));
    expect(text).toContain('contradicts itself');
  });

  it('shows a preservation order, in Swedish', async () => {
    const text = await shown(exampleText('10_preservation_request.xml'), { lang: 'sv' });
    expect(text).toContain('bevara utan onödigt dröjsmål, i sextio dagar');
    expect(text).toMatch(/Uppgift 1 +user-4711 \(användaridentitet\)/);
    expect(text).toMatch(/Till och med +2027-01-22 00:00:00 UTC/);
    expect(text).not.toContain('motsäger');
  });

  it('shows decisions, receipts and refusals', async () => {
    expect(await shown(exampleText('08_groundsforrefusal_partial_request.xml'))).toMatch(
      /Decision +refused in part\n +Task +2f6f1c1e-[^]*Grounds +FundamentalRights\n/,
    );
    expect(await shown(exampleText('07_deliverystatus_request.xml'))).toMatch(
      /Delivery +Received 71ff52ca-/,
    );
    expect(await shown(exampleText('03_response_error_toplevel.xml'))).toMatch(
      /Refused +3021 \(version not supported\) ETSIVersion V1\.30\.1/,
    );
    expect(await shown(exampleText('12_authorities_list_response.xml'))).toContain('1 record');
  });

  it('shows what does not follow the schema, verbs and objects nobody knows among it', async () => {
    const text = await shown(
      changed(
        order,
        ['xsi:type="task:LDTaskObject"', 'xmlns:new="urn:new" xsi:type="new:SwapObject"'],
        ['<CREATE>', '<SWAP>'],
        ['</CREATE>', '</SWAP>'],
      ),
    );
    expect(text).toContain('does NOT follow the schema');
    expect(text).toMatch(/ {4}0 {2}SWAP {12}AuthorisationObject {2}7e84603b/);
    expect(text).toMatch(/ {4}1 {2}CREATE {10}SwapObject {2}2f6f1c1e/);
  });

  it('lets no message steer the terminal', async () => {
    const hostile = changed(order, ['Example Messaging Ltd', 'Ltd\u009b31m\u202e']);
    expect(await shown(hostile)).toContain('Ltd\\u{9B}31m\\u{202E}');
  });
});

describe('ombud show --json', () => {
  it('gives the order, its limit, tasks and actions as one object', async () => {
    expect(await record(order)).toMatchObject({
      file: 'a',
      valid: true,
      header: { transactionId: '120fdb3a-d2c2-441e-8563-7898ecc822b9' },
      endpoint: { direction: 'toProvider', path: '/eevidence/production' },
      order: {
        reference: 'EPOC-DE-2026-000123',
        limit: { regime: 'tenDaysNotified', notified: true, emergency: false, disagrees: false },
        tasks: [
          { data: 'TrafficData', identifiers: [{ value: 'suspect@mail.example' }] },
          { data: 'SubscriberData', start: null },
        ],
      },
      actions: [
        { number: '0', verb: 'CREATE', objectType: 'AuthorisationObject' },
        { number: '1', verb: 'CREATE', objectType: 'LDTaskObject' },
        { number: '2' },
        { number: '3', objectType: 'EPOCAdditionalInfo' },
        { number: '4', says: ['EPOCDocumentType/Form1'] },
      ],
    });
  });

  it.each([
    ['05_nonexecution_request.xml', 'toPlatform', '/eevidence/nonexecution'],
    ['06_outcome_request.xml', 'toPlatform', '/eevidence/outcome'],
    ['07_deliverystatus_request.xml', 'toProvider', '/eevidence/deliverystatus'],
    ['08_groundsforrefusal_partial_request.xml', 'toProvider', '/eevidence/groundsforrefusal'],
    ['09_correspondence_sp_request.xml', 'toPlatform', '/eevidence/correspondence'],
    ['10_preservation_request.xml', 'toProvider', '/eevidence/preservation'],
    ['11_authorities_list_request.xml', 'toPlatform', '/eevidence/authorities'],
  ])('finds the endpoint of %s', async (name, direction, path) => {
    expect(await record(exampleText(name))).toMatchObject({ endpoint: { direction, path } });
  });

  it('takes no answer for an order, and finds no endpoint for it', async () => {
    expect(await record(exampleText('06_outcome_request.xml'))).toMatchObject({ order: null });
    expect(await record(exampleText('04_response_error_action.xml'))).toMatchObject({
      endpoint: null,
      order: null,
      actions: [{ verb: 'CREATEResponse' }, { verb: 'ErrorInformation', error: { code: 3010 } }],
    });
  });
});

describe('ombud show refuses', () => {
  it('what cannot be read as a message, with 1', async () => {
    const cut = readFileSync(hostilePath('cut-in-a-tag.xml'));
    const { code, out, err } = await call({ a: cut }, ['a']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^a: cannot be read as a message\n {2}line \d+ {2}The markup/);
    expect((await call({ a: bytes('<a/>') }, ['a'])).code).toBe(1);
  });

  it.each([[[]], [['a', 'b']], [['--x', 'a']], [['nowhere']]])('%s, with 2', async (args) => {
    const { code, out, err } = await call({}, args);
    expect([code, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });
});
