/** Says what the real keychain of this session answers to a round of calls. */
import { keyringEntry } from '../../../../electron/secrets/keyring-entry.ts';
import { KeyringKeychain } from '../../../../electron/secrets/keyring-keychain.ts';

const keychain = new KeyringKeychain({
  entryOf: keyringEntry,
  platform: process.platform,
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
});
const acts = process.argv.slice(2);
for (const act of acts) {
  if (act === 'write')
    console.log(JSON.stringify(await keychain.write('practice', new Uint8Array(32).fill(0xfe))));
  if (act === 'remove') console.log(JSON.stringify(await keychain.remove('practice')));
  if (act === 'read') {
    const found = await keychain.read('practice');
    console.log(found.ok ? `read ${found.value?.length ?? 'nothing'}` : JSON.stringify(found));
  }
}
process.exit(0);
