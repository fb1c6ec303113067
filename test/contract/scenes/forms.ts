import { preservationText, templateText } from '../../rig/received-orders.ts';
import { receivedJournal } from '../fixture/received.ts';
import type { Opened } from '../open-window.ts';
import { state, type Scene } from './scene.ts';

/** Opens the only order and its form. */
const asForm = async ({ page }: Opened): Promise<void> => {
  await page.getByRole('option').first().click();
  await page.locator('#order-title').waitFor();
  await page.getByRole('tab').nth(1).click();
  await page.locator('.fpaper').waitFor();
};

const form =
  (name: RegExp) =>
  async (opened: Opened): Promise<void> => {
    await asForm(opened);
    await opened.page.getByRole('button', { name }).click();
  };

/** Everything a sender can get wrong, and a member nobody knows. */
const odd = templateText('notified')
  .replace('TenDaysSubjectToEA', 'TenDaysASAP')
  .replace('33140555033', '00')
  .replace('parquet.eevidence@tj-villefictive.example', 'parquet at tj-villefictive')
  .replace(/<common:Address>4 rue[^<]*<\/common:Address>/, '')
  .replace('>compta.export@post.nordanvind.example<', '>compta.export<')
  .replace(
    '<auth:AuthorisationTypeOfCase>',
    '<new:Urgency xmlns:new="urn:new">within the week</new:Urgency><auth:AuthorisationTypeOfCase>',
  );

const scene = (name: string, xml: string, act: Scene['act'] = asForm): Scene => ({
  name,
  condition: 'normal',
  script: { state, records: receivedJournal(xml) },
  ...(act === undefined ? {} : { act }),
});

export const forms: readonly Scene[] = [
  scene('form-epoc', templateText('plain')),
  scene('form-odd', odd, form(/^(Filled in|Ifyllda)/)),
  scene('form-extension', preservationText('Form6', 'Form5'), form(/^(Annex|Bilaga) VI /)),
  scene('form-3', templateText('plain'), form(/^(Annex|Bilaga) III/)),
];
