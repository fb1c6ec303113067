// Which Electron a machine gets: the official pinned one wherever it can be had, else the carried one, never that for a release.

/** What the choice asks of the machine. */
export interface Machine {
  readonly officialOnly: boolean;
  /** A runtime is carried for this system. */
  readonly carries: boolean;
  officialIsThere(): boolean;
  /** Asks for the official runtime once; false when it was refused or took too long. */
  fetchOfficial(): boolean;
  wasRefused(): boolean;
  rememberRefusal(): void;
  /** Fetches, checks and lays out the carried runtime unless it lies there already. */
  layOutCarried(): Promise<void>;
}

/** A refusal is remembered, so that not every start asks again; a release asks in any case and takes nothing else. */
export async function chooseRuntime(machine: Machine): Promise<'official' | 'carried'> {
  if (machine.officialIsThere()) return 'official';
  if (machine.officialOnly || !machine.wasRefused()) {
    if (machine.fetchOfficial()) return 'official';
    if (machine.officialOnly) throw new Error('only the official Electron is accepted here');
    machine.rememberRefusal();
  }
  if (!machine.carries) throw new Error('no Electron is carried for this system');
  await machine.layOutCarried();
  return 'carried';
}
