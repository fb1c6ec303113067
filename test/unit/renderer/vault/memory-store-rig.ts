import { MemoryStore } from '../../../../renderer/vault/memory-store.ts';
import { busyJournal } from '../../../contract/fixture/orders.ts';
import { pictureTime } from '../../../contract/fixture/times.ts';
import { place } from './folded.ts';

export const records = busyJournal({ alarm: true });
export const ask = { text: '', now: pictureTime, limit: 100 };

export async function filled(): Promise<MemoryStore> {
  const store = new MemoryStore(place);
  await store.apply(records);
  return store;
}
