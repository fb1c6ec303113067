import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { NationalProfile } from '../../../shared/profile/national-profile.ts';
import type { StepName } from '../../../electron/journal/step.ts';
import { canary, type Canary } from '../../rig/canaries.ts';
import {
  startPractice,
  type Credentials,
  type Practice,
} from '../../unit/practice/support/practice.ts';
import { signIn } from '../../unit/practice/support/sign-in.ts';

const node = join(import.meta.dirname, '../../../node_modules/.bin/node');
const program = join(import.meta.dirname, 'program.ts');

export interface IssuedOrder {
  readonly id: string;
  /** How many identifiers it asks about. */
  readonly tasks: number;
}

/** What the program is told. */
export interface MatrixWorld {
  readonly folder: string;
  readonly secretByte: number;
  readonly profile: NationalProfile;
  readonly certificatePem: string;
  readonly keyPem: string;
  readonly token: string;
  readonly orders: readonly IssuedOrder[];
}

export interface Ended {
  readonly signal: string | null;
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

export type Steps = Readonly<Partial<Record<StepName, number>>>;

/** One data folder and one practice platform that outlives every run of the program. */
export class KillWorld {
  readonly practice: Practice;
  readonly folder: string;
  readonly secretByte = 7;
  readonly #home: string;
  readonly #credentials: Credentials;
  #orders: IssuedOrder[] = [];
  #token = '';

  private constructor(practice: Practice, home: string, credentials: Credentials) {
    this.practice = practice;
    this.#home = home;
    this.folder = join(home, 'data');
    mkdirSync(this.folder, { mode: 0o700 });
    this.#credentials = credentials;
  }

  static async begin(): Promise<KillWorld> {
    const practice = await startPractice();
    const home = mkdtempSync(join(tmpdir(), 'ombud-matrix-'));
    return new KillWorld(practice, home, await practice.certificate('good'));
  }

  get orders(): readonly IssuedOrder[] {
    return this.#orders;
  }

  /** Has an order sent; a notified one is cleared at once by its enforcing authority. */
  async issue(template: string): Promise<void> {
    const { order, tasks } = await this.practice.control<{ order: string; tasks: string[] }>(
      '/orders',
      { template },
    );
    if (template === 'notified') await this.practice.control('/ea', { order, decision: 'none' });
    this.#orders.push({ id: order.toLowerCase(), tasks: tasks.length });
  }

  /** Where the platform keeps its own record. */
  get platformFolder(): string {
    return dirname(this.practice.platform().profileFile);
  }

  /** What must lie nowhere in clear: orders by number and id, evidence, key and token. */
  async secrets(): Promise<readonly Canary[]> {
    const issued = (await this.practice.log()).filter(({ kind }) => kind === 'order.issued');
    const body = this.#credentials.key.split('\n').find((line) => line.length === 64) ?? '';
    return [
      ...issued.flatMap(({ order, reference }) => [
        canary('id', String(order)),
        { name: 'id in bytes', bytes: Buffer.from(String(order).replaceAll('-', ''), 'hex') },
        canary('number', String(reference)),
      ]),
      canary('evidence', 'row;row;row;row;'),
      canary('key', body),
      canary('token', this.#token),
    ];
  }

  /** Runs the program until it dies at `death` (`name:occurrence`), or to its end with `none`. */
  async run(death: string): Promise<Ended> {
    const { practice } = this;
    const { cert, key } = this.#credentials;
    this.#token = (await signIn(practice, 'legal_representative', this.#credentials)).access_token;
    const told: MatrixWorld = {
      folder: this.folder,
      secretByte: this.secretByte,
      profile: practice.profile(),
      certificatePem: cert,
      keyPem: key,
      token: this.#token,
      orders: this.#orders,
    };
    const file = join(this.#home, 'world.json');
    writeFileSync(file, JSON.stringify(told), { mode: 0o600 });
    return new Promise((resolve) => {
      const child = spawn(node, [program, file, death], { timeout: 60_000 });
      let output = '';
      let complaint = '';
      child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
      child.on('close', (code, signal) => resolve({ code, signal, output, complaint }));
    });
  }

  /** A run that must come to its end; how often it passed each point. */
  async finish(): Promise<Steps> {
    const { code, output, complaint } = await this.run('none');
    if (code !== 0) throw new Error(`the program ended with ${code}: ${complaint}`);
    return JSON.parse(output) as Steps;
  }

  async end(): Promise<void> {
    await this.practice.close();
    rmSync(this.#home, { recursive: true, force: true });
  }
}
