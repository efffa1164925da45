/** A planner's hand and the composer side by side: drag, break a rule, mend it, pin, compose the rest, save, copy, compare; and two planners on one draft. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, signIn, sound, violations } from '../browser.ts';
import { composedTemplate, draftIn } from '../composed.ts';
import type { Draft } from '../drafts.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
/** One specialty with three tracks, searched to its end; the first test edits it, the others a copy of it as it was. */
let draft: Draft;
beforeAll(async () => {
  journey = await startJourney({ template: await composedTemplate('karkirurgi') });
  draft = await draftIn(journey.server, 'karkirurgi');
});
afterAll(() => journey.stop());

const ask = async <T>(key: string, body?: unknown) =>
  (await journey.server.ask('planner-ost', key, body === undefined ? {} : { body })).body as T;

interface Track {
  id: string;
  pinned: boolean;
  elements: { unit: string | null; months: number; pinned: boolean }[];
}
const tracksOf = (id: string) => ask<Track[]>(`GET /api/compositions/${id}/tracks`);

const saved = (page: Page) => page.getByText('Gemt', { exact: true }).waitFor();
const said = (page: Page) => page.locator('.edit-said');
const bar = (page: Page, row: number, cell: number) => page.locator(`[data-item="${row}"] .timeline-bar[data-cell="${cell}"]`);

