/**
 * Command-line switches that would open the program to whoever starts it. A packaged Ombud ends when it meets one;
 * a development build lets the debugging ones through, because tests drive it by them.
 */
const debugging = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-wait',
];

const refused = [
  ...debugging,
  'load-extension',
  'disable-extensions-except',
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'ignore-certificate-errors',
  'ignore-certificate-errors-spki-list',
  'proxy-server',
  'proxy-pac-url',
  'proxy-bypass-list',
  'host-rules',
  'host-resolver-rules',
  'js-flags',
  'renderer-cmd-prefix',
  'gpu-launcher',
  'utility-cmd-prefix',
  'ppapi-plugin-launcher',
  'single-process',
  'browser-subprocess-path',
  'in-process-gpu',
  'no-zygote',
  'disable-gpu-sandbox',
  'disable-namespace-sandbox',
  'disable-seccomp-filter-sandbox',
  'remote-debugging-address',
  'enable-logging',
  'log-file',
  'user-data-dir',
  'log-net-log',
  'net-log-capture-mode',
  'ssl-key-log-file',
  'unsafely-treat-insecure-origin-as-secure',
] as const;

/** What a packaged Ombud may be started with: its profile, and how Chromium draws. Whatever else begins with - is refused. */
const allowed: readonly string[] = [
  'profile',
  'ozone-platform',
  'ozone-platform-hint',
  'enable-wayland-ime',
  'force-device-scale-factor',
  'high-dpi-support',
  'disable-gpu',
  'lang',
];

/** Names of the switches in `argv` that must not be there. */
export function foreignSwitches(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const given = argv
    .slice(1)
    .filter((argument) => argument.startsWith('-'))
    .map((argument) => argument.replace(/^-+/, '').split('=')[0]?.toLowerCase() ?? '');
  if (isPackaged) return given.filter((name) => !allowed.includes(name));
  return refused.filter((name) => given.includes(name) && !debugging.includes(name));
}
