/**
 * Typed model of the HI1 messages Ombud reads and writes (ETSI TS 103 120 V1.23.1 as profiled by TS 104 144).
 * Dictionaries stay open: a value is text, never a closed union, because unknown ones must survive.
 */
import type { UtcMs, Uuid } from '../base/units.ts';

export interface DictionaryEntry {
  readonly owner: string;
  readonly name: string;
  readonly value: string;
}

export interface EndpointId {
  readonly country: string;
  readonly id: string;
}

export interface Hi1Version {
  readonly etsi: string;
  readonly profileOwner: string;
  readonly profile: string;
}

export interface Hi1Header {
  readonly sender: EndpointId;
  readonly receiver: EndpointId;
  readonly transactionId: Uuid;
  /** QualifiedMicrosecondDateTime as written. */
  readonly timestamp: string;
  readonly version: Hi1Version;
}

/** Members every HI1Object has. */
export interface ObjectCommon {
  readonly id: Uuid;
  readonly country: string | null;
  readonly owner: string | null;
  readonly generation: number | null;
  readonly externalId: string | null;
  readonly associated: readonly Uuid[];
  readonly lastChanged: UtcMs | null;
}

export interface ContactDetails {
  readonly name: string | null;
  readonly role: string | null;
  readonly email: string | null;
  /** Digits without a plus, as written. */
  readonly phone: string | null;
  readonly fax: string | null;
  readonly address: string | null;
  readonly languages: readonly string[];
}

export interface ApprovalDetails {
  readonly type: string | null;
  readonly description: string | null;
  readonly reference: string | null;
  readonly approverName: string | null;
  readonly approverRole: string | null;
  readonly contacts: readonly ContactDetails[];
  readonly at: UtcMs | null;
  readonly isEmergency: boolean | null;
}

export interface AuthorisationObject extends ObjectCommon {
  readonly type: 'Authorisation';
  readonly reference: string | null;
  readonly legalType: DictionaryEntry | null;
  readonly priority: DictionaryEntry | null;
  readonly status: DictionaryEntry | null;
  readonly desiredStatus: DictionaryEntry | null;
  readonly providers: readonly EndpointId[];
  readonly approvals: readonly ApprovalDetails[];
  readonly flags: readonly DictionaryEntry[];
  readonly manualInformation: string | null;
  readonly typeOfCase: DictionaryEntry | null;
  readonly legalEntity: string | null;
}

export interface RequestValue {
  readonly formatOwner: string;
  readonly formatName: string;
  readonly value: string;
}

export interface DeliveryDestination {
  readonly endpoint: EndpointId | null;
  readonly profile: DictionaryEntry | null;
}

export interface LdTaskObject extends ObjectCommon {
  readonly type: 'LDTask';
  readonly reference: string | null;
  readonly status: DictionaryEntry | null;
  readonly desiredStatus: DictionaryEntry | null;
  readonly requestType: DictionaryEntry | null;
  readonly start: UtcMs | null;
  readonly end: UtcMs | null;
  readonly observedTimes: readonly UtcMs[];
  readonly values: readonly RequestValue[];
  readonly subtypes: readonly DictionaryEntry[];
  readonly destinations: readonly DeliveryDestination[];
  readonly deadlines: readonly {
    readonly at: UtcMs | null;
    readonly nature: DictionaryEntry | null;
    readonly other: string | null;
  }[];
  readonly manualInformation: string | null;
}

/** One identifier of a preservation order (TS 104 144, clause 5.7). */
export interface LpTaskObject extends ObjectCommon {
  readonly type: 'LPTask';
  readonly status: DictionaryEntry | null;
  readonly desiredStatus: DictionaryEntry | null;
  readonly requestType: DictionaryEntry | null;
  readonly start: UtcMs | null;
  readonly end: UtcMs | null;
  readonly values: readonly RequestValue[];
  readonly subtypes: readonly DictionaryEntry[];
  /** The authority's wish; moved by an extension (Form 6). */
  readonly desiredExpiration: UtcMs | null;
  /** The service provider's own date. */
  readonly expiration: UtcMs | null;
}

