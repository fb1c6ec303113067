import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type ContainerForm = 'modern' | 'legacy';

export interface ContainerContent {
  readonly key: string;
  readonly certificate: string;
  readonly chain: readonly string[];
  readonly friendlyName: string;
  /** Packs a key that does not belong to the certificate, which the tool refuses unless told to skip the pairing. */
  readonly foreignKey: boolean;
}

/**
 * A PKCS#12 file made by the openssl tool, as real issuers make theirs: `modern` is AES-256 with PBES2, `legacy` is
 * RC2-40 for certificates and triple DES for the key.
 */
export async function packContainer(
  content: ContainerContent,
  form: ContainerForm,
  pin: string,
): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'ombud-practice-p12-'));
  const at = (name: string): string => join(folder, name);
  try {
    await writeFile(at('key.pem'), content.key, { mode: 0o600 });
    await writeFile(at('leaf.pem'), content.certificate);
    await writeFile(
      at('more.pem'),
      [...(content.foreignKey ? [content.certificate] : []), ...content.chain].join('\n'),
    );
    const files = content.foreignKey
      ? ['-nocerts', '-inkey', at('key.pem'), '-certfile', at('more.pem')]
      : ['-inkey', at('key.pem'), '-in', at('leaf.pem'), '-certfile', at('more.pem')];
    await run(
      'openssl',
      [
        'pkcs12',
        '-export',
        ...(form === 'legacy' ? ['-legacy'] : []),
        ...files,
        '-name',
        content.friendlyName,
        '-passout',
        'env:PRACTICE_PIN',
        '-out',
        at('out.p12'),
      ],
      { env: { ...process.env, PRACTICE_PIN: pin } },
    );
    return await readFile(at('out.p12'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
