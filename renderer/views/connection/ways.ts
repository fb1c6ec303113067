import type { Hop } from '../../../shared/bridge/app-state.ts';
import type { ViewName } from '../../state/route.svelte.ts';

/** Where a failed hop can be mended inside Ombud; most are mended elsewhere. */
export const wayOut: Readonly<
  Partial<Record<Hop['name'], Extract<ViewName, 'certificate' | 'identity'>>>
> = {
  certificate: 'certificate',
  organisation: 'certificate',
  level: 'identity',
  role: 'identity',
};
