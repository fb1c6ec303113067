/** Any HI1Object, whichever type it claims. */
import type { Codec } from './codec.ts';
import { authorisationObject, type WireAuthorisation } from './authorisation-object.ts';
import { deliveryObject, type WireDelivery } from './delivery-object.ts';
import { documentObject, type WireDocument } from './document-object.ts';
import {
  additionalInfo,
  authorityObject,
  fullRefusal,
  noGroundsForRefusal,
  partialRefusal,
  type WireAdditionalInfo,
  type WireAuthority,
  type WireFullRefusal,
  type WireNoGroundsForRefusal,
  type WirePartialRefusal,
} from './extension-objects.ts';
import { form3Information, type WireForm3Information } from './form3-information.ts';
import { ldTaskObject, type WireLdTask } from './ld-task-object.ts';
import { lpTaskObject, type WireLpTask } from './lp-task-object.ts';
import { notificationObject, type WireNotification } from './notification-object.ts';
import { oneOfTypes, type Unknown } from './typed.ts';

/** An object this build has a description of. */
export type KnownObject =
  | WireAuthorisation
  | WireLdTask
  | WireLpTask
  | WireDocument
  | WireNotification
  | WireDelivery
  | WireAdditionalInfo
  | WireForm3Information
  | WireNoGroundsForRefusal
  | WireFullRefusal
  | WirePartialRefusal
  | WireAuthority;

export type WireObject = KnownObject | Unknown;

export const hi1Object: Codec<WireObject> = oneOfTypes<KnownObject>([
  authorisationObject,
  ldTaskObject,
  lpTaskObject,
  documentObject,
  notificationObject,
  deliveryObject,
  additionalInfo,
  form3Information,
  noGroundsForRefusal,
  fullRefusal,
  partialRefusal,
  authorityObject,
]);
