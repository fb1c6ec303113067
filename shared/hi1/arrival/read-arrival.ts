import type { WireMessage } from '../wire/message.ts';
import type { Arrival } from './arrival.ts';
import { associatedOf, objectsOf, type ArrivedObject } from './content.ts';
import { meaningReaders } from './meanings.ts';

/**
 * What a message of the national platform means, told by its content: the address it came to is known only where it
 * was called, not where it was fetched.
 */
export const readArrival = (message: WireMessage): Arrival => arrivalOf(objectsOf(message));

/** The same for objects that were fetched one by one and belong together. */
export function arrivalOf(objects: readonly ArrivedObject[]): Arrival {
  const associated = associatedOf(objects);
  for (const read of meaningReaders) {
    const meaning = read(objects);
    if (meaning !== null) return { meaning, objects, associated };
  }
  return { meaning: null, objects, associated };
}
