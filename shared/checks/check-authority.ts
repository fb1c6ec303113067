/** Is the authority in the directory, under this name, as one that may issue (or validate)? */
import { competences, type DirectoryEntry } from '../directory/entry.ts';
import type { DirectoryLook } from './directory-look.ts';
import { finding, type Finding } from './finding.ts';
import { isSameName } from './names.ts';
import { soughtIn, type SenderContent } from './order-seen.ts';

const identifierOf = (endpoint: { country: string; id: string } | null): string | null =>
  endpoint === null ? null : `${endpoint.country} ${endpoint.id}`;

/** The issuing authority (Article 31(1); a person decides about one that is not listed). */
export function checkAuthority(
  content: SenderContent,
  look: DirectoryLook | null,
): readonly Finding[] {
  const [{ endpoint, name }] = soughtIn(content);
  const asWritten = ['order', name ?? identifierOf(endpoint)] as const;
  if (endpoint === null && name === null) return [finding('authority.notNamed')];
  if (look === null) return [finding('authority.directoryNotRead', asWritten)];
  const { entry, by, similar } = look.issuing;
  if (entry === null && similar !== null)
    return [finding('authority.similarName', asWritten, ['directory', similar.name])];
  if (entry === null && !look.isWhole) return [finding('authority.directoryIncomplete', asWritten)];
  if (entry === null) return [finding('authority.notListed', asWritten)];
  const order = ['order', identifierOf(endpoint)] as const;
  const directory = ['directory', identifierOf(entry.endpoint)] as const;
  if (by === 'name' && endpoint !== null)
    return [finding('authority.otherIdentifier', order, directory), checkRole(entry)];
  return [
    finding('authority.listed', ['directory', entry.name ?? identifierOf(entry.endpoint)]),
    checkName(name, entry),
    checkRole(entry),
  ];
}

function checkName(name: string | null, entry: DirectoryEntry): Finding {
  const pairs = [['order', name] as const, ['directory', entry.name] as const];
  if (name === null || entry.name === null) return finding('name.notComparable', ...pairs);
  return finding(isSameName(name, entry.name) ? 'name.same' : 'name.differs', ...pairs);
}

function checkRole({ competences: told }: DirectoryEntry): Finding {
  const listed = ['directory', told.join(', ')] as const;
  if (told.length === 0) return finding('role.notTold');
  return finding(told.includes(competences.issues) ? 'role.issues' : 'role.doesNotIssue', listed);
}

/** The validating authority, where the order names one. Messages carry its name, seldom its identifier. */
export function checkValidator(
  content: SenderContent,
  look: DirectoryLook | null,
): readonly Finding[] {
  const { validating } = content;
  if (validating === null) return [];
  const name = ['order', validating.approverName] as const;
  const { entry, similar } = look?.validating ?? { entry: null, similar: null };
  if (look === null || validating.approverName === null)
    return [finding('validator.cannotTell', name)];
  if (entry === null && similar !== null)
    return [finding('validator.similarName', name, ['directory', similar.name])];
  if (entry === null && !look.isWhole) return [finding('validator.cannotTell', name)];
  if (entry === null) return [finding('validator.notListed', name)];
  const told = entry.competences;
  const mayValidate = told.length === 0 || told.includes(competences.validates);
  if (!mayValidate)
    return [finding('validator.doesNotValidate', name, ['directory', told.join(', ')])];
  return [finding('validator.listed', name, ['directory', entry.name])];
}
