import { describe, expect, it } from 'vitest';
import { openableLink } from '../../../../electron/shell/link-policy.ts';

const refused = [
  'http://example.org/',
  'http://127.0.0.1:8480/auth',
  'http://localhost:8480/auth',
  'file:///etc/passwd',
  'file://server/share/x.exe',
  'smb://server/share',
  'ftp://example.org/',
  'ws://example.org/',
  'wss://example.org/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,hello',
  'blob:https://example.org/1',
  'vbscript:x',
  'about:blank',
  'chrome://settings',
  'view-source:https://example.org',
  'app://ombud/index.html',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'search-ms:query=x',
  'shell:startup',
  'bankid:///?autostarttoken=x',
  'tel:+46701740612',
  'sms:+46701740612',
  'ssh://example.org',
  'git://example.org/x',
  'intent://example.org',
  'mailto:',
  'mailto:a@example.org?bcc=b@example.org',
  'mailto:a@example.org,b@example.org',
  'mailto:a@example.org#x',
  'mailto:%61@example.org%0abcc:x@example.org',
  'mailto:<a@example.org>',
  'mailto:a',
  'https://user@example.org/',
  'https://user:secret@example.org/',
  'https://example.org@evil.example/',
  'https://example.org\\@evil.example/',
  'https:\\\\example.org\\',
  'https://exam\u202eple.org/',
  'https://example.org/\u200b',
  'https://example.org/ space',
  ' https://example.org/',
  'https://example.org/\n',
  'https://example.org/\r\nX: y',
  'https://example.org/\u0000',
  'https://example.org/\u2066',
  'https://\ufeffexample.org/',
  'https://',
  'https:///x',
  'https://[::1',
  'https://exa mple.org',
  'https://example.org:99999/',
  '//example.org/',
  '/etc/passwd',
  'C:\\windows\\system32\\calc.exe',
  '\\\\server\\share',
  'example.org',
  '',
  'https',
  `https://example.org/${'a'.repeat(2_100)}`,
];

describe('links that may leave Ombud [SC-10]', () => {
  it.each(refused)('keeps %j in', (address) => {
    expect(openableLink(address, null)).toBeNull();
  });

  it('opens https and one plain mail address, re-written', () => {
    expect(openableLink('https://EXAMPLE.org/a/../b', null)).toEqual({
      address: 'https://example.org/b',
      host: 'example.org',
    });
    expect(openableLink('https://[2001:db8::1]/', null)?.host).toBe('[2001:db8::1]');
    expect(openableLink('mailto:desk@example.org', null)?.address).toBe('mailto:desk@example.org');
  });

  it('shows a look-alike host in its true spelling', () => {
    const link = openableLink('https://ex\u0430mple.org/', null);
    expect(link?.host).toBe('xn--exmple-4nf.org');
  });

  it('opens the practice front channel, exactly that origin, only where the profile names it', () => {
    const front = 'http://127.0.0.1:8480';
    expect(openableLink('http://127.0.0.1:8480/auth?x=1', front)?.host).toBe('127.0.0.1:8480');
    for (const near of [
      'http://127.0.0.1:8481/auth',
      'http://localhost:8480/auth',
      'http://127.0.0.1/auth',
      'http://127.0.0.1:8480@evil.example/',
      'http://evil.example:8480/',
    ])
      expect(openableLink(near, front)).toBeNull();
  });
});
