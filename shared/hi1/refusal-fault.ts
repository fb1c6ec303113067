import { fault, type Fault } from '../base/fault.ts';
import { faultOfError } from './error-codes.ts';
import type { ErrorInformation } from './model.ts';
import { supportedIn, type InterfaceVersion } from './versions.ts';

/**
 * What a refusal of a whole message means for people. With 3021 it names the versions the service takes, where the
 * description lists them.
 *
 * @param version of the refused message
 */
export function refusalFault(
  { code, description }: ErrorInformation,
  version: InterfaceVersion,
): Fault {
  const supported = code === 3021 ? supportedIn(description, version) : [];
  const named = supported.length === 0 ? {} : { supported: supported.join(', ') };
  return fault(faultOfError(code), { code, ...named });
}