export interface DocumentBody {
  readonly contentType: string | null;
  readonly checksum: string | null;
  readonly checksumType: string | null;
  /** Base64 as written, without white space; null when the document has no contents. */
  readonly contents: string | null;
}

export interface DocumentObject extends ObjectCommon {
  readonly type: 'Document';
  readonly name: string | null;
  readonly reference: string | null;
  readonly documentType: DictionaryEntry | null;
  readonly properties: readonly { readonly type: DictionaryEntry; readonly value: string }[];
  readonly body: DocumentBody | null;
}

export interface NotificationObject extends ObjectCommon {
  readonly type: 'Notification';
  readonly details: string | null;
  readonly notificationType: DictionaryEntry | null;
  readonly at: UtcMs | null;
  readonly statuses: readonly {
    readonly object: Uuid;
    readonly status: DictionaryEntry;
    readonly details: string | null;
  }[];
}

export interface DeliveryObject extends ObjectCommon {
  readonly type: 'Delivery';
  readonly ldid: string | null;
  readonly deliveryId: Uuid | null;
  readonly sequence: number | null;
  readonly isLast: boolean | null;
  readonly status: DictionaryEntry | null;
  readonly desiredStatus: DictionaryEntry | null;
}

export interface AdditionalInfoObject extends ObjectCommon {
  readonly type: 'EPOCAdditionalInfo';
  readonly items: readonly {
    readonly section: string | null;
    readonly name: string;
    readonly value: string;
  }[];
}

/** Decision of the enforcing authority, whichever of the three objects carried it (open point O4). */
export interface RefusalDecisionObject extends ObjectCommon {
  readonly type: 'RefusalDecision';
  readonly decision: 'none' | 'full' | 'partial';
  readonly refusedTasks: readonly Uuid[];
  readonly grounds: readonly DictionaryEntry[];
  readonly details: string | null;
}

/** Form 3 as data: why an order is not executed (O1, provisional members). The provider's own, coming back. */
export interface NonExecutionObject extends ObjectCommon {
  readonly type: 'NonExecution';
  readonly reasons: readonly {
    /** Order or tasks it is about; none = the whole order. */
    readonly affected: readonly Uuid[];
    readonly reasons: readonly DictionaryEntry[];
    readonly explanation: string | null;
  }[];
  readonly requestForClarification: string | null;
  readonly preservation: readonly {
    readonly affected: readonly Uuid[];
    readonly preserved: boolean | null;
    readonly details: string | null;
  }[];
}

/** Anything else: kept as raw XML and shown, never dropped (open point O1). */
export interface UnknownObject extends ObjectCommon {
  readonly type: 'Unknown';
  /** Namespace and local name of xsi:type. */
  readonly typeNs: string;
  readonly typeName: string;
}

export type Hi1Object =
  | AuthorisationObject
  | LdTaskObject
  | LpTaskObject
  | DocumentObject
  | NotificationObject
  | DeliveryObject
  | AdditionalInfoObject
  | RefusalDecisionObject
  | NonExecutionObject
  | UnknownObject;

export interface ErrorInformation {
  readonly code: number;
  readonly description: string;
}

/** One record of a LISTResponse. */
export interface ListRecord {
  readonly objectType: DictionaryEntry;
  readonly id: Uuid;
  readonly country: string | null;
  readonly owner: string | null;
  readonly generation: number;
  readonly externalId: string | null;
  readonly lastChanged: UtcMs | null;
}

/** What one action of a response said. `object` is the index into the message's canonical objects. */
export type ActionResult =
  | {
      readonly verb: 'GET' | 'CREATE' | 'UPDATE';
      readonly id: Uuid | null;
      readonly object: number | null;
    }
  | { readonly verb: 'LIST'; readonly records: readonly ListRecord[] }
  | { readonly verb: 'DELIVER'; readonly id: Uuid }
  | { readonly verb: 'GETCSPCONFIG' }
  | { readonly verb: 'ERROR'; readonly error: ErrorInformation };

export interface Hi1Response {
  readonly header: Hi1Header;
  /** Message-level refusal, or the answers by ActionIdentifier. */
  readonly outcome:
    | { readonly kind: 'refused'; readonly error: ErrorInformation }
    | { readonly kind: 'actions'; readonly actions: ReadonlyMap<number, ActionResult> };
}
