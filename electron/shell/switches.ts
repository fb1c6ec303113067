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
  'user-data-dir',
  'log-net-log',
  'net-log-capture-mode',
  'ssl-key-log-file',
  'unsafely-treat-insecure-origin-as-secure',
] as const;

/** Names of the switches in `argv` that must not be there. */
export function foreignSwitches(argv: readonly string[], isPackaged: boolean): readonly string[] {
  const given = argv
    .filter((argument) => argument.startsWith('-'))
    .map((argument) => argument.replace(/^-+/, '').split('=')[0]?.toLowerCase() ?? '');
  return refused.filter(
    (name) => given.includes(name) && (isPackaged || !debugging.includes(name)),
  );
}
