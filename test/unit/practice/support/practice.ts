/** A practice platform of one test file, on free ports in a folder of its own. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startPlatform,
  type Platform,
  type PlatformOptions,
} from '../../../../practice/platform.ts';
import type { LogEntry } from '../../../../practice/state/log.ts';
import type { NationalProfile } from '../../../../shared/profile/national-profile.ts';
import { ask, type Answer, type Asking } from './http.ts';

const free = { api: 0, identity: 0, front: 0, control: 0 };

export interface Credentials {
  readonly cert: string;
  readonly key: string;
}

export interface Practice {
  readonly platform: () => Platform;
  readonly profile: () => NationalProfile;
  control<T>(path: string, body: unknown): Promise<T>;
  log(): Promise<readonly LogEntry[]>;
  certificate(variant: string, keyType?: 'ec' | 'rsa'): Promise<Credentials>;
  /** A request over TLS that trusts the platform's root; with credentials, mutual. */
  tls(url: string, asking?: Asking, credentials?: Credentials): Promise<Answer>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function startPractice(
  options: Pick<PlatformOptions, 'dripMs'> = {},
): Promise<Practice> {
  const folder = mkdtempSync(join(tmpdir(), 'ombud-practice-test-'));
  let platform = await startPlatform({ ...options, folder, ports: free });
  const profile = (): NationalProfile =>
    JSON.parse(readFileSync(platform.profileFile, 'utf8')) as NationalProfile;

  const control = async <T>(path: string, body: unknown): Promise<T> => {
    const answer = await ask(platform.origins.control + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return JSON.parse(answer.text) as T;
  };

  return {
    platform: () => platform,
    profile,
    control,
    log: async () => {
      const answer = await ask(`${platform.origins.control}/log`);
      return (JSON.parse(answer.text) as { entries: LogEntry[] }).entries;
    },
    certificate: async (variant, keyType = 'ec') => {
      const issued = await control<{ certificatePem: string; keyPem: string }>('/certificates', {
        variant,
        keyType,
      });
      return { cert: issued.certificatePem, key: issued.keyPem };
    },
    tls: (url, asking = {}, credentials) =>
      ask(url, {
        ...asking,
        tls: { ...asking.tls, ca: profile().api.serverAuthorities, ...credentials },
      }),
    restart: async () => {
      await platform.close();
      platform = await startPlatform({ ...options, folder, ports: platform.ports });
    },
    close: async () => {
      await platform.close();
      rmSync(folder, { recursive: true });
    },
  };
}
