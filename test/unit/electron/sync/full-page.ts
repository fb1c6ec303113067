import type { HttpAnswer } from '../../../../electron/sync/ports.ts';
import type { Fault } from '../../../../shared/base/fault.ts';
import type { Result } from '../../../../shared/base/result.ts';
import { listRecord } from './response-text.ts';
import type { Call, ScriptedPlatform } from './scripted-platform.ts';

/** An answer to LIST that is full at whatever size was asked for, though it names the few objects again and again. */
export function fullPage(platform: ScriptedPlatform, call: Call): Result<HttpAnswer, Fault> {
  const size = Number(/<MaximumObjectCount>(\d+)/.exec(call.body)?.[1]);
  const records = [...platform.objects.values()].map(listRecord);
  const page = Array.from({ length: size }, (_, place) => records[place % records.length]);
  return platform.answer(call, [`<LISTResponse>${page.join('')}</LISTResponse>`]);
}
