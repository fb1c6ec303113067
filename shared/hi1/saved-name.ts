import { safeFileName } from './file-name.ts';

/** Names that a system keeps for devices, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)$/iu;

/** Endings by which a desktop runs a file or follows it somewhere, rather than showing it. */
const running =
  /\.(?:app|appimage|appref-ms|bat|chm|cmd|com|command|cpl|deb|desktop|dll|dmg|docm|exe|hta|htm|html|img|iso|jar|js|jse|lnk|mht|msc|msi|msp|pif|pkg|ppam|pptm|ps1|py|reg|rpm|run|scr|settingcontent-ms|sh|svg|url|vb|vbe|vbs|vhd|vhdx|webloc|wsf|wsh|xhtml|xlam|xlsm)$/iu;

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

/** Bytes of UTF-8: file systems take 255, and there is to be room for an ending that is put behind. */
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
  // The ending says what kind of file it is, so it survives the cut.
  const own = /\.[^. ]{1,10}$/u.exec(free)?.[0] ?? '';
  const kind = own === '' ? endingOf(contentType) : own;
  const named = free.slice(0, free.length - own.length);
  return `${cut(named, longest - utf8Length(kind)).replace(/[. ]+$/u, '')}${kind}`;
}

/** As many whole characters as fit into so many bytes of UTF-8, which is what file systems count. */
function cut(text: string, bytes: number): string {
  let left = bytes;
  let kept = '';
  for (const letter of text) {
    left -= utf8Bytes(letter);
    if (left < 0) break;
    kept += letter;
  }
  return kept;
}

/** Bytes that UTF-8 takes for a character (RFC 3629, section 3). */
function utf8Bytes(letter: string): number {
  const codePoint = letter.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

const utf8Length = (text: string): number =>
  [...text].reduce((sum, letter) => sum + utf8Bytes(letter), 0);

function endingOf(contentType: string | null): string {
  const plain = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(endings, plain) ? (endings[plain] ?? '') : '';
}

/** Whether a desktop may run what has this name, or be led somewhere by it, when a person opens it. */
export const isRunning = (name: string): boolean => running.test(name);
