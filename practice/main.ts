/** `npm run practice -- [--reset] [--ports 0|API,ISSUER,SIGNIN,CONTROLS] [--state DIR] [--quiet]`; runs until it is stopped. */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPlatform } from './platform.ts';
import { portsNamed } from './profile.ts';

const usage =
  'npm run practice -- [--reset] [--ports 0|API,ISSUER,SIGNIN,CONTROLS] [--state DIR] [--quiet]';

/** Says what is wrong in a sentence, and ends. */
function refuse(sentence: string, code: 1 | 2): never {
  process.stderr.write(`practice: ${sentence}\n`);
  process.exit(code);
}

const sentenceOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('. To specify')[0] ?? '') : String(error);

function named() {
  try {
    const { values } = parseArgs({
      options: {
        reset: { type: 'boolean', default: false },
        ports: { type: 'string', default: '8443,8444,8480,8481' },
        state: { type: 'string' },
        quiet: { type: 'boolean', default: false },
      },
    });
    return { ...values, ports: portsNamed(values.ports) };
  } catch (error) {
    return refuse(`${sentenceOf(error)}\n${usage}`, 2);
  }
}

const values = named();

const folder =
  values.state === undefined
    ? fileURLToPath(new URL('../.practice', import.meta.url))
    : resolve(process.env['INIT_CWD'] ?? '.', values.state);
// Only a folder that is a platform's own is thrown away, whatever --state names.
if (values.reset && existsSync(join(folder, 'platform.json'))) rmSync(folder, { recursive: true });

const platform = await startPlatform({ folder, ports: values.ports }).catch((error: unknown) => {
  if (error instanceof Error && 'port' in error && 'code' in error && error.code === 'EADDRINUSE')
    refuse(
      `port ${String(error.port)} is taken, perhaps by a practice platform that runs already. Stop it, or name other ports with --ports.`,
      1,
    );
  throw error;
});

const stop = (): void => {
  platform.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);

const { ports, origins, profileFile, firstCertificate } = platform;
process.stdout.write(
  `${JSON.stringify({ event: 'ready', pid: process.pid, ports, origins, profileFile, firstCertificate })}\n`,
);
if (!values.quiet) {
  process.stderr.write(
    [
      'The practice platform runs. Stop it with Ctrl C.',
      `  Controls            ${origins.control}`,
      `  Profile             ${profileFile}`,
      `  Client certificate  ${firstCertificate.file}`,
      `  Its PIN letter      ${firstCertificate.letterFile}`,
      '',
    ].join('\n'),
  );
}
