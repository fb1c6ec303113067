import { Act } from './act.svelte.ts';

/** A form about one order that is being filled in. */
export class Sheet<Draft> {
  readonly recording = new Act();
  /** Null: nothing is written yet. */
  draft = $state.raw<Draft | null>(null);
}
