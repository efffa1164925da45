/** A planner asks «what if», sees the plan then against the draft, and keeps it as a version. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, signIn, soundAtEveryWidth } from '../browser.ts';
import { composedTemplate, draftIn } from '../composed.ts';
import type { Draft } from '../drafts.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
let draft: Draft;
beforeAll(async () => {
  journey = await startJourney({ template: await composedTemplate('karkirurgi', 'thoraxkirurgi') });
  draft = await draftIn(journey.server, 'karkirurgi', 'thoraxkirurgi');
}, 180_000);
afterAll(() => journey.stop());

test('what if a department closes', { timeout: 240_000 }, async () => {
  const problem = await draft.problem();
  // a department of the one specialty alone
  const theirs = new Set(problem.approvals.filter(({ specialty }) => specialty === 'thoraxkirurgi').map(({ unit: id }) => id));
  const used = (await draft.tracks()).flatMap(({ elements }) => elements).filter(({ kind }) => kind === 'own');
  const unit = problem.units.find(({ id }) => !theirs.has(id) && used.some((element) => element.unit === id));
  const before = await draft.tracks();
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto(`/sammensaetninger/${draft.id}/hvad-nu-hvis`);

  // a change without a department is none; with one it stands in the list, and in the address
  await page.getByLabel('Hvad ændres?').selectOption({ label: 'En afdeling lukker' });
  await page.getByRole('button', { name: 'Tilføj ændringen' }).click();
  await page.getByText('Vælg en afdeling og udfyld felterne.').first().waitFor();
  const box = page.getByRole('combobox', { name: 'Afdeling' });
  await box.fill(unit?.name ?? '');
  await page.locator('[role=option]').first().click();
  await page.getByLabel('Fra og med').fill('2028-01');
  await page.getByRole('button', { name: 'Tilføj ændringen' }).click();
  await page.getByText('er lukket fra jan. 2028').first().waitFor();
  expect(page.url()).toContain('aendringer=');
  await soundAtEveryWidth(page, 'whatif-list');

  // the list outlives a reload; the scenario is computed and told in words
  await page.reload();
  await page.getByText('er lukket fra jan. 2028').first().waitFor();
  await page.getByLabel('Scenariets navn').fill('Lukning');
  await page.getByRole('button', { name: 'Beregn' }).click();
  await page.getByText(/^Efter ændringerne: /).waitFor({ timeout: 120_000 });
  await page.getByText(/i udkastet kan ikke blive liggende/).waitFor();
  // at first only what the change is about is composed anew, and what no plan at all can beat is said
  await page.getByText(/^Kun .*[Kk]arkirurgi er sammensat på ny/).waitFor();
  await page.getByText(/^Ingen plan efter ændringerne med .* koster mindre end/).waitFor();
  expect(page.url()).toContain('scenarie=');
  await soundAtEveryWidth(page, 'whatif-scenario');

  // then everybody may move: a scenario beside it, with a proof over all plans
  await page.getByRole('button', { name: 'Lad alle forløb flytte' }).click();
  await page.getByRole('heading', { name: 'Lukning (alle må flytte)' }).waitFor();
  await page
    .getByText(/Bevist: ingen plan|fra det bedst mulige efter ændringerne/)
    .first()
    .waitFor({ timeout: 120_000 });

  // kept as a version; the draft has not changed
  await page.getByLabel('Versionens navn').fill('Efter lukning');
  await page.getByRole('button', { name: 'Gem som version' }).click();
  await page.getByText(/Gemt som version \d+\./).waitFor();
  await page.getByRole('link', { name: 'Se versionerne' }).click();
  await page.getByRole('rowheader', { name: 'Efter lukning' }).waitFor();
  expect(await draft.tracks()).toEqual(before);

  // side by side
  await page.goto(`/sammensaetninger/${draft.id}/hvad-nu-hvis`);
  await page.getByRole('link', { name: 'Lukning', exact: true }).waitFor();
  await soundAtEveryWidth(page, 'whatif-table');
  // side by side means without scrolling
  expect(await page.locator('.table-frame-wide').count()).toBe(0);
  expect(faults).toEqual([]);
});