test('drag an element, break a rule, mend it, pin, compose the rest, save, copy, compare', { timeout: 240_000 }, async () => {
  const { id } = draft;
  const { page, faults } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto(`/sammensaetninger/${id}/tidslinje`);
  await page.getByText('Ingen regler brudt').waitFor();

  // the border between two elements, dragged three months to the right: a length that no pattern allows
  const edge = await page.locator('[data-item="0"] [data-edge="1"]').boundingBox();
  const wide = await bar(page, 0, 1).boundingBox();
  const months = Number(/(\d+) mdr\./.exec((await bar(page, 0, 1).getAttribute('aria-label')) ?? '')?.[1]);
  if (!edge || !wide) throw new Error('nothing to drag');
  const threeMonths = (3 * wide.width) / months;
  await page.mouse.move(edge.x + edge.width / 2, edge.y + edge.height / 2);
  await page.mouse.down();
  await page.mouse.move(edge.x + threeMonths / 2, edge.y + edge.height / 2);
  await page.mouse.move(edge.x + edge.width / 2 + threeMonths, edge.y + edge.height / 2);
  await page.getByText(/^\d+ mdr\. \| \d+ mdr\.$/).waitFor();
  await page.mouse.up();
  await said(page).filter({ hasText: 'grænsen til det næste 3 måneder senere' }).waitFor();
  expect(await said(page).textContent()).toMatch(/Brudt regel: Elementet er \d+ måneder; tilladt er/);
  await page.getByText(/^\d+ regler brudt$/).waitFor();
  expect(await bar(page, 0, 1).getAttribute('aria-label')).toContain('tilladt er');
  await saved(page);
  expect((await tracksOf(id)).map(({ elements }) => elements[0]?.months)).toContain(months + 3);
  expect(await violations(page)).toEqual([]);

  // mended by keys, month by month, and undone and done again
  await bar(page, 0, 1).focus();
  for (let month = 0; month < 3; month += 1) await page.keyboard.press('Alt+ArrowLeft');
  await page.getByText('Ingen regler brudt').waitFor();
  await page.keyboard.press('Control+z');
  await page.getByText(/^\d+ regler brudt$/).waitFor();
  await page.keyboard.press('Control+y');
  await page.getByText('Ingen regler brudt').waitFor();
  await saved(page);

  // pinned on the track's name, and everything else composed again
  await page.locator('[data-item="0"] [data-cell="0"]').focus();
  await page.keyboard.press('p');
  await said(page).filter({ hasText: 'Karkirurgi 1: fastholdt' }).waitFor();
  await saved(page);
  const pinned = (await tracksOf(id)).filter((track) => track.pinned);
  expect(pinned).toHaveLength(1);
  await page.getByRole('button', { name: 'Sammensæt resten' }).click();
  await page.getByText('1 forløb er fastholdt og bliver stående.', { exact: false }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sammensæt', exact: true }).click();
  await page.getByRole('button', { name: 'Fortryd: sammensætning' }).waitFor({ timeout: 120_000 });
  expect(await tracksOf(id)).toContainEqual(pinned[0]);

  // saved, copied, compared
  await page.getByRole('link', { name: /Versioner/ }).click();
  await page.getByLabel('Versionens navn').fill('I hånden');
  await page.getByRole('button', { name: 'Gem version' }).click();
  await page.getByRole('rowheader', { name: 'I hånden' }).waitFor();
  await page.getByRole('link', { name: 'Sammenlign', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /ersion/ }).waitFor();
  await page.goBack();
  await page.getByLabel('Kopiens navn').fill('Kopi af hånden');
  await page.getByRole('button', { name: 'Lav kopi' }).click();
  await page.getByText('Kopi af hånden').first().waitFor();
  await page.getByText('Ingen regler brudt').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

test('without the network nothing is lost: it waits, says so, and is saved afterwards', { timeout: 120_000 }, async () => {
  const id = await draft.copy('Uden net', 1);
  const { page } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto(`/sammensaetninger/${id}/tidslinje`);
  await page.getByText('Ingen regler brudt').waitFor();
  await page.context().setOffline(true);
  await bar(page, 0, 1).focus();
  await page.keyboard.press('p');
  await page.getByText('Ikke gemt: 1 ændring venter – serveren svarer ikke', { exact: false }).waitFor();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('p');
  await page.getByText('Ikke gemt: 2 ændringer venter', { exact: false }).waitFor();
  await expect.poll(() => page.locator('[data-item="0"] .timeline-bar[aria-label*="Fastholdt"]').count()).toBe(2);
  expect(await violations(page)).toEqual([]);
  await page.context().setOffline(false);
  await saved(page);
  await page.reload();
  await page.getByRole('button', { name: 'Fortryd: fastholdelse af element' }).waitFor();
  await expect.poll(() => page.locator('[data-item="0"] .timeline-bar[aria-label*="Fastholdt"]').count()).toBe(2);
  await page.context().close();
});

test('two planners on one draft: the slower reads who was faster, and lays hers on top', { timeout: 120_000 }, async () => {
  const id = await draft.copy('To planlæggere', 1);
  const open = async (identity: string) => {
    const { page } = await openPage(journey.browser, journey.server.address);
    await signIn(page, identity);
    await page.goto(`/sammensaetninger/${id}/tidslinje`);
    await page.getByText('Ingen regler brudt').waitFor();
    return page;
  };
  const [pia, other] = [await open('planner-ost'), await open('planner-ost-2')];
  await other.locator('[data-item="0"] [data-cell="0"]').focus();
  await other.keyboard.press('Delete');
  await said(other).filter({ hasText: 'Karkirurgi 1: taget ud' }).waitFor();
  await saved(other);

  // hers: one on the track that is gone, one on another
  await pia.context().setOffline(true);
  await bar(pia, 0, 1).focus();
  await pia.keyboard.press('p');
  await pia.keyboard.press('ArrowDown');
  await pia.keyboard.press('p');
  await pia.getByText('Ikke gemt: 2 ændringer venter', { exact: false }).waitFor();
  await pia.context().setOffline(false);
  await pia.getByText('har ændret udkastet, mens du redigerede', { exact: false }).waitFor({ timeout: 40_000 });
  await pia.getByText('1 af 2 ændringer passer på det nye udkast', { exact: false }).waitFor();
  await pia.getByText('Karkirurgi 1, element 1: fastholdt – passer ikke', { exact: false }).waitFor();
  expect(await violations(pia)).toEqual([]);
  await pia.getByRole('button', { name: 'Læg 1 ændring oven på' }).click();
  await saved(pia);
  await pia.getByText('1 ændring kunne ikke gemmes').waitFor();
  expect((await tracksOf(id)).map(({ elements }) => elements.filter((one) => one.pinned).length).sort()).toEqual([0, 1]);

  // the other page learns of it by itself
  await other.getByText('har ændret udkastet. Siden viser det nu.', { exact: false }).waitFor({ timeout: 30_000 });
  expect(await other.locator('.timeline-bar[aria-label*="Fastholdt"]').count()).toBe(1);
});

test('at phone width everything but the drag is done by forms', { timeout: 120_000 }, async () => {
  const id = await draft.copy('På telefonen', 1);
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto(`/sammensaetninger/${id}/tidslinje`);
  await page.locator('.timeline-step').first().click();
  await page.getByRole('combobox', { name: 'Afdeling' }).fill('xyz');
  await page.getByText('Ingen afdeling passer til det skrevne.').first().waitFor();
  await page.getByRole('combobox', { name: 'Afdeling' }).fill('');
  await page.getByRole('option', { name: /Skal navngives/ }).click();
  await said(page).filter({ hasText: 'Karkirurgi 1, element 1: skal navngives' }).waitFor();
  await page.getByText('1 regel brudt').first().waitFor();
  await saved(page);
  await sound(page);
  await page.getByRole('combobox', { name: 'Afdeling' }).click();
  await page.locator('.combobox-option').first().click();
  await page.getByText('Elementet har endnu ingen afdeling', { exact: false }).first().waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Tag forløbet ud' }).click();
  await said(page).filter({ hasText: 'Karkirurgi 1: taget ud' }).waitFor();
  await page.getByRole('button', { name: 'Tilføj forløb' }).click();
  await page.getByRole('button', { name: 'Tilføj', exact: true }).click();
  await said(page).filter({ hasText: 'nyt forløb' }).waitFor();
  await saved(page);
  expect((await tracksOf(id)).flatMap(({ elements }) => elements).some(({ unit }) => unit === null)).toBe(true);
  expect(faults).toEqual([]);
});
