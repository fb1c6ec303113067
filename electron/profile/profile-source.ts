import { readFile } from 'node:fs/promises';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import {
  nationalProfileGuard,
  type NationalProfile,
} from '../../shared/profile/national-profile.ts';

const largest = 512 * 1_024;

/** The practice platform's own description of itself, or why it cannot be used. */
export async function readPracticeProfile(path: string): Promise<Result<NationalProfile, Fault>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch {
    return err(fault('profile.missing'));
  }
  if (text.length > largest) return err(fault('profile.invalid'));
  const parsed = nationalProfileGuard.safeParse(parseJson(text));
  return parsed.success && parsed.data.kind === 'practice'
    ? ok(parsed.data)
    : err(fault('profile.invalid'));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
