import { BlockList, isIP } from 'node:net';

/** The address as the register writes it: IPv4 even when it came in through an IPv6 socket. */
export function seenAddress(remote: string | undefined): string {
  return (remote ?? '').replace(/^::ffff:/i, '');
}

/** Address and prefix length of a CIDR text, or null when it is not one. */
function parseCidr(
  text: string,
): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } | null {
  const [address = '', length = '', ...rest] = text.split('/');
  const version = isIP(address);
  const prefix = Number(length);
  if (version === 0 || rest.length > 0 || !/^\d{1,3}$/.test(length)) return null;
  if (prefix > (version === 4 ? 32 : 128)) return null;
  return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

export const isCidr = (text: string): boolean => parseCidr(text) !== null;

/** True when the address lies in one of the registered ranges (S4). */
export function isRegistered(registered: readonly string[], address: string): boolean {
  const list = new BlockList();
  for (const range of registered) {
    const parsed = parseCidr(range);
    if (parsed !== null) list.addSubnet(parsed.address, parsed.prefix, parsed.family);
  }
  return list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
