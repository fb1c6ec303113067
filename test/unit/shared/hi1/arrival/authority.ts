/** An authority of the practice platform whose messages are kept as they were sent. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createNodeValidator } from '../../../../../schemas/node-validator.ts';
import type { AuthorityParts } from '../../../../../practice/orders/send-message.ts';
import { openLog } from '../../../../../practice/state/log.ts';
import { openState } from '../../../../../practice/state/platform-state.ts';
import { readArrival } from '../../../../../shared/hi1/arrival/read-arrival.ts';
import type { Arrival } from '../../../../../shared/hi1/arrival/arrival.ts';
import { wireOf } from '../wire/round-trip.ts';

export interface Authority {
  readonly parts: AuthorityParts;
  /** What its last message means. */
  last(): Arrival;
  close(): void;
}

export function startAuthority(now: number): Authority {
  const folder = mkdtempSync(join(tmpdir(), 'ombud-arrival-test-'));
  const validator = createNodeValidator();
  let sent = '';
  return {
    parts: {
      store: openState(folder),
      log: openLog(folder, () => now),
      now: () => now,
      validator: {
        ...validator,
        validate: (bytes) => {
          sent = new TextDecoder().decode(bytes);
          return validator.validate(bytes);
        },
      },
    },
    last: () => readArrival(wireOf(sent)),
    close: () => {
      validator.dispose();
      rmSync(folder, { recursive: true });
    },
  };
}
