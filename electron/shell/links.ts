import { shell } from 'electron';
import { openableLink } from './link-policy.ts';

/** Opens an address in the system browser, if the policy lets it out. False: refused or nothing opened it. */
export async function openLink(address: string, loopback: string | null): Promise<boolean> {
  const link = openableLink(address, loopback);
  if (link === null) return false;
  try {
    await shell.openExternal(link.address);
    return true;
  } catch {
    return false;
  }
}
