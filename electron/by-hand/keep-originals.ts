import type { Fault } from '../../shared/base/fault.ts';
import { ok, type Result } from '../../shared/base/result.ts';
import type { OrderId } from '../../shared/base/units.ts';
import { safeFileName } from '../../shared/hi1/file-name.ts';
import type { EvidenceFile } from '../../shared/orders/entry.ts';
import type { EvidencePort } from '../sync/ports.ts';

/** Takes in what came, sealed as it came. Stops at the first file that cannot be taken. */
export async function keepOriginals(
  evidence: EvidencePort,
  order: OrderId,
  paths: readonly string[],
): Promise<Result<readonly EvidenceFile[], Fault>> {
  const files: EvidenceFile[] = [];
  for (const path of paths) {
    const kept = await evidence.keep(order, path);
    if (!kept.ok) return kept;
    files.push({ ...kept.value, name: safeFileName(kept.value.name) });
  }
  return ok(files);
}
