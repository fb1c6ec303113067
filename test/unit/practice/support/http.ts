/** The tests' own small client: one request, one connection, the whole answer. */
import { request as overHttp } from 'node:http';
import { request as overHttps, type RequestOptions } from 'node:https';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly tls?: Pick<
    RequestOptions,
    'ca' | 'cert' | 'key' | 'ciphers' | 'minVersion' | 'maxVersion'
  >;
  readonly localAddress?: string;
}

export function ask(url: string, asking: Asking = {}): Promise<Answer> {
  const target = new URL(url);
  const send = target.protocol === 'https:' ? overHttps : overHttp;
  return new Promise((resolve, reject) => {
    const request = send(
      target,
      {
        method: asking.method ?? 'GET',
        headers: asking.headers ?? {},
        agent: false,
        ...asking.tls,
        ...(asking.localAddress === undefined
          ? {}
          : { localAddress: asking.localAddress, family: 4 }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    request.on('error', reject);
    request.end(asking.body);
  });
}

/** The error code of a request that must not be answered. */
export async function failureOf(asked: Promise<unknown>): Promise<string> {
  try {
    await asked;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
  return 'answered';
}
