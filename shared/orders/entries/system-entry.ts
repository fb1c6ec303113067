import type { FaultCode } from '../../base/fault.ts';
import type { Sha256, UtcMs, Uuid } from '../../base/units.ts';
import type { Hi1Version } from '../../hi1/model.ts';
import type { InterfaceVersion } from '../../hi1/versions.ts';
import type { PersonRef, Role } from './person.ts';

/** What happens to the profile as a whole and to what belongs to no order. */
export type SystemEntry =
  /** A message came that could not be read as XML or as HI1; a clock may be running. */
  | {
      readonly kind: 'messageUnreadable';
      readonly sha256: Sha256;
      readonly base64: string;
      readonly reason: FaultCode;
    }
  /** A person has looked at an object in quarantine and found that it belongs to no order here. */
  | { readonly kind: 'strayObjectJudged'; readonly object: Uuid }
  /** Acknowledges everything before it in the same append. Inclusive LastChanged. */
  | { readonly kind: 'cursorMoved'; readonly lastChanged: UtcMs; readonly maximum: number }
  | { readonly kind: 'enforcingAuthorityLearnt'; readonly country: string; readonly id: string }
  /** The service has said when a version of the interface ends, or no longer says so (both null). */
  | {
      readonly kind: 'versionEndAnnounced';
      readonly version: InterfaceVersion;
      readonly deprecatedAt: UtcMs | null;
      readonly endsAt: UtcMs | null;
    }
  /** From here on Ombud writes its messages in this version. */
  | { readonly kind: 'versionChosen'; readonly version: Hi1Version }
  | { readonly kind: 'personSignedIn'; readonly person: PersonRef; readonly roles: readonly Role[] }
  | { readonly kind: 'personSignedOut'; readonly person: PersonRef };
