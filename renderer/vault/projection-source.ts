import type { ProjectionKey } from '../../shared/bridge/vault-port.ts';
import { MemoryStore } from './memory-store.ts';
import { Database, databaseName } from './projection/database.ts';
import { ProjectionStore } from './projection/projection-store.ts';
import { RowSeal } from './projection/row-seal.ts';
import type { PlaceSettings } from './queries.ts';
import type { StoreSource } from './store-keeper.ts';

/** Stores of one key and place: on the disk with a key, else in memory. The key's bytes are wiped. */
export async function projectionSource(
  settings: PlaceSettings,
  key: ProjectionKey | null,
  onSearchWhole: () => void,
): Promise<StoreSource> {
  const memory = (): MemoryStore => new MemoryStore(settings);
  if (key === null)
    return { memory, open: () => Promise.resolve(memory()), drop: () => Promise.resolve() };
  const seal = await RowSeal.from(key);
  const name = databaseName(key.id);
  await dropOthers(name);
  return {
    memory,
    open: (onBroken) => ProjectionStore.open(key, seal, settings, { onSearchWhole, onBroken }),
    drop: () => Database.drop(name),
  };
}

/** Nobody waits for the removal itself: a store that another worker still holds open may take until the next start. */
async function dropOthers(name: string): Promise<void> {
  try {
    for (const other of await Database.others(name)) Database.drop(other).catch(() => undefined);
  } catch {
    // Without a list of them there is nothing to remove; opening tells what is wrong.
  }
}
