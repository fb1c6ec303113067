import {
  utcMs,
  type OrderId,
  type Sha256,
  type TaskId,
  type Uuid,
} from '../../../../../shared/base/units.ts';
import type { AttachedFile } from '../../../../../shared/hi1/build/attached-file.ts';
import type { Sender } from '../../../../../shared/hi1/build/submission.ts';
import type { WireRequest } from '../../../../../shared/hi1/wire/actions.ts';
import type { WireMessage } from '../../../../../shared/hi1/wire/message.ts';
import { newerThan } from '../../../../../schemas/member-since.ts';
import { writeOwnMessage } from '../../../../../shared/hi1/wire/write-wire.ts';
import { parse } from '../fixture-messages.ts';
import { wireOf } from '../wire/round-trip.ts';

export const id = (text: string): Uuid => text as Uuid;
export const order = id('7e84603b-be7b-4cba-af26-8468d177f36a') as OrderId;
export const task = id('2f6f1c1e-5d0b-4b61-9a58-3a1f6d0c7a01') as TaskId;
export const other = id('9b0f5a43-1d5e-4f0c-8f39-5a0c6b4e7b02') as TaskId;
export const at = (text: string) => utcMs(Date.parse(text));

export const sender = (etsi = 'V1.22.1', profile = 'v1.3.1'): Sender => ({
  provider: { country: 'IE', id: 'sp-example-0001' },
  header: {
    sender: { country: 'IE', id: 'sp-example-0001' },
    receiver: { country: 'IE', id: 'wisp-ie-sandbox' },
    transactionId: id('5a4f2f0e-8a8b-4c0c-9d1a-0a9a8c7b6d07'),
    timestamp: '2026-11-24T14:02:11.000000Z',
    version: { etsi, profileOwner: 'EU', profile },
  },
});

export const file = (contents: string, contentType: string, sha256: string): AttachedFile => ({
  contents,
  contentType,
  sha256: sha256 as Sha256,
});

/** The message as it arrives; fails the test when the schemas refuse it or it is newer than it says. */
export function sent(message: WireMessage): WireMessage {
  const xml = writeOwnMessage(message);
  const { root, verdict } = parse(xml);
  const [problem] = [...verdict.problems, ...newerThan(root, message.header.version.etsi)];
  if (problem !== undefined) throw new Error(`${problem.path}: ${problem.message}`);
  return wireOf(xml);
}

export function requestsOf({ payload }: WireMessage): WireRequest[] {
  if (payload.kind !== 'RequestPayload') throw new Error('no request');
  return (payload.value.actions ?? []).flatMap(({ request }) =>
    request === undefined ? [] : [request],
  );
}

/** Verb and type of each action. */
export const shapeOf = (message: WireMessage): string[] =>
  requestsOf(message).map((request) => {
    const value: unknown = request.value;
    const object =
      typeof value === 'object' && value !== null && 'object' in value
        ? (value.object as { kind: string }).kind
        : '';
    return `${request.kind} ${object}`.trim();
  });
