/** Takes the folder named on the command line, says how it went, and stays until its input ends or it is killed. */
import { disk } from '../../../../electron/journal/disk.ts';
import { takeFolder } from '../../../../electron/journal/lock.ts';

const taken = await takeFolder(disk, process.argv[2] ?? '');
console.log(taken.ok ? 'taken' : taken.error.code);
process.stdin.on('end', () => process.exit(0)).resume();
