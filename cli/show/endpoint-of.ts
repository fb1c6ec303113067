import {
  actionsIn,
  endpoints,
  type Endpoint,
  type EndpointAction,
} from '../../shared/hi1/endpoints.ts';
import { profileVersions } from '../../shared/hi1/endpoint-row.ts';
import type { ShownAction } from './actions.ts';

const isCase = ({ verb, objects }: EndpointAction, action: ShownAction): boolean =>
  verb === action.verb &&
  (objects.length === 0 ? action.objectType === null : objects.includes(action.objectType ?? ''));

const saysIt = ({ values }: EndpointAction, action: ShownAction): boolean =>
  values.length === 0 || values.some((value) => action.says.includes(value));

/** How many actions the rows of an endpoint explain by their very words; null when the message does not fit them. */
function fitOf(rows: readonly EndpointAction[], actions: readonly ShownAction[]): number | null {
  if (actions.length === 0) return null;
  const counts = new Map<EndpointAction, number>();
  let told = 0;
  for (const action of actions) {
    const row = rows.find((one) => isCase(one, action) && saysIt(one, action));
    if (row === undefined) {
      // The authority may enclose what it likes.
      if (action.objectType !== 'DocumentObject') return null;
      told -= 1;
      continue;
    }
    counts.set(row, (counts.get(row) ?? 0) + 1);
    if (row.values.length > 0) told += 1;
  }
  const isCounted = rows.every((row) => {
    const count = counts.get(row) ?? 0;
    return count >= row.minimum && (row.maximum === null || count <= row.maximum);
  });
  return isCounted ? told : null;
}

/**
 * The endpoint whose row of the table a request fits, in any version of the profile: a file does not say where it was
 * posted. Of several the one that explains most by its values; null when there is none.
 */
export function endpointOf(actions: readonly ShownAction[]): Endpoint | null {
  let best: { readonly endpoint: Endpoint; readonly told: number } | null = null;
  for (const endpoint of endpoints)
    for (const version of profileVersions) {
      const told = fitOf(actionsIn(endpoint, version), actions);
      if (told !== null && told > (best?.told ?? -Infinity)) best = { endpoint, told };
    }
  return best?.endpoint ?? null;
}
