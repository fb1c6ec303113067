import type { Position } from '../../shared/base/units.ts';
import type { ProjectionKey } from '../../shared/bridge/vault-port.ts';
import type { Entry } from '../../shared/orders/entry.ts';
import { mayRead } from '../../shared/orders/rights.ts';
import { lookEarly } from '../journal/early-look.ts';
import type { FileSystemPort } from '../journal/file-system.ts';
import type { ProfileSecret } from '../secrets/profile-secret.ts';
import type { RememberedContact } from './contact-memory.ts';
import type { ProfileClock } from './profile-clock.ts';
import type { RememberedReading, RememberedSignIn } from './reading-memory.ts';

/** A profile whose journal has not been verified yet: what was received may be read, and nothing else. */
export interface EarlyProfile {
  readonly clock: ProfileClock;
  readonly secret: ProfileSecret;
  /** Position of the sealed head. */
  readonly head: Position;
  readonly lastSignIn: RememberedSignIn;
  readonly contact: RememberedContact;
  readonly projectionKey: () => ProjectionKey;
  /** Wipes the key. */
  readonly close: () => void;
}

export interface EarlyParts {
  readonly folder: string;
  readonly files: FileSystemPort;
  readonly secret: ProfileSecret;
  readonly clock: ProfileClock;
  readonly contact: RememberedContact;
  readonly remembered: RememberedReading | null;
}

/** Null when reading must wait for the journal. */
export async function openEarly(parts: EarlyParts): Promise<EarlyProfile | null> {
  const { clock, contact, remembered, secret } = parts;
  if (remembered === null) return null;
  const look = await lookEarly({ ...parts, place: remembered.place });
  if (look === null) return null;
  const { close, head, projectionKey } = look;
  const lastSignIn = look.since.reduce(signInAfter, remembered.lastSignIn);
  return { clock, secret, head, lastSignIn, contact, projectionKey, close };
}

const signInAfter = (known: RememberedSignIn, entry: Entry): RememberedSignIn =>
  entry.kind === 'personSignedIn' ? { at: entry.at, mayRead: mayRead(entry.roles) } : known;
