import { safeFileName } from './file-name.ts';

/** Names that a system keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)$/iu;

/** Endings by which a desktop runs a file or follows it somewhere, rather than showing it. */
const running =
  /\.(?:app|bat|cmd|com|cpl|desktop|dll|exe|hta|jar|js|jse|lnk|msi|msp|ps1|reg|scr|sh|url|vb|vbe|vbs|webloc|wsf|wsh)$/iu;

/** Endings for what an authority may enclose, where the name it gave has none. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': '.pdf',
  'application/xml': '.xml',
  'application/zip': '.zip',
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'text/csv': '.csv',
  'text/plain': '.txt',
  'text/xml': '.xml',
};

/** Room for an ending that is put behind. */
const longest = 200;

/**
 * The name under which something received may be offered for saving. Besides what `safeFileName` sees to: it hides
 * nothing (no dot in front), leads nowhere, is no device's, ends in neither dot nor space, and says its kind where the
 * sender's name did not.
 */
export function savedName(given: string | null, contentType: string | null): string {
  const safe = safeFileName(given ?? '')
    .replace(/^[. ]+/u, '')
    .replace(/[. ]+$/u, '');
  // `safeFileName` is never empty, but its dots and spaces may have been all there was.
  const whole = safe === '' ? 'file' : safe;
  const stem = (whole.split('.')[0] ?? '').trimEnd();
  const free = reserved.test(stem) ? `_${whole}` : whole;
  const ending = /\.[^. ]{1,10}$/u.test(free) ? '' : endingOf(contentType);
  const room = longest - ending.length;
  return `${[...free]
    .slice(0, room)
    .join('')
    .replace(/[. ]+$/u, '')}${ending}`;
}

function endingOf(contentType: string | null): string {
  const plain = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(endings, plain) ? (endings[plain] ?? '') : '';
}

/** Whether a desktop may run what has this name, or be led somewhere by it, when a person opens it. */
export const isRunning = (name: string): boolean => running.test(name);
