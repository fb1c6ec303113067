import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../../electron/shell/content-policy.ts';
import { foreignSwitches } from '../../../../electron/shell/switches.ts';
import {
  guardEverything,
  guardSession,
  guardWebContents,
} from '../../../../electron/shell/web-contents-guard.ts';
import { protectedPreferences, windowOptions } from '../../../../electron/shell/window-options.ts';

describe('the window [SC-1]', () => {
  it('has every protecting option, frozen, and nothing takes it back', () => {
    const { webPreferences } = windowOptions({
      preload: '/p.cjs',
      title: 't',
      devTools: false,
      background: '#fff',
    });
    expect(Object.isFrozen(protectedPreferences)).toBe(true);
    expect(webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      webgl: false,
      navigateOnDragDrop: false,
      plugins: false,
      experimentalFeatures: false,
      allowRunningInsecureContent: false,
      devTools: false,
    });
  });
});

describe('command-line switches [SC-2]', () => {
  const always = [
    '--load-extension=/x',
    '--no-sandbox',
    '--disable-web-security',
    '--proxy-server=http://x',
    '--proxy-pac-url=http://x',
    '--proxy-bypass-list=*',
    '--host-rules=MAP * x',
    '--host-resolver-rules=MAP * x',
    '--ignore-certificate-errors',
    '--js-flags=--expose-gc',
    '--renderer-cmd-prefix=xterm',
    '--gpu-launcher=x',
    '--user-data-dir=/tmp/x',
    '--ssl-key-log-file=/tmp/k',
    '--disable-site-isolation-trials',
    '-no-sandbox',
    '--single-process',
    '--browser-subprocess-path=/tmp/x',
    '--in-process-gpu',
    '--no-zygote',
    '--disable-gpu-sandbox',
    '--disable-seccomp-filter-sandbox',
    '--log-file=/tmp/x',
    '--NO-SANDBOX',
  ];
  it.each(always)('refuses %s in every build', (given) => {
    expect(foreignSwitches(['ombud', given], false)).toHaveLength(1);
    expect(foreignSwitches(['ombud', given], true)).toHaveLength(1);
  });

  it.each(['--remote-debugging-port=0', '--inspect=0', '--inspect-brk', '--remote-debugging-pipe'])(
    'refuses %s in a packaged build only',
    (given) => {
      expect(foreignSwitches(['ombud', given], true)).toHaveLength(1);
      expect(foreignSwitches(['ombud', given], false)).toEqual([]);
    },
  );

  it.each(['--a-switch-of-tomorrow', '--remote-debugging-address=0.0.0.0', '--inspect-wait=9229'])(
    'refuses %s in a packaged build, which knows only what is allowed',
    (given) => {
      expect(foreignSwitches(['ombud', given], true)).toHaveLength(1);
    },
  );

  it('lets its own arguments through', () => {
    expect(foreignSwitches(['ombud', '--profile=practice', '/a/file'], true)).toEqual([]);
  });
});

describe('the content policy [SC-6]', () => {
  it('starts from nothing and allows nothing unsafe', () => {
    expect(contentPolicy.startsWith("default-src 'none';")).toBe(true);
    expect(contentPolicy).not.toMatch(/unsafe|http|blob:|data:|\*/);
    for (const directive of [
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "connect-src 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types svelte-trusted-html ombud-worker',
    ])
      expect(contentPolicy.split('; ')).toContain(directive);
  });
});

/** Records what a guard installs, in the shape of Electron's own objects. */
class Recorder extends EventEmitter {
  readonly set: Record<string, (...given: never[]) => unknown> = {};
  readonly webRequest = {
    onBeforeRequest: (handler: never) => void (this.set['onBeforeRequest'] = handler),
  };
  setPermissionRequestHandler = (handler: never): void => void (this.set['request'] = handler);
  setPermissionCheckHandler = (handler: never): void => void (this.set['check'] = handler);
  setDevicePermissionHandler = (handler: never): void => void (this.set['device'] = handler);
  setWindowOpenHandler = (handler: never): void => void (this.set['open'] = handler);
  setSpellCheckerEnabled = (): void => undefined;
  setWebRTCIPHandlingPolicy = (policy: string): void => void (this.set[policy] = () => policy);
}

/** Hands the recorder to a guard that expects Electron's object; the guard uses only what is recorded. */
const as = <T>(recorder: Recorder): T => recorder as unknown as T;

function denied(target: Recorder, event: string): boolean {
  let prevented = false;
  target.emit(event, { preventDefault: () => (prevented = true) });
  return prevented;
}

describe('every web contents [SC-7] [SC-9]', () => {
  const navigations = [
    'will-navigate',
    'will-redirect',
    'will-frame-navigate',
    'will-attach-webview',
  ];

  it.each(['window', 'webview', 'browserView', 'remote', 'offscreen'])(
    'is guarded when a %s is created',
    () => {
      const app = new Recorder();
      guardEverything(as(app));
      const contents = new Recorder();
      app.emit('web-contents-created', {}, contents);
      for (const event of navigations) expect(denied(contents, event)).toBe(true);
      expect(contents.set['open']?.()).toEqual({ action: 'deny' });
    },
  );

  it('guards a single one the same way', () => {
    const contents = new Recorder();
    guardWebContents(as(contents));
    for (const event of navigations) expect(denied(contents, event)).toBe(true);
  });
});

describe('the session [SC-5] [SC-8]', () => {
  const session = new Recorder();
  guardSession(as(session));
  const ask = (permission: string): boolean => {
    let answer = true;
    const handler = session.set['request'] as unknown as (
      contents: null,
      name: string,
      reply: (given: boolean) => void,
    ) => void;
    handler(null, permission, (given) => (answer = given));
    return answer;
  };
  const check = session.set['check'] as unknown as (contents: null, name: string) => boolean;

  it('grants clipboard write and no other permission of the typings', () => {
    for (const name of [
      'clipboard-read',
      'display-capture',
      'fullscreen',
      'geolocation',
      'idle-detection',
      'media',
      'mediaKeySystem',
      'midi',
      'midiSysex',
      'notifications',
      'pointerLock',
      'keyboardLock',
      'openExternal',
      'speaker-selection',
      'storage-access',
      'top-level-storage-access',
      'window-management',
      'unknown',
      'fileSystem',
      'hid',
      'serial',
      'usb',
      'deprecated-sync-clipboard-read',
    ]) {
      expect(ask(name), name).toBe(false);
      expect(check(null, name), name).toBe(false);
    }
    expect(ask('clipboard-sanitized-write')).toBe(true);
    expect(check(null, 'clipboard-sanitized-write')).toBe(true);
    expect(session.set['device']?.()).toBe(false);
  });

  it('cancels every request but those to our own pages', () => {
    const handler = session.set['onBeforeRequest'] as unknown as (
      details: { url: string },
      reply: (given: { cancel: boolean }) => void,
    ) => void;
    const isCancelled = (url: string): boolean => {
      let cancelled = false;
      handler({ url }, (given) => (cancelled = given.cancel));
      return cancelled;
    };
    expect(isCancelled('app://ombud/index.html')).toBe(false);
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'data:text/plain,x',
      'blob:app://ombud/1',
      'chrome-extension://x/',
      'app://other/',
      'ftp://x/',
    ])
      expect(isCancelled(url), url).toBe(true);
  });

  it('starts no download', () => {
    expect(denied(session, 'will-download')).toBe(true);
  });
});
