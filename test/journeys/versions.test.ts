/** A planner saves a version, makes a copy, and compares two plans side by side. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultWeights } from '../../src/modules/composition/rules/build-problem.ts';
import { openPage, signIn, soundAtEveryWidth, violations } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.stop());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The tracks of the composition whose page is open, as the server has them. */
async function draftAt(page: Page): Promise<{ id: string; tracks: { id: string }[] }> {
  const id = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? '';
  return { id, tracks: (await journey.server.ask('planner-ost', `GET /api/compositions/${id}/tracks`)).body as { id: string }[] };
}

/** The same specialty, composed by other wishes; waited for. */
async function composeOtherwise(name: string): Promise<void> {
  const weights = { ...defaultWeights, change: 5000, startArea: 0, distance: 0 };
  const body = { trainingRegion: 'ost', year: 2028, name, specialties: ['karkirurgi'], agreement: 'ost-40-60', weights, seed: 1 };
  const made = (await journey.server.ask('planner-ost', 'POST /api/compositions', { body })).body as { id: string };
  for (let state = ''; state !== 'done'; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    state = ((await journey.server.ask('planner-ost', `GET /api/compositions/${made.id}`)).body as { run: { state: string } }).run.state;
  }
}

test('compose, save a version, copy it, compare', { timeout: 240_000 }, async () => {
  const other = 'Få skift';
  await composeOtherwise(other);
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto('/sammensaetninger/ny');
  await page.getByLabel('Navn').fill('Karkirurgi til mødet');
  await page.getByRole('button', { name: 'Vælg ingen' }).click();
  await page.getByRole('checkbox', { name: /^Karkirurgi/ }).check();
  await page.getByRole('button', { name: 'Sammensæt', exact: true }).click();
  await heading(page).filter({ hasText: '% af årsværkene i Sjælland' }).waitFor({ timeout: 120_000 });

  // without a name nothing is saved; with one it is, and stands first
  await page.getByRole('link', { name: /Versioner/ }).click();
  await page.getByRole('button', { name: 'Gem version' }).click();
  await page.getByText('Skriv et navn.').waitFor();
  await page.getByLabel('Versionens navn').fill('Før mødet');
  await page.getByRole('button', { name: 'Gem version' }).click();
  await page.getByText('Gemt som version 2.').waitFor();
  await page.getByRole('rowheader', { name: 'Før mødet' }).waitFor();
  await page
    .getByRole('button', { name: /^[0-9a-f]{12}$/ })
    .first()
    .click();
  await page
    .getByText(/^[0-9a-f]{64}$/)
    .first()
    .waitFor();
  await soundAtEveryWidth(page, 'versions-saved');

  // the draft is changed, and what was saved is put back in it; both ways through the page
  const bar = page.getByRole('region', { name: 'Redigering' });
  const { id, tracks } = await draftAt(page);
  const [track] = tracks;
  if (!track) throw new Error('the draft has tracks');
  const { revision } = (await journey.server.ask('planner-ost', `GET /api/compositions/${id}/draft`)).body as { revision: number };
  const edit = { kind: 'removeTrack', track: track.id };
  await journey.server.ask('planner-ost', `POST /api/compositions/${id}/edits`, { body: { revision, edit } });
  await page.reload();
  await bar.getByRole('button', { name: 'Fortryd: forløb taget ud' }).waitFor();
  await page
    .getByRole('row', { name: /Før mødet/ })
    .getByRole('button', { name: 'Sæt ind i udkastet' })
    .click();
  await page.getByRole('heading', { name: 'Sæt version 2 «Før mødet» ind i udkastet?' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Sæt version 2 ind' }).click();
  await bar.getByText('Version 2 er sat ind i udkastet.', { exact: false }).waitFor();
  await bar.getByRole('button', { name: 'Fortryd: hentet version' }).waitFor();
  expect((await draftAt(page)).tracks).toEqual(tracks);
  // a second time there is nothing to do, and that is said
  await page
    .getByRole('row', { name: /Før mødet/ })
    .getByRole('button', { name: 'Sæt ind i udkastet' })
    .click();
  await page.getByRole('button', { name: 'Sæt version 2 ind' }).click();
  await bar.getByText('Det står sådan i forvejen').waitFor();
  expect(faults.splice(0)).toEqual([expect.stringContaining('409')]);
  await bar.getByRole('button', { name: 'Fortryd: hentet version' }).click();
  await bar.getByRole('button', { name: 'Gør igen: hentet version' }).waitFor();
  expect((await draftAt(page)).tracks).toHaveLength(tracks.length - 1);
  await bar.getByRole('button', { name: 'Gør igen: hentet version' }).click();
  await bar.getByRole('button', { name: 'Fortryd: hentet version' }).waitFor();

  // the two newest are chosen; they are the same plan
  await page.getByRole('link', { name: 'Sammenlign', exact: true }).click();
  await heading(page).filter({ hasText: 'Version 2 er den samme plan som version 1' }).waitFor();
  await page.goBack();

  // a version opens as a timeline to read; the draft is compared with it as it is now
  await page.getByRole('link', { name: 'Før mødet', exact: true }).click();
  await heading(page).filter({ hasText: 'Version 2 «Før mødet»' }).waitFor();
  await page.getByText('En version kan læses, ikke ændres.').waitFor();
  await page.getByText('Karkirurgi 1', { exact: true }).first().waitFor();
  expect(await bar.count()).toBe(0);
  await page.goto(`${page.url()}&forloeb=${track.id}`);
  await page
    .getByRole('complementary')
    .getByRole('heading', { name: /^Karkirurgi \d/ })
    .waitFor();
  expect(await page.getByRole('button', { name: 'Hvorfor her?' }).count()).toBe(0);
  await soundAtEveryWidth(page, 'versions-read');
  await page.getByRole('link', { name: 'Sammenlign med udkastet' }).click();
  await heading(page).filter({ hasText: 'Udkastet er den samme plan som version 2' }).waitFor();
  await page.goto(page.url().replace(/sammenlign.*/, `${id}/tidslinje?version=77`));
  await page.getByText('Versionen «77» findes ikke', { exact: false }).first().waitFor();
  expect(faults.splice(0)).toEqual([expect.stringContaining('404')]);
  await page.getByRole('link', { name: 'Se versionerne' }).click();

  // against another composition, by an address that holds both
  const [value] = await page.getByLabel('Fra', { exact: true }).evaluate((select: HTMLSelectElement, label) => {
    const group = [...select.querySelectorAll('optgroup')].find((one) => one.label === label);
    return [...(group?.querySelectorAll('option') ?? [])].map((option) => option.value);
  }, other);
  await page.getByLabel('Fra', { exact: true }).selectOption(value ?? '');
  await page.waitForURL(/a=/);
  await page.getByRole('link', { name: 'Sammenlign', exact: true }).click();
  await heading(page).filter({ hasText: 'Version 2 af «Karkirurgi til mødet»' }).waitFor();
  const said = await heading(page).textContent();
  // other weights: costs are no common measure, so the heading speaks of places
  expect(said).toMatch(/ placerer lige så mange forløb som version 1 af «Få skift», \d forløb ligger anderledes$/);
  await page.getByText('De to er sammensat med forskellige vægte').waitFor();
  for (const part of [/^Fordeling:/, /^Starter og slutter:/, /^Ønsker:/, /^Afdelinger:/, /^Forløb: .* flyttet/])
    await page.getByRole('heading', { level: 2, name: part }).waitFor();
  await page
    .getByText(/^Fra .* måneder/)
    .first()
    .waitFor();
  await page.getByRole('link', { name: 'Vis også det, der er ens' }).click();
  await page.waitForURL(/vis=alle/);
  await page.getByRole('rowheader', { name: 'Forløb i dimensioneringsplanen' }).waitFor();
  await soundAtEveryWidth(page, 'versions-compared');

  // the link shows a colleague the same, and in English
  const reader = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(reader.page, 'approver-sjaelland');
  await reader.page.goto(page.url());
  await heading(reader.page).filter({ hasText: 'Version 2 af' }).waitFor();
  expect(await heading(reader.page).textContent()).toBe(said);
  await reader.page.evaluate(() => localStorage.setItem('videre.language', 'en'));
  await reader.page.reload();
  await heading(reader.page)
    .filter({ hasText: /^Version 2 of “Karkirurgi/ })
    .waitFor();
  await reader.page.context().close();

  // a copy is a composition of its own, with the same tracks
  await page.getByRole('link', { name: 'Karkirurgi til mødet' }).first().click();
  await page.getByLabel('Kopi af').selectOption({ label: 'Version 2: Før mødet' });
  await page.getByLabel('Kopiens navn').fill('Anden vej');
  await page.getByRole('button', { name: 'Lav kopi' }).click();
  await page.getByText('Anden vej').first().waitFor();
  await page.getByText('3 forløb', { exact: false }).first().waitFor();
  await page.getByRole('link', { name: /Versioner/ }).click();
  await page.getByLabel('Sammensætningens navn').fill('Tredje vej');
  await page.getByRole('button', { name: 'Gem navn' }).click();
  await page.getByText('Navnet er gemt.').waitFor();
  await page.getByRole('link', { name: /Historik/ }).click();
  await page.getByText('Gav sammensætningen navnet «Tredje vej».').waitFor();
  await page.getByText('som kopi af version 2 i «Karkirurgi til mødet»', { exact: false }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
