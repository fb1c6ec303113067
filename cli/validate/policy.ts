import { judgeVersion } from '../../schemas/member-since.ts';
import { find } from '../../schemas/xml-query.ts';
import type { XmlElement } from '../../shared/base/xml.ts';
import { spokenVersions } from '../../shared/hi1/versions.ts';
import { readHeader } from '../../shared/hi1/read-message.ts';
import type { PolicyFinding } from './report.ts';

const path = '/HI1Message/Header/Version';

// Which version of the one goes with which of the other is not told anywhere, so each is looked up by itself.
const spokenEtsi = [...new Set(spokenVersions.map(({ etsi }) => etsi))];
const spokenProfiles = [...new Set(spokenVersions.map(({ profile }) => profile))];

/** What a message's own version has against it: that nobody here speaks it, and members that are newer than it. */
export function versionPolicy(root: XmlElement): readonly PolicyFinding[] {
  const { etsi, profile } = readHeader(root).version;
  const { newer } = judgeVersion(root, []);
  const found = newer.map((problem): PolicyFinding => ({ code: null, ...problem }));
  if (spokenEtsi.includes(etsi) && spokenProfiles.includes(profile)) return found;
  const named = [etsi, profile].filter((part) => part !== '').join(' / ') || 'no version';
  const line = find(root, 'Header/Version')?.line ?? root.line;
  const message = `The message announces ${named}; Ombud speaks ${[...spokenEtsi, ...spokenProfiles].join(', ')}.`;
  return [{ code: 3021, line, path, message }, ...found];
}
