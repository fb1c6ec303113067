// What a person must see of each practice order, written down from the orders themselves.
import type { Page } from '@playwright/test';
import type { PracticeOrder } from '../../shared/orders/practice-orders.ts';
import { expect } from '../rig/expect.ts';
import { orderOf } from './fetch.ts';
import { openOrder } from './order.ts';
import { pageOf, type World } from './world.ts';

interface Shown {
  readonly authority: string;
  readonly state: string;
  readonly file: string;
  /** One line for each identifier asked about: the identifier, then the data. */
  readonly asked: readonly (readonly [identifier: string, data: string])[];
  /** Words of the clock card. */
  readonly clock: RegExp;
  readonly documents: readonly string[];
  /** Free text somewhere on the page. */
  readonly says: readonly string[];
  readonly isNotified: boolean;
}

const form = 'EPOC/EPOC-PR Form';
const tenDays = /left|until/;
const shut = /until it opens\. Do not send before\./;

export const shown: Readonly<Record<PracticeOrder, Shown>> = {
  plain: {
    authority: 'Staatsanwaltschaft Musterstadt',
    state: 'Germany',
    file: '243 Js 1807/26',
    asked: [
      ['lieferservice.nord@post.nordanvind.example', 'subscriber data'],
      ['+46701740605', 'traffic data'],
    ],
    clock: tenDays,
    documents: [form],
    says: ['Fraudulent web shop'],
    isNotified: false,
  },
  notified: {
    authority: 'Tribunal judiciaire de Villefictive, parquet',
    state: 'France',
    file: 'JIRS 26/00418',
    asked: [
      ['compta.export@post.nordanvind.example', 'traffic data'],
      ['nv-user-88213907', 'traffic data'],
    ],
    clock: shut,
    documents: [form],
    says: ['Organised invoice fraud', 'Åklagarkammaren i Exempelstad, SE'],
    isNotified: true,
  },
  emergency: {
    authority: 'Arrondissementsparket Voorbeeldstad',
    state: 'Netherlands',
    file: 'OM-VB 26/9931-S',
    asked: [
      ['198.51.100.23', 'data to identify the user'],
      ['+46701740612', 'subscriber data and data to identify the user'],
    ],
    clock: tenDays,
    documents: [form],
    says: ['Imminent threat to the life of a missing child.'],
    isNotified: false,
  },
  languages: {
    authority: 'Staatsanwaltschaft Erfundenburg',
    state: 'Austria',
    file: '17 St 204/26x',
    asked: [
      ['werkzeug.boerse@post.nordanvind.example', 'subscriber data'],
      ['nv-user-40117733', 'data to identify the user'],
    ],
    clock: tenDays,
    documents: [form, 'EPOC/EPOC-PR Form, översättning till svenska'],
    says: ['Gewerbsmäßiger Diebstahl von Baumaschinen', 'Yrkesmässig stöld av byggmaskiner'],
    isNotified: false,
  },
  subscriber: {
    authority: 'Syyttäjälaitos, Mallikaupungin toimipaikka',
    state: 'Finland',
    file: 'R 26/3311/5500',
    asked: [['+46701740688', 'subscriber data']],
    clock: tenDays,
    documents: [form],
    says: ['Repeated threats by telephone'],
    isNotified: false,
  },
  content: {
    authority: 'Procura della Repubblica presso il Tribunale di Cittafinta',
    state: 'Italy',
    file: 'N. 4418/26 R.G.N.R.',
    asked: [['ufficio.gare@post.nordanvind.example', 'content data']],
    clock: shut,
    documents: [form],
    says: ['Validated by Tribunale di Cittafinta, Ufficio G.I.P.', 'studio-legale.example'],
    isNotified: true,
  },
  identifiers: {
    authority: 'Juzgado de Instrucción n.º 6 de Villamuestra',
    state: 'Spain',
    file: 'DP 1187/2026',
    asked: [
      ['alquiler.costa@post.nordanvind.example', 'subscriber data'],
      ['+46701740651', 'subscriber data and data to identify the user'],
      ['203.0.113.84', 'data to identify the user'],
      ['2001:0db8:0000:0000:0000:00ff:fe28:9c5a', 'data to identify the user'],
      ['nv-user-55120948', 'traffic data'],
    ],
    clock: tenDays,
    documents: [form],
    says: ['Holiday flats that do not exist'],
    isNotified: false,
  },
  attachments: {
    authority: 'Ministério Público, DIAP de Vila Fictícia',
    state: 'Portugal',
    file: 'NUIPC 884/26.0JAFIC',
    asked: [
      ['faturas.urgentes@post.nordanvind.example', 'traffic data'],
      ['nv-user-71900256', 'traffic data'],
    ],
    clock: shut,
    documents: [
      form,
      'Attachment 1: list of messages',
      'Attachment 2: decision of the judge, extract',
    ],
    says: ['A hospital was blackmailed'],
    isNotified: true,
  },
};

async function expectAsked(page: Page, asked: Shown['asked']): Promise<void> {
  const table = page.getByRole('region', { name: 'What is asked for' });
  const rows = table.getByRole('row').filter({ has: page.getByRole('cell') });
  await expect(rows).toHaveCount(asked.length);
  for (const [index, [identifier, data]] of asked.entries()) {
    await expect(rows.nth(index)).toContainText(identifier);
    await expect(rows.nth(index)).toContainText(data);
  }
}

/** Opens the order and finds authority, data, identifiers, clock and documents as they were sent. */
export async function expectShown(world: World, template: PracticeOrder): Promise<void> {
  const page = pageOf(world);
  const wanted = shown[template];
  await openOrder(page, orderOf(world, template).reference);
  const pane = page.getByRole('region', { name: 'Order', exact: true });
  for (const text of [wanted.authority, wanted.state, `file ${wanted.file}`, ...wanted.says])
    await expect(pane.getByText(text).first()).toBeVisible();
  await expect(pane.getByText('Enforcing authority notified')).toHaveCount(
    wanted.isNotified ? 1 : 0,
  );
  await expectAsked(page, wanted.asked);
  await expect(page.getByRole('region', { name: 'Clock' })).toContainText(wanted.clock);
  const documents = page.getByRole('region', { name: 'Documents' });
  await expect(documents.getByRole('listitem')).toHaveCount(wanted.documents.length);
  for (const [index, name] of wanted.documents.entries())
    await expect(documents.getByRole('listitem').nth(index)).toContainText(name);
  await world.pictures?.take(page, `practice-${template}`);
}
