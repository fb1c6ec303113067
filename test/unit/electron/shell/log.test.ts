import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logDefect, logFault, logForeignSwitches } from '../../../../electron/shell/log.ts';
import { faultCodes } from '../../../../shared/base/fault.ts';
import { calls, type CallName } from '../../../../shared/bridge/table.ts';

/** What may never stand in a log, one of each kind. */
const forbidden = [
  'EPOC-DE-2026-000123',
  '9f1c2d3e-4b5a-4c6d-8e7f-0a1b2c3d4e5f',
  'lieferservice.nord@post.example',
  '+46701740605',
  '198.51.100.7',
  '2001:db8::17',
  'Ingrid Exempel',
  '189001019802',
  '19890101-9802',
  '165560000167',
  '556000-0167',
  'Åklagarkammaren i Exempelstad',
  'plain-traffic.csv',
  '/home/anna/Dokument/kund.csv',
  'C:\\Users\\anna\\kund.csv',
  'file:///home/anna/kund.csv',
  'https://user:word@service.example/eevidence/outcome?token=1',
  'Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJsciJ9.c2ln',
  'eyJhbGciOiJSUzI1NiJ9',
  'code=4711-abcdef&state=xyz',
  '-----BEGIN PRIVATE KEY-----',
  'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg',
  'PIN 4711-0815',
  'SE4550000000058398257466',
  '1HGCM82633A004352',
  'suspect@mail.example',
  'session-cookie=3f2a',
  '<ObjectIdentifier>4711</ObjectIdentifier>',
  'Fraudulent web shop',
  '\u202Egnp.exe',
];

function said(act: (write: (line: string) => void) => void): string {
  let text = '';
  act((line) => (text += line));
  return text;
}

const defectSaying = (message: string): string => {
  const error = new TypeError(message);
  return said((write) => logDefect(error, write));
};

describe('the log [SC-39]', () => {
  test('a fault is the name of a call and a code, both from closed lists', () => {
    for (const call of Object.keys(calls) as CallName[]) {
      expect(said((write) => logFault(call, 'bridge.internal', write))).toBe(
        `${call}: bridge.internal\n`,
      );
    }
    expect(faultCodes).toContain('bridge.internal');
  });

  test.each(forbidden)('a defect is told without what its message quotes: %s', (text) => {
    for (const message of [text, `read ${text}\n    at ${text} (${text}:1:2)`, `\n${text}\n`]) {
      expect(defectSaying(message)).not.toContain(text);
    }
  });

  test('nothing of a message gets through, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6, unit: 'grapheme' }), (text) => {
        const canary = `kanary${text}`;
        expect(defectSaying(`x\n    at ${canary} (${canary}:1:1)`)).not.toContain('kanary');
      }),
      { numRuns: 500 },
    );
  });

  test('a defect is told by its places, without folders', () => {
    const text = defectSaying('whatever');
    expect(text).toMatch(
      /^Ombud met a defect of its own and ends\.\n {2}at defectSaying log\.test\.ts:\d+:\d+\n/,
    );
    expect(text).not.toContain('/');
    expect(text.split('\n').length).toBeLessThanOrEqual(8);
  });

  test.each([undefined, null, 'PIN 4711', { pin: 4711 }])(
    'what is no error tells nothing',
    (thrown) => {
      expect(said((write) => logDefect(thrown, write))).toBe(
        'Ombud met a defect of its own and ends.\n\n',
      );
    },
  );

  test('a changed stack tells nothing', () => {
    const error = new Error('PIN');
    error.message = 'other';
    expect(said((write) => logDefect(error, write))).not.toContain('PIN');
  });

  test('switches are named, words that are none are not repeated', () => {
    expect(said((write) => logForeignSwitches(['inspect', 'PIN 4711'], write))).toBe(
      'Ombud does not start with --inspect, --(…).\n',
    );
  });
});
