import type { CanonicalObject, XmlElement } from '../../shared/base/xml.ts';
import type { UtcMs } from '../../shared/base/units.ts';
import { declaredType } from '../../shared/hi1/element.ts';
import type { ApprovalDetails, AuthorisationObject, LdTaskObject } from '../../shared/hi1/model.ts';
import { task as taskNs } from '../../shared/hi1/namespaces.ts';
import { readObjectCommon } from '../../shared/hi1/read-common.ts';
import { readLdTask } from '../../shared/hi1/read-ld-task.ts';
import { readObject } from '../../shared/hi1/read-object.ts';
import { instantOf } from '../../shared/hi1/read-values.ts';
import { readRegime, type RegimeReading } from '../../shared/orders/regime.ts';

export interface ShownTask {
  readonly id: string;
  readonly reference: string | null;
  /** Category of data (RequestType). */
  readonly data: string | null;
  readonly subtypes: readonly string[];
  readonly identifiers: readonly { readonly format: string; readonly value: string }[];
  readonly start: UtcMs | null;
  readonly end: UtcMs | null;
  readonly observed: readonly UtcMs[];
  /** Deadlines the task itself names, and for preservation the end that is wished. */
  readonly deadlines: readonly UtcMs[];
}

/** What a person wants to know of an order before anything else. */
export interface OrderSummary {
  readonly id: string;
  readonly reference: string | null;
  /** EPOCLegalType. */
  readonly legalType: string | null;
  readonly country: string | null;
  readonly approvals: readonly Pick<
    ApprovalDetails,
    'type' | 'reference' | 'approverName' | 'approverRole'
  >[];
  readonly addressee: string | null;
  readonly typeOfCase: string | null;
  readonly desiredStatus: string | null;
  readonly priority: string | null;
  readonly flags: readonly string[];
  /** Which time limit the certificate asks for, as Ombud reads it. */
  readonly limit: RegimeReading;
  readonly tasks: readonly ShownTask[];
}

const present = (times: readonly (UtcMs | null)[]): readonly UtcMs[] =>
  times.filter((time) => time !== null);

/** Disclosure and preservation tasks ask in the same members (TS 103 120, Task). */
function readTask(element: XmlElement): ShownTask | null {
  const type = declaredType(element);
  const common = readObjectCommon(element);
  const isTask = type?.ns === taskNs && /^L[DP]TaskObject$/.test(type.name);
  if (!isTask || common === null) return null;
  const task: LdTaskObject = readLdTask(element, common);
  return {
    id: task.id,
    reference: task.reference,
    data: task.requestType?.value ?? null,
    subtypes: task.subtypes.map(({ value }) => value),
    identifiers: task.values.map(({ formatName, value }) => ({ format: formatName, value })),
    start: task.start,
    end: task.end,
    observed: task.observedTimes,
    deadlines: present([
      ...task.deadlines.map(({ at }) => at),
      instantOf(element, taskNs, 'DesiredPreservationExpiration'),
    ]),
  };
}

function summaryOf(order: AuthorisationObject, tasks: readonly ShownTask[]): OrderSummary {
  return {
    id: order.id,
    reference: order.reference,
    legalType: order.legalType?.value ?? null,
    country: order.country,
    approvals: order.approvals.map(({ type, reference, approverName, approverRole }) => ({
      type,
      reference,
      approverName,
      approverRole,
    })),
    addressee: order.legalEntity,
    typeOfCase: order.typeOfCase?.value ?? null,
    desiredStatus: order.desiredStatus?.value ?? null,
    priority: order.priority?.value ?? null,
    flags: order.flags.map(({ value }) => value),
    limit: readRegime(order),
    tasks,
  };
}

/**
 * The order of a message, sent or fetched, with all tasks beside it. Null when it brings no order: an order is an
 * authorisation that says what kind of certificate it is, others only change or answer one.
 */
export function orderSummary(objects: readonly CanonicalObject[]): OrderSummary | null {
  const elements = objects.map(({ element }) => element);
  const order = elements
    .map(readObject)
    .find((object) => object?.type === 'Authorisation' && object.legalType !== null);
  if (order?.type !== 'Authorisation') return null;
  return summaryOf(
    order,
    elements.flatMap((element) => readTask(element) ?? []),
  );
}
