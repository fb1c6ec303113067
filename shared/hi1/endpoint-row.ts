/** The words the table of endpoints (`endpoints.ts`) is written in. */

export type Verb = 'GET' | 'CREATE' | 'UPDATE' | 'LIST' | 'DELIVER' | 'GETCSPCONFIG';

/** Published versions of TS 104 144, oldest first. */
export const profileVersions = ['v1.1.1', 'v1.2.1', 'v1.3.1'] as const;
export type ProfileVersion = (typeof profileVersions)[number];

/** `confirmed`: public material says so. `inferred`: a choice made here, behind one of the open points. */
export type Certainty = 'confirmed' | 'inferred';

/** Points that public material leaves open and that touch an endpoint: `OPEN-POINTS.md`. */
export type OpenPoint = `O${1 | 3 | 4 | 5 | 6 | 7 | 8 | 12 | 13}`;

export interface EndpointAction {
  readonly verb: Verb;
  /** Local names of the object types, one of which each action has; empty for actions without an object. */
  readonly objects: readonly string[];
  /** Dictionary values (`name/value`) that give the object its meaning here; one of them. */
  readonly values: readonly string[];
  readonly minimum: number;
  /** null = no limit. */
  readonly maximum: number | null;
  /** First and last profile version that has it; null = no bound is known. */
  readonly since: ProfileVersion | null;
  readonly last: ProfileVersion | null;
  readonly certainty: Certainty;
}

export interface Endpoint {
  /** Hosted by the national platform and called by Ombud, or the other way round (push). */
  readonly host: 'platform' | 'provider';
  /** Case-sensitive; follows the base address that was agreed with the other side. */
  readonly path: string;
  /** Clause and tables of TS 104 144; null = the number is not known. */
  readonly clause: string | null;
  readonly tables: readonly string[];
  /** First profile version that has the endpoint; null = no bound is known. */
  readonly since: ProfileVersion | null;
  readonly openPoints: readonly OpenPoint[];
  readonly actions: readonly EndpointAction[];
}

type Named = Pick<Endpoint, 'clause'> &
  Partial<Pick<Endpoint, 'tables' | 'since' | 'openPoints'>> & {
    readonly actions: readonly EndpointAction[];
  };

/** One row of the table; what is not said is empty or has no bound. */
export const endpointAt =
  (host: Endpoint['host']) =>
  (path: string, row: Named): Endpoint => ({
    host,
    path: `/eevidence/${path}`,
    tables: [],
    since: null,
    openPoints: [],
    ...row,
  });

type Told = Partial<Omit<EndpointAction, 'verb' | 'objects' | 'minimum' | 'maximum'>>;

/** One kind of action. `count` is `[minimum, maximum]`; what is not told is confirmed and has no bound. */
export const action = (
  verb: Verb,
  objects: string | readonly string[],
  [minimum, maximum]: readonly [number, number | null],
  told: Told = {},
): EndpointAction => ({
  verb,
  objects: typeof objects === 'string' ? [objects] : objects,
  values: [],
  minimum,
  maximum,
  since: null,
  last: null,
  certainty: 'confirmed',
  ...told,
});

export const once = [1, 1] as const;
export const atMostOnce = [0, 1] as const;
export const anyNumber = [0, null] as const;
export const onceOrMore = [1, null] as const;
