import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { disk } from '../../../../electron/journal/disk.ts';
import { firstLine } from '../../../../electron/journal/lock-line.ts';
import { takeFolder, type FolderLock } from '../../../../electron/journal/lock.ts';
import { pipeName } from '../../../../electron/journal/socket-address.ts';
import { makeFolder } from './journal-rig.ts';

const holderPath = join(import.meta.dirname, 'lock-holder.ts');
const held: FolderLock[] = [];
const children: ChildProcess[] = [];

afterEach(async () => {
  for (const lock of held.splice(0)) await lock.release();
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function take(folder: string): Promise<string> {
  const taken = await takeFolder(disk, folder);
  if (taken.ok) held.push(taken.value);
  return taken.ok ? 'taken' : taken.error.code;
}

/** Another process that tries to take the folder and says how it went. */
async function elsewhere(folder: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [holderPath, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return { child, said: said.toString().trim() };
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

test('a folder is taken once, and again when it was given back', async () => {
  const folder = await makeFolder();
  expect(await take(folder)).toBe('taken');
  expect(await take(folder)).toBe('journal.alreadyOpen');
  await held.pop()?.release();
  expect(await take(folder)).toBe('taken');
});

test('another process cannot take it while this one holds it, and the other way round', async () => {
  const mine = await makeFolder();
  expect(await take(mine)).toBe('taken');
  expect((await elsewhere(mine)).said).toBe('journal.alreadyOpen');
  const theirs = await makeFolder();
  expect((await elsewhere(theirs)).said).toBe('taken');
  expect(await take(theirs)).toBe('journal.alreadyOpen');
});

test('a killed process leaves a socket behind that stops nobody', async () => {
  const folder = await makeFolder();
  const { child, said } = await elsewhere(folder);
  expect(said).toBe('taken');
  await killed(child);
  expect(await readdir(join(folder, 'lock'))).toHaveLength(1);
  expect(await take(folder)).toBe('taken');
  expect(await readdir(join(folder, 'lock'))).toHaveLength(1);
});

test('of many that start at once over a dead socket exactly one gets it', async () => {
  const folder = await makeFolder();
  await killed((await elsewhere(folder)).child);
  for (let round = 0; round < 20; round += 1) {
    const said = await Promise.all(Array.from({ length: 6 }, () => take(folder)));
    expect(said.filter((one) => one === 'taken')).toHaveLength(1);
    for (const lock of held.splice(0)) await lock.release();
  }
});

test('processes that start at once never both get it', async () => {
  const folder = await makeFolder();
  const said = await Promise.all(Array.from({ length: 3 }, () => elsewhere(folder)));
  expect(said.filter((one) => one.said === 'taken')).toHaveLength(1);
});

test('a folder whose path is too long for a socket is locked all the same', async () => {
  const folder = join(await makeFolder(), 'x'.repeat(120), 'y'.repeat(60));
  await mkdir(folder, { recursive: true });
  expect(await take(folder)).toBe('taken');
  expect(await take(folder)).toBe('journal.alreadyOpen');
  expect((await elsewhere(folder)).said).toBe('journal.alreadyOpen');
  expect(await readdir(join(folder, 'lock'))).toHaveLength(1);
});

test('the holder answers a hello with its state and nothing else', async () => {
  const folder = await makeFolder();
  await take(folder);
  const [name = ''] = await readdir(join(folder, 'lock'));
  const say = async (line: string): Promise<string | null> => {
    const socket = connect(join(folder, 'lock', name));
    socket.write(line);
    return firstLine(socket);
  };
  expect(JSON.parse((await say('{"hello":1}\n')) ?? '')).toEqual({
    hello: 1,
    program: 'ombud',
    state: 'holding',
  });
  for (const line of ['{}\n', 'null\n', 'hello\n', `${'x'.repeat(5_000)}`]) {
    expect(await say(line)).toBeNull();
  }
});

test('[SC-27] the socket and its folder are closed to other users', async () => {
  const folder = await makeFolder();
  await take(folder);
  const [name = ''] = await readdir(join(folder, 'lock'));
  expect((await stat(join(folder, 'lock'))).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, 'lock', name))).mode & 0o777).toBe(0o600);
});

test('Windows gets one pipe a folder, whatever the case of its letters', () => {
  expect(pipeName('C:\\Users\\A\\Ombud')).toBe(pipeName('c:\\users\\a\\ombud'));
  expect(pipeName('C:\\Users\\A\\Ombud')).toMatch(/^\\\\\.\\pipe\\ombud-[0-9a-f]{64}$/);
});
