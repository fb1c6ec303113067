/** What a message of the national platform means for a service provider (TS 104 144, clause 5). */
import type { UtcMs, Uuid } from '../../base/units.ts';
import type { WireAuthorisation } from '../wire/authorisation-object.ts';
import type { WireDocument } from '../wire/document-object.ts';
import type { WireAdditionalInfo } from '../wire/extension-objects.ts';
import type { WireLdTask } from '../wire/ld-task-object.ts';
import type { WireLpTask } from '../wire/lp-task-object.ts';
import type { WireDictionaryEntry } from '../wire/values.ts';
import type { ArrivedObject } from './content.ts';
import type { Decision } from './decision.ts';

/** An order and what came with it. */
export interface Order<Task> {
  readonly order: WireAuthorisation;
  readonly tasks: readonly Task[];
  readonly additional: readonly WireAdditionalInfo[];
  /** The signed form; null when it is missing. */
  readonly form: WireDocument | null;
}

export interface NewDeadline {
  readonly task: Uuid;
  /** O6: the latest of those named; null when none can be read. */
  readonly at: UtcMs | null;
}

export interface DeliveryReceipt {
  readonly delivery: Uuid;
  /** O7: what the receiver says of it, in whichever of the two members; null when in neither. */
  readonly status: WireDictionaryEntry | null;
}

/** By the name of the endpoint that takes it. */
export type Meaning =
  | ({ readonly kind: 'production' } & Order<WireLdTask>)
  | ({ readonly kind: 'preservation' } & Order<WireLpTask>)
  | { readonly kind: 'groundsForRefusal'; readonly decision: Decision }
  | {
      readonly kind: 'subsequentProduction';
      readonly tasks: readonly WireLpTask[];
      /** O5: whether an order and tasks of their own come along is open; both are read. */
      readonly order: WireAuthorisation | null;
      readonly newTasks: readonly WireLdTask[];
      readonly form: WireDocument | null;
    }
  | {
      readonly kind: 'preservationExtension';
      readonly tasks: readonly WireLpTask[];
      readonly form: WireDocument | null;
    }
  | { readonly kind: 'endPreservation'; readonly tasks: readonly WireLpTask[] }
  | { readonly kind: 'newDeadline'; readonly deadlines: readonly NewDeadline[] }
  | { readonly kind: 'withdraw'; readonly order: WireAuthorisation }
  | { readonly kind: 'deliveryStatus'; readonly receipts: readonly DeliveryReceipt[] }
  | {
      readonly kind: 'correspondence';
      readonly letter: WireDocument;
      readonly enclosures: readonly WireDocument[];
      readonly additional: readonly WireAdditionalInfo[];
    };

export interface Arrival {
  /** Null: nothing an endpoint of the profile takes. It is shown as it is. */
  readonly meaning: Meaning | null;
  /** Everything the message carries, also what the meaning does not mention. */
  readonly objects: readonly ArrivedObject[];
  /** What it belongs to: order and tasks, in the order they are named. */
  readonly associated: readonly Uuid[];
}
