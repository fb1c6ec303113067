import { isSameName, isSimilarName } from '../checks/names.ts';
import type { EndpointId } from '../hi1/model.ts';
import type { DirectoryEntry } from './entry.ts';

/** Whom to look for: by its technical identifier where that is known, else by name. */
export interface Sought {
  readonly endpoint: EndpointId | null;
  readonly name: string | null;
}

/** Who was found, and by what; `similar` is somebody with a name that could be taken for the one sought. */
export interface Found {
  readonly entry: DirectoryEntry | null;
  readonly by: 'identifier' | 'name' | null;
  readonly similar: DirectoryEntry | null;
}

export const nobodyFound: Found = { entry: null, by: null, similar: null };

/** Looks somebody up. The identifier decides; a name alone is a hint, and is said to be one. */
export function findAuthority(
  entries: readonly DirectoryEntry[],
  { endpoint, name }: Sought,
): Found {
  const known =
    endpoint === null
      ? undefined
      : entries.find(
          (entry) =>
            entry.endpoint?.country === endpoint.country && entry.endpoint.id === endpoint.id,
        );
  if (known !== undefined) return { entry: known, by: 'identifier', similar: null };
  if (name === null) return nobodyFound;
  const named = entries.find((entry) => entry.name !== null && isSameName(entry.name, name));
  if (named !== undefined) return { entry: named, by: 'name', similar: null };
  const similar = entries.find((entry) => entry.name !== null && isSimilarName(entry.name, name));
  return { entry: null, by: null, similar: similar ?? null };
}
