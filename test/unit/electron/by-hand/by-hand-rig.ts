import { randomUUID } from 'node:crypto';
import { toUuid, type Uuid } from '../../../../shared/base/units.ts';
import { ByHandService } from '../../../../electron/by-hand/by-hand-service.ts';
import { judgeRelease } from '../../../../shared/orders/release-gate.ts';
import { clockReader } from '../../../../shared/orders/clock-of.ts';
import { defaultClockSettings } from '../../../../shared/deadlines/clock-settings.ts';
import { startOutbox, World, type OutboxRig } from '../sync/outbox-rig.ts';

export interface ByHandRig extends OutboxRig {
  readonly world: World;
  readonly byHand: ByHandService;
}

const never = (): never => {
  throw new Error('not there');
};

/** Outbox with the real gate, and the service under test, on one journal. */
export async function startByHand(world = new World()): Promise<ByHandRig> {
  world.judge = (facts, context) => judgeRelease(facts, null, context);
  const rig = await startOutbox(world);
  const byHand = new ByHandService({
    store: rig.store,
    evidence: world.blobs,
    clock: world.time.clock,
    zone: 'Europe/Stockholm',
    timers: world.time,
    makeUuid: (): Uuid => toUuid(randomUUID()) ?? never(),
    readClock: clockReader({
      zone: 'Europe/Stockholm',
      country: 'SE',
      releaseGraceMinutes: 15,
      settings: defaultClockSettings,
    }),
    needsSecondPerson: false,
    addressee: { country: 'SE', id: 'sp-5560000167', name: 'Nordanvind Meddelanden AB' },
  });
  return { ...rig, world, byHand };
}
