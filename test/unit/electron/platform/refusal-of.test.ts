import { describe, expect, it } from 'vitest';
import { utcMs } from '../../../../shared/base/units.ts';
import { refusals } from '../../../../practice/national/refusal.ts';
import { refusalReader } from '../../../../electron/platform/refusal-of.ts';
import type { HttpAnswer } from '../../../../electron/sync/ports.ts';

const read = refusalReader(
  Object.entries(refusals).map(([code, { status, cause }]) => ({ code, status, cause })),
);

const answer = (
  status: number,
  headers: Record<string, string> = {},
  body: unknown = '',
): HttpAnswer => ({
  status,
  headers,
  body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
  date: utcMs(Date.UTC(2026, 10, 23, 12)),
});
const problem = (status: number, code: unknown): HttpAnswer =>
  answer(status, { 'content-type': 'application/problem+json; charset=utf-8' }, { code });

describe('refusals of the profile’s table', () => {
  it.each([
    ['address_not_registered', 'connection.addressNotRegistered'],
    ['organisation_not_registered', 'connection.organisationUnknown'],
    ['token_missing', 'connection.notSignedIn'],
    ['token_expired', 'connection.notSignedIn'],
    ['invalid_token', 'connection.tokenNotBound'],
    ['insufficient_user_authentication', 'connection.levelTooLow'],
    ['insufficient_scope', 'connection.roleMissing'],
  ] as const)('%s is %s', (code, expected) => {
    const { status, challenge } = refusals[code];
    expect(read(problem(status, code))).toEqual({ code: expected });
    const headers = challenge === null ? {} : { 'www-authenticate': challenge };
    expect(
      read({ ...problem(status, code), headers: { ...problem(status, code).headers, ...headers } }),
    ).toEqual({ code: expected });
  });

  it('are also known by the challenge alone', () => {
    const challenge = 'Bearer realm="x", error="insufficient_scope"';
    expect(read(answer(403, { 'www-authenticate': challenge })).code).toBe(
      'connection.roleMissing',
    );
    expect(
      refusalReader([])(answer(401, { 'www-authenticate': 'Bearer error=invalid_token' })).code,
    ).toBe('connection.notSignedIn');
  });

  it('hold for their own status only', () => {
    expect(read(problem(401, 'address_not_registered')).code).toBe('connection.notSignedIn');
  });
});

describe('answers without a row', () => {
  it.each([
    [503, '5', { seconds: 5 }],
    [429, '0', { seconds: 0 }],
    [503, 'Mon, 23 Nov 2026 12:00:30 GMT', { seconds: 30 }],
    [503, 'Mon, 23 Nov 2026 11:00:00 GMT', { seconds: 0 }],
    [503, '999999999', { seconds: 86_400 }],
    [503, 'soon', undefined],
    [503, undefined, undefined],
  ])('%d with Retry-After %s is busy', (status, written, params) => {
    const headers: Record<string, string> = written === undefined ? {} : { 'retry-after': written };
    expect(read(answer(status, headers))).toEqual(
      params === undefined ? { code: 'connection.busy' } : { code: 'connection.busy', params },
    );
  });

  it.each([
    [500, 'connection.serverFault'],
    [502, 'connection.serverFault'],
    [404, 'connection.notFound'],
    [405, 'connection.notFound'],
    [413, 'message.tooLarge'],
    [401, 'connection.notSignedIn'],
    [302, 'connection.answerUnreadable'],
    [204, 'connection.answerUnreadable'],
    [403, 'connection.refusedOtherwise'],
    [400, 'connection.refusedOtherwise'],
  ])('%d is %s', (status, code) => {
    expect(read(answer(status)).code).toBe(code);
  });

  it.each([401, 403, 404, 407, 200])('a page with %d is not the service’s', (status) => {
    const page = answer(status, { 'content-type': 'text/html; charset=utf-8' }, '<html>');
    expect(read(page).code).toBe('connection.answerUnreadable');
  });

  it('repeats no text of the answer that is not a plain code', () => {
    const json = { 'content-type': 'application/problem+json' };
    for (const body of [
      '{',
      '[]',
      'null',
      { code: 5 },
      { code: 'a b<script>' },
      { code: 'x'.repeat(200) },
    ])
      expect(read(answer(403, json, body)).params).toEqual({ status: 403, code: '-' });
    expect(read(problem(403, 'quota.exceeded')).params).toEqual({
      status: 403,
      code: 'quota.exceeded',
    });
  });
});
