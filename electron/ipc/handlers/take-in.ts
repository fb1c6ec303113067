import { fault, type Fault, type FaultCode } from '../../../shared/base/fault.ts';
import { ok, type Result } from '../../../shared/base/result.ts';
import type { TakenFiles } from '../../../shared/bridge/table.ts';
import type { FileOffers, PickedFile } from '../file-offers.ts';

/** What is wrong with one file alone: the next one may be taken all the same. */
const ofOneFile: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'answer.fileUnreadable',
  'answer.fileTooLarge',
  'answer.fileChanged',
  'letter.tooLarge',
]);

/**
 * Takes in the files behind tokens one by one. One that cannot be taken is told with its reason and can be tried again
 * under its token; one that was taken is not taken twice. Ends at the first fault that would meet every other file too.
 * A lock that forgets the tokens meanwhile ends nothing: nobody would be there to be told what is missing.
 */
export async function takeIn(
  offers: FileOffers,
  tokens: readonly string[],
  purpose: string,
  take: (file: PickedFile) => Promise<Result<unknown, Fault>>,
): Promise<Result<TakenFiles, Fault>> {
  const refused: TakenFiles['refused'] = [];
  const files = new Map(tokens.map((token) => [token, offers.look(token)]));
  for (const token of tokens) {
    if (offers.wasUsedFor(token, purpose)) continue;
    const file = files.get(token) ?? null;
    if (file === null) {
      refused.push({ token, fault: fault('bridge.unknownFile') });
      continue;
    }
    const taken = await take(file);
    if (taken.ok) offers.use(token, purpose);
    else if (ofOneFile.has(taken.error.code)) refused.push({ token, fault: taken.error });
    else return taken;
  }
  return ok({ refused });
}
