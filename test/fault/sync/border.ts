import { fault } from '../../../shared/base/fault.ts';
import { err, ok } from '../../../shared/base/result.ts';
import { utcMs } from '../../../shared/base/units.ts';
import type { ExchangePort, Timers } from '../../../electron/sync/ports.ts';
import { wholeBody } from '../../unit/electron/sync/whole-body.ts';

const speed = 50;

/** Time that passes fifty times as fast, so that pauses do not make the test slow. */
export function fastTimers(): Timers {
  return {
    elapsed: () => performance.now() * speed,
    after: (ms, act) => {
      const timer = setTimeout(act, ms / speed);
      return () => clearTimeout(timer);
    },
  };
}

/** The exchange without TLS, to a platform on this computer. */
export function httpExchange(base: string): ExchangePort {
  return {
    post: async (path, body, { token } = {}) => {
      try {
        const headers = { 'content-type': 'text/xml', ...(token && { authorization: token }) };
        const sent = new Uint8Array(await wholeBody(body));
        const answer = await fetch(base + path, { method: 'POST', headers, body: sent });
        const date = Date.parse(answer.headers.get('date') ?? '');
        return ok({
          status: answer.status,
          headers: {},
          body: new Uint8Array(await answer.arrayBuffer()),
          date: Number.isNaN(date) ? null : utcMs(date),
        });
      } catch {
        return err(fault('connection.closed'));
      }
    },
  };
}
