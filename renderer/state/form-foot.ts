import type { FormView } from '../../shared/forms/form-view.ts';
import { labelSets } from '../../shared/text/forms.ts';
import type { Speech } from './speech.svelte.ts';

/** Which form a printed page is of, in which words, and the hash of the order it was made from. */
export function formFoot(form: FormView, { words }: Pick<Speech, 'words'>, both: boolean): string {
  const t = words.form;
  const sets = both ? `${labelSets.en.id}, ${labelSets.sv.id}` : labelSets.en.id;
  const [order] = form.objects;
  return [
    t.annexes[form.annex],
    ...(form.isPreview ? [t.preview] : []),
    t.labelSet(sets),
    ...(order === undefined ? [] : [`sha256 ${order.sha256.slice(0, 16)}`]),
  ].join(' · ');
}
