/** Sync with the application's own transport against the practice platform whose line is in trouble. */
import { createHash, X509Certificate } from 'node:crypto';
import { refusalReader } from '../../../electron/platform/refusal-of.ts';
import { Transport } from '../../../electron/platform/transport.ts';
import type { ClientCredentials } from '../../../electron/secrets/certificate/certificate-store.ts';
import { validToOf } from '../../../electron/secrets/certificate/client-certificate.ts';
import { systemClock } from '../../../electron/shell/clock.ts';
import type { ExchangePort } from '../../../electron/sync/ports.ts';
import {
  isBelowHttp,
  type NetworkCalls,
  type NetworkMode,
} from '../../../practice/national/network-modes.ts';
import type { FaultCode } from '../../../shared/base/fault.ts';
import type { Credentials, Practice } from '../../unit/practice/support/practice.ts';
import { startPracticeRig, type PracticeRig, type RigOptions } from '../sync/practice-rig.ts';
import { wholeBody } from '../../unit/electron/sync/whole-body.ts';

/** As long as the program's own are in relation to each other, and a little shorter. */
export const shortTimeouts = {
  lookup: 2_000,
  connect: 2_000,
  secureConnect: 2_000,
  socket: 1_200,
  send: 2_000,
  response: 1_200,
  request: 2_500,
};
export const smallAnswers = 2 * 1024 * 1024;
export const slowDripMs = 50;

export function credentialsOf({ cert, key }: Credentials): ClientCredentials {
  const certificate = new X509Certificate(cert);
  const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
  return { key: Buffer.from(key), chain: cert, thumbprint, validTo: validToOf(certificate) };
}

export interface NetworkRig extends PracticeRig {
  readonly transport: Transport;
  readonly credentials: ClientCredentials;
  readonly alarms: readonly FaultCode[];
  /** The trouble begins with the next message that fetches an order, and not with the list before it. */
  troubleAtFetch(mode: NetworkMode | null): void;
  trouble(mode: NetworkMode, calls?: NetworkCalls): Promise<void>;
  counted(kind: string): Promise<number>;
}

export async function startNetworkRig(
  options: Pick<RigOptions, 'isLive' | 'computerAheadMs'> = {},
): Promise<NetworkRig> {
  const alarms: FaultCode[] = [];
  let atFetch: NetworkMode | null = null;
  const built: { transport?: Transport; credentials?: ClientCredentials } = {};

  const trouble = async (
    practice: Practice,
    mode: NetworkMode,
    calls: NetworkCalls = 'poll',
  ): Promise<void> => {
    const isWhole = isBelowHttp(mode) || mode.startsWith('clock');
    await practice.control('/network', { mode, calls: isWhole ? 'api' : calls });
  };

  const exchange = (practice: Practice, pem: Credentials): ExchangePort => {
    const credentials = credentialsOf(pem);
    const transport = new Transport({
      api: practice.profile().api,
      credentials: () => credentials,
      clock: systemClock,
      timeouts: shortTimeouts,
      largestAnswer: smallAnswers,
    });
    Object.assign(built, { transport, credentials });
    return {
      post: async (path, body, more) => {
        const mode = atFetch;
        if (mode !== null && Buffer.from(await wholeBody(body)).includes('<GET>')) {
          atFetch = null;
          await trouble(practice, mode);
        }
        return transport.post(path, body, more);
      },
    };
  };

  const rig = await startPracticeRig({
    ...options,
    exchange,
    dripMs: slowDripMs,
    refusalOf: (practice) => refusalReader(practice.profile().refusals),
    alarm: ({ code }) => alarms.push(code),
  });
  const { transport, credentials } = built;
  if (transport === undefined || credentials === undefined) throw new Error('no transport');
  return Object.assign(rig, {
    transport,
    credentials,
    alarms,
    trouble: (mode: NetworkMode, calls?: NetworkCalls) => trouble(rig.practice, mode, calls),
    troubleAtFetch: (mode: NetworkMode | null) => {
      atFetch = mode;
    },
    counted: async (kind: string) =>
      (await rig.practice.log()).filter((entry) => entry.kind === kind).length,
  });
}
