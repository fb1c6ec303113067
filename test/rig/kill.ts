import { ombudOf, type World } from '../steps/world.ts';
import { processTree } from './process-tree.ts';

/** Kills every process of the application at once, as a power cut would; nothing gets to say goodbye. */
export async function killEverything(world: World): Promise<void> {
  const { app } = ombudOf(world);
  const closed = app.waitForEvent('close');
  const main = app.process().pid;
  if (main === undefined) throw new Error('the application has no process');
  for (const pid of processTree(main)) kill(pid);
  await closed;
  world.ombud = null;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with its parent.
  }
}
