import { posix, sep, join } from 'node:path';

/** Our pages live under this address and nowhere else. `origin` of such a URL is 'null' in Node: compare parts. */
export const appScheme = 'app';
export const appHost = 'ombud';
export const appEntry = `${appScheme}://${appHost}/index.html`;

/** True for addresses of our own pages; anything that does not parse is foreign. */
export function isAppAddress(address: string): boolean {
  try {
    const url = new URL(address);
    return (
      url.protocol === `${appScheme}:` &&
      url.host === appHost &&
      url.username === '' &&
      url.password === ''
    );
  } catch {
    return false;
  }
}

const allowedPath = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}\/)*[A-Za-z0-9_-][A-Za-z0-9._-]{0,120}$/;

/**
 * The file below `folder` that an app:// address names, or null when it names none: other hosts, dots, percent codes,
 * backslashes, NUL, drives and overlong paths have no file. Links are the reader's concern (real path check).
 */
export function fileOfAddress(folder: string, address: string): string | null {
  if (!isAppAddress(address) || address.length > 1_024) return null;
  const raw = address.slice(`${appScheme}://${appHost}/`.length).replace(/[?#].*$/s, '');
  if (!allowedPath.test(raw) || posix.normalize(raw) !== raw) return null;
  const file = join(folder, ...raw.split('/'));
  return file.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? file : null;
}
