import { toSeconds } from '../clock.ts';
import { platform, provider } from '../facts.ts';
import type { VersionPair } from '../state/platform-state.ts';
import type { SealForm } from '../seals/seal-forms.ts';
import { documentPlaces, fillWords, inXml, readTemplate, type Words } from './fill.ts';
import { placesOf } from './places.ts';

export interface ActMessage {
  /** Name of the file in `templates/acts/` that holds the actions. */
  readonly act: string;
  readonly words: Words;
  readonly reference: string;
  readonly version: VersionPair;
  /** Platform time. */
  readonly now: number;
  readonly seal?: SealForm;
}

/** A message of an authority as XML: the actions of its template in the frame all of them share. */
export function actMessage({ act, words, reference, version, now, seal }: ActMessage): string {
  const all: Words = {
    ...words,
    etsiVersion: version.etsi,
    profileVersion: version.profile,
    platform: platform.id,
    provider: provider.id,
    now: toSeconds(now),
  };
  const own = placesOf(reference, now);
  const documents = documentPlaces({ ...all, reference }, own, seal);
  // Actions are numbered last, when it is known how often each is written.
  const places = { ...own, ...documents, next: () => '{{next}}' };
  const source = readTemplate('acts/frame.xml').replace('{{actions}}', () =>
    readTemplate(`acts/${act}.xml`).trimEnd(),
  );
  let next = 0;
  return fillWords(source, all, places, inXml).replace(/\{\{next\}\}/g, () => String(next++));
}
