/** A planner sees what is proven stage by stage, turns the order of the wishes, and replans the draft after leave: sees it, keeps it, takes it back. */
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
}, 180_000);
afterAll(() => journey.stop());

test('what is proven is said by stage; the order is turned and turned back', { timeout: 240_000 }, async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto(`/sammensaetninger/${draft.id}/regler`);
  const proven = page.getByRole('table', { name: /trin for trin|Bevist: ingen plan er bedre/ });
  await proven.waitFor();
  const stages = ['Placering', 'Aftalens andele', 'Start og slut', 'Skift og afstand', 'Universitetsmåneder', 'Øvrige ønsker'];
  expect(await proven.getByRole('rowheader').allTextContents()).toEqual(stages);
  await page.getByText('Grænsen gælder alle planer for alle sammensætningens forløb').waitFor();
  await soundAtEveryWidth(page, 'stages');

  await page.goto(`/sammensaetninger/${draft.id}/tidslinje?sammensaet=resten`);
  await page.getByText('Rækkefølge af ønskerne').click();
  const order = page.locator('.stage-order strong');
  const before = await order.allTextContents();
  await page.getByRole('button', { name: /^Flyt op.*Skift og afstand/ }).click();
  expect(await order.allTextContents()).toEqual([before[0], before[2], before[1], before[3], before[4]]);
  await page.getByLabel(/^Tolerance.*Aftalens andele/).fill('-1');
  await page.getByText('Skriv et helt tal mellem 0 og 1.000.000.').waitFor();
  await soundAtEveryWidth(page, 'stage-order');
  await page.getByRole('button', { name: 'Brug standardrækkefølgen' }).click();
  expect(await order.allTextContents()).toEqual(before);
  expect(faults).toEqual([]);
});

test('leave: the tracks go on with the fewest changes; kept, it is undone', { timeout: 240_000 }, async () => {
  const before = await draft.tracks();
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto(`/sammensaetninger/${draft.id}/omlaeg`);
  await page.getByLabel('Omlæg fra og med').fill('2029-01');
  await page.getByRole('button', { name: 'Tilføj hændelsen' }).click();
  await page.getByText('Vælg et forløb og udfyld felterne.').first().waitFor();
  await page.getByRole('combobox', { name: 'Forløb' }).fill('1');
  await page.getByRole('listbox').getByRole('option').first().click();
  await page.getByLabel('Fravær fra og med').fill('2029-03');
  await page.getByLabel('Fraværets længde').fill('6');
  await page.getByRole('button', { name: 'Tilføj hændelsen' }).click();
  await page.getByText('lægen er fraværende i 6 måneder fra mar. 2029').first().waitFor();
  await soundAtEveryWidth(page, 'replan-event');

  // what has happened is in the address; the replan is told with its proof
  await page.reload();
  await page.getByLabel('Omlægningens navn').fill('Orlov');
  await page.getByRole('button', { name: 'Omlæg', exact: true }).click();
  await page
    .getByText(/^Bevist/)
    .first()
    .waitFor({ timeout: 120_000 });
  await page.getByRole('heading', { name: /bliver anderledes/ }).waitFor();
  await page
    .getByText(/udskydes 6 måneder/)
    .first()
    .waitFor();
  await soundAtEveryWidth(page, 'replan');
  expect(await draft.tracks()).toEqual(before);

  await page.getByRole('button', { name: 'Læg i udkastet' }).click();
  await page.getByText('Omlægningen er lagt i udkastet.').waitFor();
  expect(await draft.tracks()).not.toEqual(before);
  await page.getByRole('button', { name: /^Fortryd/ }).click();
  await expect.poll(() => draft.tracks(), { timeout: 20_000 }).toEqual(before);
  expect(faults).toEqual([]);
});
