/** `/eevidence/datapreserved`: the data of a preservation order are kept, or cannot be (TS 104 144, clause 6.5). */
import type { OrderId, TaskId, UtcMs, Uuid } from '../../base/units.ts';
import { platformEndpoints } from '../endpoints.ts';
import type { WireMessage } from '../wire/message.ts';
import { ownNotification, taskStatus } from './notification.ts';
import { submit, type Sender } from './submission.ts';

export interface DataPreserved {
  /** ObjectIdentifier of the notification. */
  readonly id: Uuid;
  readonly order: OrderId;
  readonly tasks: readonly {
    readonly id: TaskId;
    readonly preserved: boolean;
    /** Why not, or what there is to say; null = nothing. */
    readonly details: string | null;
  }[];
  readonly at: UtcMs;
}

export function buildDataPreserved(sender: Sender, said: DataPreserved): WireMessage {
  const statuses = said.tasks.map(({ id, preserved, details }) => {
    const status = preserved ? 'Preserved' : 'PreservationNotAvailable';
    return taskStatus({ id, kind: 'LPTask' }, status, details);
  });
  const { id, order, at } = said;
  return submit(platformEndpoints.dataPreserved, sender, [
    ownNotification(sender, { id, order, type: 'DataPreserved', details: null, at, statuses }),
  ]);
}
