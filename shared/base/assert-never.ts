/** Ends a `switch` over a union: a new member breaks the build where somebody must think. */
export function assertNever(value: never): never {
  throw new Error(`unexpected variant: ${JSON.stringify(value)}`);
}
