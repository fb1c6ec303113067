import type { ExchangePort, RefusalReader } from '../sync/ports.ts';
import type { Session } from './session.ts';

/**
 * The exchange, with an ear for what the service says about the session: when it no longer knows a token, the session
 * is renewed or ends before the answer is handed on, so that nobody sends with that token again.
 */
export function watchedExchange(
  exchange: ExchangePort,
  refusalOf: RefusalReader,
  session: Pick<Session, 'tokenRefused'>,
): ExchangePort {
  return {
    post: async (path, body, options = {}) => {
      const sent = await exchange.post(path, body, options);
      const { token } = options;
      const isRefused =
        token !== undefined &&
        sent.ok &&
        sent.value.status === 401 &&
        refusalOf(sent.value).code === 'connection.notSignedIn';
      if (isRefused) await session.tokenRefused(token);
      return sent;
    },
  };
}
