import { z } from 'zod';
import { fault, type Fault } from '../../shared/base/fault.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { roles, type PersonRef, type Role } from '../../shared/orders/entry.ts';

/** Claims of the Swedish OpenID Connect profile. The personal number is neither named nor read here. */
const claimPrefix = 'https://id.oidc.se/claim';
export const rightsClaim = 'org_rights';

const claimsGuard = z.object({
  sub: z.string().min(1).max(255),
  acr: z.string().max(200).optional(),
  name: z.string().max(200).optional(),
  given_name: z.string().max(100).optional(),
  family_name: z.string().max(100).optional(),
  [`${claimPrefix}/orgNumber`]: z.string().max(30).optional(),
  [`${claimPrefix}/orgAffiliation`]: z.string().max(300).optional(),
  [`${claimPrefix}/orgName`]: z.string().max(200).optional(),
  /** Per organisation: a function (role here; `*` = all) and a right in it. */
  [rightsClaim]: z
    .array(
      z.object({
        orgNumber: z.string().max(30),
        function: z.string().max(60),
        right: z.string().max(30),
      }),
    )
    .max(500)
    .optional(),
});

/** What the service demands of whoever signs in. */
export interface Demands {
  /** Accepted `acr` values. */
  readonly acrValues: readonly string[];
  /** Ten digits. */
  readonly organisationNumber: string;
  /** Name of the organisation by the profile, where the claims have none. */
  readonly organisation: string;
}

/** Who has signed in, as far as Ombud keeps it: in memory, and the reference in the journal. */
export interface SignedInPerson {
  readonly person: PersonRef;
  readonly organisation: string;
  readonly organisationNumber: string;
  readonly roles: readonly Role[];
  readonly acr: string;
  readonly level: string;
}

/** Level of assurance in short: the last part of its URI, e.g. `loa3`. */
export const levelOf = (acr: string): string => /([\w-]{1,60})$/.exec(acr)?.[1] ?? 'unknown';

/** Holds claims against what the service demands. `signIn.*`, as the first demand that is not met. */
export function readClaims(claims: unknown, demands: Demands): Result<SignedInPerson, Fault> {
  const parsed = claimsGuard.safeParse(claims);
  if (!parsed.success) return err(fault('signIn.unexpected'));
  const { data } = parsed;
  const acr = data.acr ?? '';
  if (!demands.acrValues.includes(acr)) {
    const [needed = ''] = demands.acrValues;
    return err(fault('signIn.levelTooLow', { given: levelOf(acr), needed: levelOf(needed) }));
  }
  const affiliation = data[`${claimPrefix}/orgAffiliation`]?.split('@').at(-1);
  const number = plainNumber(data[`${claimPrefix}/orgNumber`] ?? affiliation ?? '');
  const expected = demands.organisationNumber;
  if (number !== expected)
    return err(fault('signIn.otherOrganisation', { found: number, expected }));
  const held = rolesFor(expected, data[rightsClaim] ?? []);
  if (held.length === 0) return err(fault('signIn.noRole'));
  const given = [data.given_name, data.family_name].filter((part) => part !== undefined).join(' ');
  return ok({
    person: { subject: data.sub, name: data.name ?? (given === '' ? data.sub : given) },
    organisation: data[`${claimPrefix}/orgName`] ?? demands.organisation,
    organisationNumber: expected,
    roles: held,
    acr,
    level: levelOf(acr),
  });
}

/** Ten digits, from the spellings a claim may have; '-' for anything else. */
function plainNumber(written: string): string {
  const [, number = '-'] = /^(?:16)?(\d{10})$/.exec(written.replace(/[\s-]/g, '')) ?? [];
  return number;
}

interface OrganisationRight {
  readonly orgNumber: string;
  readonly function: string;
  readonly right: string;
}

const actingRights: readonly string[] = ['write', 'admin', '*'];
const readingRoles: readonly Role[] = ['compliance_reader', 'on_call'];

function rolesFor(organisation: string, rights: readonly OrganisationRight[]): Role[] {
  const here = rights.filter(({ orgNumber }) => plainNumber(orgNumber) === organisation);
  // A role counts with a right to act; `read` gives only the roles that answer nothing. Unknown rights give none.
  const grants = (role: Role, right: string): boolean =>
    actingRights.includes(right) || (right === 'read' && readingRoles.includes(role));
  return roles.filter((role) =>
    here.some((one) => ['*', role].includes(one.function) && grants(role, one.right)),
  );
}
