import { describe, expect, it, vi } from 'vitest';
import { chooseRuntime, type Machine } from '../../../build/electron-choice.ts';

function machine(changes: Partial<Machine>): Machine {
  return {
    officialOnly: false,
    carries: true,
    officialIsThere: () => false,
    fetchOfficial: vi.fn(() => false),
    wasRefused: () => false,
    rememberRefusal: vi.fn(),
    layOutCarried: vi.fn(() => Promise.resolve()),
    ...changes,
  };
}

describe('choice of the Electron runtime', () => {
  it('takes the official one that is there, and asks nobody', async () => {
    const here = machine({ officialIsThere: () => true });
    expect(await chooseRuntime(here)).toBe('official');
    expect(here.fetchOfficial).not.toHaveBeenCalled();
  });

  it('takes the official one where it can be fetched', async () => {
    const here = machine({ fetchOfficial: () => true });
    expect(await chooseRuntime(here)).toBe('official');
    expect(here.layOutCarried).not.toHaveBeenCalled();
  });

  it('takes the carried one where it was refused, and remembers', async () => {
    const here = machine({});
    expect(await chooseRuntime(here)).toBe('carried');
    expect(here.rememberRefusal).toHaveBeenCalledOnce();
    expect(here.layOutCarried).toHaveBeenCalledOnce();
  });

  it('does not ask again after a refusal', async () => {
    const here = machine({ wasRefused: () => true });
    expect(await chooseRuntime(here)).toBe('carried');
    expect(here.fetchOfficial).not.toHaveBeenCalled();
  });

  it('never takes the carried one for a release, however often the official was refused', async () => {
    const here = machine({ officialOnly: true, wasRefused: () => true });
    await expect(chooseRuntime(here)).rejects.toThrow('only the official');
    expect(here.fetchOfficial).toHaveBeenCalledOnce();
    expect(here.layOutCarried).not.toHaveBeenCalled();
  });

  it('says so where none is carried', async () => {
    await expect(chooseRuntime(machine({ carries: false }))).rejects.toThrow('no Electron');
  });
});
