/** A planner takes a spreadsheet in: three wrong rows are shown, mended, and then all of it is there. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../src/app/root.ts';
import { openBrowser, openPage, signIn, violations, type widths } from '../browser.ts';
import { startServer, type TestServer } from '../harness.ts';

let server: TestServer;
let browser: Browser;
let folder = '';
beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  folder = mkdtempSync(path.join(os.tmpdir(), 'videre-import-'));
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const header = 'Id (videre-approvals/1);Afdeling;Speciale;Trin;Videreuddannelsesregion;Pladser;Gælder fra;Begrundelse';
const wrong = [
  ';Neurologi, Holbæk Sygehus;neurologi;side;Øst;to;1-3-2027;Ny aftale',
  ';Neurologi, Holbæk Sygehus;trolddom;intro;Øst;2;1-3-2027;Ny aftale',
  ';Neurologi, Holbæk Sygehus;neurologi;intro;Øst;2;31-2-2027;Ny aftale',
  ';Neurologi, Holbæk Sygehus;neurologi;kbu;Øst;1,5;1-3-2027;Ny aftale',
];
const mended = [
  ';Neurologi, Holbæk Sygehus;neurologi;side;Øst;2;1-3-2027;Ny aftale',
  ';Neurologi, Holbæk Sygehus;psykiatri;intro;Øst;2;1-3-2027;Ny aftale',
  ';Neurologi, Holbæk Sygehus;neurologi;intro;Øst;2;1-3-2027;Ny aftale',
  wrong[3],
];
/** As «CSV (semikolonsepareret)» is saved by Danish Excel: Windows-1252. */
const excel = (name: string, rows: (string | undefined)[]): string => {
  const file = path.join(folder, name);
  writeFileSync(file, Buffer.from([header, ...rows, ''].join('\r\n'), 'latin1'));
  return file;
};
const heading = (page: Page) => page.locator('h1').textContent();
const ready = (page: Page, text: string | RegExp) => page.getByRole('heading', { level: 1, name: text }).waitFor();

test.each<[keyof typeof widths, string]>([
  ['desktop', 'planner-ost'],
  ['phone', 'administrator'],
])('import with three wrong rows, at %s width', async (width, identity) => {
  const { page, faults } = await openPage(browser, server.address, width);
  await signIn(page, identity);
  await page.goto('/godkendelser');
  await page.getByRole('link', { name: 'Indlæs regneark' }).last().click();
  await ready(page, 'Indlæs godkendelser fra et regneark');
  expect(await violations(page)).toEqual([]);

  await page.getByLabel('Fil', { exact: true }).setInputFiles(excel('godkendelser.csv', wrong));
  await page.getByRole('button', { name: 'Prøv filen' }).click();
  await ready(page, '3 fejl skal rettes, før filen kan indlæses');
  const errors = page.getByRole('table', { name: 'Fejl i filen' });
  expect(await errors.getByRole('row').count()).toBe(4);
  for (const said of ['»to« er ikke et tal', '»trolddom« findes ikke', '»31-2-2027« er ikke en dato'])
    expect(await errors.textContent()).toContain(said);
  expect(await page.getByRole('button', { name: 'Indlæs', exact: true }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Hent din fil med fejlene i en kolonne' }).click();
  expect((await download).suggestedFilename()).toBe('godkendelser-fejl.csv');

  await page
    .getByLabel('Fil', { exact: true })
    .setInputFiles(excel('rettet.csv', width === 'phone' ? mended.slice(0, 2) : mended.slice(2)));
  await page.getByRole('button', { name: 'Prøv filen' }).click();
  await ready(page, 'Filen kan indlæses: 2 nye og 0 ændrede');
  await page.getByRole('button', { name: 'Indlæs', exact: true }).click();
  await ready(page, 'Indlæst: 2 nye og 0 ændrede');
  expect(await violations(page)).toEqual([]);

  await page.goto('/import/tidligere');
  await ready(page, /^Tidligere indlæsninger: /);
  expect(await page.getByRole('table').textContent()).toContain('rettet.csv');
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

test('the example tracks by an administrator: drafts, templates, and what is to be named', async () => {
  const { page, faults } = await openPage(browser, server.address);
  await signIn(page, 'administrator');
  await page.goto('/import?slags=tracks');
  await ready(page, 'Indlæs eksisterende forløb fra et regneark');
  await page.getByLabel('Fil', { exact: true }).setInputFiles(path.join(root, 'data/track_examples.csv'));
  await page.getByLabel('Læg forløbene i et udkast for startåret').selectOption('2028');
  await page.getByRole('button', { name: 'Prøv filen' }).click();
  await ready(page, 'Filen kan indlæses: 35 nye og 0 ændrede');
  expect(await page.getByRole('table', { name: 'Sådan er rækkerne læst' }).textContent()).toContain('skal navngives');
  await page.getByRole('button', { name: 'Indlæs', exact: true }).click();
  await ready(page, 'Indlæst: 35 nye og 0 ændrede');
  await page.getByRole('link', { name: 'Åbn udkastet «Indlæste forløb 2028, Øst»' }).click();
  await page.getByRole('heading', { level: 1, name: /forløb|Forløb|2028/ }).waitFor();
  await page.goto('/forloebsskabeloner?mangler=ja&q=ortop');
  await ready(page, '4 forløbsskabeloner, heraf 4 med noget, der skal navngives');
  expect(await page.getByRole('table').textContent()).toContain('home department (not named)');
  expect(await violations(page)).toEqual([]);
  expect([await heading(page), faults]).toEqual([await heading(page), []]);
  await page.context().close();
});
