import { createContext } from 'svelte';
import type { Ombud } from './ombud.svelte.ts';

/** The window's model, given once at the top and read by any part. */
export const [getOmbud, setOmbud] = createContext<Ombud>();
