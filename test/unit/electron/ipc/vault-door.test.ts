import { describe, expect, it } from 'vitest';
import { first, Port, rig } from './vault-door-rig.ts';

describe('the door of the vault [SC-18]', () => {
  it('answers a pull with records and the head', async () => {
    const { asked, port } = await rig();
    await port.ask({ kind: 'pull', after: 3, entries: 500 });
    expect(asked).toEqual([3]);
    expect(port.sent).toEqual([first, { kind: 'records', records: [], head: 7 }]);
  });

  it('reads for the newest port only and tells the older one that it is over', async () => {
    const { door, port, asked } = await rig();
    const second = new Port();
    door.open(second);
    expect(port.sent).toEqual([first, { kind: 'closed' }]);
    expect(port.isClosed).toBe(true);
    await second.ask({ kind: 'pull', after: 0, entries: 1 });
    expect(asked).toEqual([0]);
    expect(port.sent).toHaveLength(2);
  });

  it('says that the journal grew, and nothing more once it is closed', async () => {
    const { door, port } = await rig();
    door.grew();
    door.close();
    door.grew();
    expect(port.sent).toEqual([first, { kind: 'grew', head: 7 }, { kind: 'closed' }]);
  });

  it('gives the key before anything else and wipes its own copy', async () => {
    const named = { id: 'a1', journal: 'b2' };
    const { door, port, lent } = await rig(named);
    expect(port.sent).toEqual([
      { kind: 'key', key: { ...named, bytes: new Uint8Array(32).fill(7) } },
    ]);
    expect(lent).toEqual(new Uint8Array(32));
    const late = new Port();
    door.open(late);
    door.grew();
    expect(late.sent).toEqual([]);
    door.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(late.sent).toEqual([{ kind: 'closed' }]);
  });
});
