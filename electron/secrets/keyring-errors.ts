import type { KeychainFaultCode } from './keychain.ts';

/**
 * The library gives sentences, no codes. Those of Linux were recorded from @napi-rs/keyring 2.1.2 with a real
 * gnome-keyring and bus in each state; those of macOS and Windows follow the names and texts of the system calls.
 * The first row that fits decides, so the particular ones stand before the general ones.
 */
const signs: readonly (readonly [RegExp, KeychainFaultCode])[] = [
  // A daemon that hangs; the sentence goes on to guess at bus policies, so it stands before "denied".
  [/did not receive a reply|timed? ?out|NoReply/i, 'keychain.timeout'],
  // Secret Service: unlock prompt dismissed, or no prompter to ask with. macOS: -128, -25308, -25293.
  [/prompt was dismissed|is ?locked|object is locked|user cancel+ed/i, 'keychain.locked'],
  [/user interaction is not allowed|user name or passphrase .* not correct/i, 'keychain.locked'],
  // The bus or the system refuses this program. Windows: ERROR_ACCESS_DENIED. macOS: -25243, -34018.
  [/access ?denied|rejected send message|not permitted|permission denied/i, 'keychain.denied'],
  [/no access for item|required entitlement|authentication mechanisms/i, 'keychain.denied'],
  // Two entries that both claim to be the profile's, or one that is no secret of ours.
  [/matched by \d+ credentials|not utf-8|bad (encoding|data)/i, 'keychain.damaged'],
];

/**
 * The state that a failed call tells of. Without a better sign the keychain counts as missing: the store could not be
 * used at all, and the next step is to look after it. Nothing is ever stored elsewhere instead.
 */
export function faultOfKeyring(error: unknown): KeychainFaultCode {
  const message = error instanceof Error ? error.message : '';
  return signs.find(([sign]) => sign.test(message))?.[1] ?? 'keychain.missing';
}
