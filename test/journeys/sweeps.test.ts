/** A planner asks one question over a range of values, sees each answer beside the draft, and stored scenarios at once. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, signIn, soundAtEveryWidth } from '../browser.ts';
import { composedTemplate, draftIn } from '../composed.ts';
import type { Draft } from '../drafts.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
let draft: Draft;
beforeAll(async () => {
  journey = await startJourney({ template: await composedTemplate('karkirurgi') });
  draft = await draftIn(journey.server, 'karkirurgi');
  await draft.copy('Karkirurgi igen');
}, 180_000);
afterAll(() => journey.stop());

test('how many tracks can be placed?', { timeout: 240_000 }, async () => {
  const before = await draft.tracks();
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto(`/sammensaetninger/${draft.id}/hvad-nu-hvis`);

  // a change with a number can be a range; around what is now
  await page.getByLabel('Hvad ændres?').selectOption({ label: 'Antal forløb i et speciale' });
  await page.getByLabel('Forløb', { exact: true }).fill(String(before.length));
  await page.getByRole('button', { name: 'Tilføj ændringen' }).click();
  await page.getByRole('heading', { name: 'Eller en række værdier' }).waitFor();
  await page.getByText(`Nu ${before.length} forløb.`).last().waitFor();
  await page.getByLabel('Spring').fill('0');
  await page.getByRole('button', { name: 'Beregn serien' }).click();
  await page
    .getByText(/^Skriv to hele tal/)
    .first()
    .waitFor();
  await soundAtEveryWidth(page, 'sweep-wrong');

  // what is typed stands in the address, and outlives a reload
  await page.getByLabel('Spring').fill('1');
  await page.getByLabel('Fra', { exact: true }).fill('1');
  await page.getByLabel('Til', { exact: true }).fill('4');
  await page.getByRole('textbox', { name: 'Seriens navn' }).fill('Forløb i serie');
  expect(page.url()).toContain('raekke=1-4-1');
  await page.reload();
  await page.getByText('4 værdier: 1 forløb, 2 forløb, 3 forløb og 4 forløb.').waitFor();
  await page.getByText('Også på andre udkast').first().click({ timeout: 5000 });
  await page.getByLabel('Karkirurgi igen').check();
  await page.getByText(/, for hvert af 2 udkast\./).waitFor();
  await page.getByRole('textbox', { name: 'Seriens navn' }).fill('Forløb i serie');
  await page.getByRole('button', { name: 'Beregn serien' }).click();

  // every point of both drafts, in a picture and a table
  await page.getByRole('heading', { name: 'Forløb i serie' }).waitFor();
  const pictures = page.getByRole('img', { name: /^Placeret: lavest 1 ved 1 forløb, højest \d ved \d forløb; udkastet har \d\.$/ });
  await expect.poll(() => pictures.count(), { timeout: 120_000 }).toBe(2);
  await page.getByLabel('Vis', { exact: true }).selectOption({ label: 'Pris' });
  await page
    .getByRole('img', { name: /^Pris: / })
    .first()
    .waitFor();
  expect(page.url()).toContain('maal=cost');
  await soundAtEveryWidth(page, 'sweep');
  expect(await page.locator('.table-frame-wide').count()).toBe(0);
  // a file has every wish in a column of its own, on the page only those that differ are named
  const file = page.locator('[data-export=csv]', { hasText: '8 punkter' });
  const [taken] = await Promise.all([page.waitForEvent('download'), file.click()]);
  expect(readFileSync(await taken.path(), 'utf8')).toContain('Skift og afstand;Universitetsmåneder;');

  // a point opens as the change it is; the series stands in the list
  await page
    .getByRole('link', { name: /Åbn som ændring.*2 forløb/ })
    .first()
    .click();
  await page.getByRole('heading', { name: '1 ændring' }).waitFor();
  await page.getByRole('link', { name: 'Forløb i serie' }).first().waitFor();
  await soundAtEveryWidth(page, 'sweep-list');
  expect(await draft.tracks()).toEqual(before);
  expect(faults).toEqual([]);
});

test('stored scenarios at once, and one who only reads', { timeout: 240_000 }, async () => {
  for (const count of [1, 2])
    await draft.post('scenarios', { name: `${count} i serie`, changes: [{ type: 'count', specialty: 'karkirurgi', count }] });
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto(`/sammensaetninger/${draft.id}/hvad-nu-hvis`);
  await page.getByText('Beregn flere scenarier på én gang').click();
  await page.getByLabel('1 i serie').check();
  await page.getByLabel('2 i serie').check();
  await page.getByRole('button', { name: 'Beregn serien' }).click();
  await page.getByRole('heading', { name: '2 scenarier på én gang' }).waitFor();
  // the list of single scenarios says «Færdig» too: it is the series' own points that are waited for
  const ended = page.getByRole('table', { name: '2 punkter' }).getByText('Færdig', { exact: true });
  await expect.poll(() => ended.count(), { timeout: 120_000 }).toBe(2);
  await soundAtEveryWidth(page, 'sweep-scenarios');
  const address = page.url();
  // a page that still asks for news while another signs in is told that its session is gone
  await page.goto('about:blank');
  await signIn(page, 'approver-sjaelland');
  await page.goto(address);
  await page.getByRole('heading', { name: '2 scenarier på én gang' }).waitFor();
  expect(await page.getByRole('button', { name: 'Beregn serien' }).count()).toBe(0);
  expect(faults).toEqual([]);
});
