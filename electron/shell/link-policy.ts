import { domainToASCII } from 'node:url';

/** A link that may go to the system browser, as re-written; the host is what a person is shown. */
export interface OpenableLink {
  readonly address: string;
  readonly host: string;
}

// Direction marks and other invisible characters that make an address read differently than it is.
const invisible = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/;

/**
 * Decides whether an address may be handed to the operating system: https with a host name and without user or
 * password, or mailto with one plain recipient. `loopback` is the practice profile's front channel, the one named
 * exception. What is opened is the re-written address, never the text that came in (CVE-2023-46116).
 */
export function openableLink(text: string, loopback: string | null): OpenableLink | null {
  if (text.length > 2_048 || invisible.test(text) || text.includes('\\')) return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.username !== '' || url.password !== '') return null;
  if (url.protocol === 'mailto:') {
    const plain = /^[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,190}$/.test(url.pathname);
    return plain && url.search === '' && url.hash === ''
      ? { address: `mailto:${url.pathname}`, host: url.pathname }
      : null;
  }
  if (loopback !== null && url.protocol === 'http:' && url.origin === new URL(loopback).origin)
    return { address: url.href, host: url.host };
  if (url.protocol !== 'https:' || !/^https:\/\/[^/]/i.test(text)) return null;
  if (domainToASCII(url.hostname) !== url.hostname && !url.hostname.startsWith('[')) return null;
  return { address: url.href, host: url.host };
}
