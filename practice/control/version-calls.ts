/** The life of a version of the interface: announced, deprecated, retired, and back. */
import { allVersions, everyVersion, kindOfVersion } from '../national/versions.ts';
import type { VersionLife } from '../state/platform-state.ts';
import type { AuthorityParts } from '../orders/send-message.ts';
import { BadRequest, choice, wholeNumber, type Fields } from './body.ts';

const day = 86_400_000;
const usualDays = 90;
const acts = ['announce', 'deprecate', 'retire', 'restore'] as const;

/** Days ahead that are asked for; `usual` when left out. */
const daysIn = (fields: Fields, name: string, usual: number): number =>
  fields[name] === undefined ? usual : wholeNumber(fields, name, 0);

function lifeAfter(
  act: 'announce' | 'deprecate' | 'retire',
  before: VersionLife | undefined,
  fields: Fields,
  now: number,
): VersionLife {
  const announcedAt = before?.announcedAt ?? now;
  switch (act) {
    case 'announce': {
      const endsIn = daysIn(fields, 'endsInDays', usualDays);
      const deprecatedIn = daysIn(fields, 'deprecatedInDays', Math.floor(endsIn / 2));
      if (deprecatedIn > endsIn) throw new BadRequest('a version is deprecated before it ends');
      const endsAt = now + endsIn * day;
      return { announcedAt: now, deprecatedAt: now + deprecatedIn * day, endsAt };
    }
    case 'deprecate':
      return { announcedAt, deprecatedAt: now, endsAt: before?.endsAt ?? now + usualDays * day };
    case 'retire':
      return { announcedAt, deprecatedAt: Math.min(before?.deprecatedAt ?? now, now), endsAt: now };
  }
}

function versions({ store, log, now: clock }: AuthorityParts, fields: Fields): unknown {
  const name = choice(fields, 'version', everyVersion);
  const act = choice(fields, 'act', acts);
  const { state } = store;
  const now = Math.floor(clock() / 1000) * 1000;
  if (act === 'restore') {
    const { [name]: _gone, ...others } = state.versions;
    state.versions = others;
  } else {
    const staying = allVersions[kindOfVersion(name)].filter(
      (one) => one !== name && state.versions[one] === undefined,
    );
    if (staying.length === 0) throw new BadRequest('one version must remain');
    state.versions[name] = lifeAfter(act, state.versions[name], fields, now);
  }
  store.commit();
  log.write('version.set', { version: name, act });
  return state.versions[name] ?? {};
}

export const versionCalls = { '/versions': versions } as const;
