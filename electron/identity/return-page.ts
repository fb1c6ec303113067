import { createHash } from 'node:crypto';
import type { Fault } from '../../shared/base/fault.ts';
import type { Language } from '../../shared/bridge/app-state.ts';
import { faultText } from '../../shared/text/fault-text.ts';

const words = {
  en: {
    done: 'You are signed in',
    close: 'You can close this page and return to Ombud.',
    failed: 'You are not signed in',
    lost: 'This page belongs to no sign-in that is under way',
    again: 'Return to Ombud and start again from there.',
  },
  sv: {
    done: 'Du är inloggad',
    close: 'Du kan stänga sidan och gå tillbaka till Ombud.',
    failed: 'Du är inte inloggad',
    lost: 'Sidan hör inte till någon pågående inloggning',
    again: 'Gå tillbaka till Ombud och börja om därifrån.',
  },
} as const satisfies Record<Language, unknown>;

/** The ground, card and accent of Ombud's own window, in both themes; the fonts are the browser's. */
const style = [
  ':root{color-scheme:light dark;--ground:#f3f4f1;--surface:#fff;--line:#d3d8d3;--ink:#161d1b;--soft:#414d49;--accent:#0c5a75}',
  '@media(prefers-color-scheme:dark){:root{--ground:#101514;--surface:#181f1d;--line:#313b38;--ink:#e8edea;--soft:#bac5c0;--accent:#83c8de}}',
  'body{font:1rem/1.5 Inter,system-ui,sans-serif;margin:0;display:grid;min-height:100vh;place-items:center;background:var(--ground);color:var(--ink)}',
  'main{box-sizing:border-box;width:min(34rem,100% - 2rem);padding:2rem;background:var(--surface);border:1px solid var(--line);border-top:4px solid var(--accent);border-radius:6px}',
  'h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem}p{margin:.5rem 0 0;color:var(--soft)}small{color:var(--accent);font-weight:600}',
].join('');
const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing but its own style is loaded, and the address with the code in it is told to nobody. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  Connection: 'close',
};

export type PageContent = 'signedIn' | 'lost' | Fault;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The page on which the browser ends: a heading and what to do, in one self-contained file. */
export function returnPage(content: PageContent, language: Language): string {
  const { heading, lines } = linesOf(content, language);
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Ombud</title><style>${style}</style></head>
<body><main><small>Ombud</small><h1>${escaped(heading)}</h1>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</main></body>
</html>
`;
}

function linesOf(content: PageContent, language: Language): { heading: string; lines: string[] } {
  const { done, close, failed, lost, again } = words[language];
  if (content === 'signedIn') return { heading: done, lines: [close] };
  if (content === 'lost') return { heading: lost, lines: [again] };
  const { sentence, next } = faultText(content, language);
  return { heading: failed, lines: [sentence, next, close] };
}
