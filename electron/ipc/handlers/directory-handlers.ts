import type { Fault } from '../../../shared/base/fault.ts';
import { err, ok, type Result } from '../../../shared/base/result.ts';
import type { AuthorityDirectory } from '../../sync/authority-directory.ts';
import type { Handlers } from '../router.ts';

export type DirectoryCalls = Extract<keyof Handlers, `directory.${string}`>;

export interface DirectoryHandlerParts {
  /** The directory of the open profile, or why there is none now. */
  readonly directory: () => Result<AuthorityDirectory, Fault>;
}

/** The court database: looked into at any time, also offline; asked anew when a person wants it. */
export function directoryHandlers({
  directory,
}: DirectoryHandlerParts): Pick<Handlers, DirectoryCalls> {
  return {
    'directory.look': ({ country, sought }) => {
      const open = directory();
      if (!open.ok) return Promise.resolve(open);
      const { state, found, isAsking, fault } = open.value.look(country, sought);
      return Promise.resolve(ok({ state, found, isAsking, fault }));
    },
    'directory.ask': async ({ country }) => {
      const open = directory();
      if (!open.ok) return open;
      const asked = await open.value.ask(country);
      return asked.ok ? ok({}) : err(asked.error);
    },
  };
}
