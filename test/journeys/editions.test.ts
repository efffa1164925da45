/** A planner writes down what was decided: a new edition of the agreement, the text of a principle, a pattern of the own region. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, signIn, violations } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ worker: false });
});
afterAll(() => journey.stop());

test('the agreement is raised from 2030: what is wrong is said by the row, then it is saved and both editions can be read', async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto('/aftaler');
  await page.getByRole('link', { name: 'Lav ny udgave' }).click();
  await page.getByRole('heading', { level: 1, name: /Ny udgave af Aftalen/ }).waitFor();
  await page.getByLabel('Mindst, neurologi', { exact: true }).fill('45');
  await page.getByRole('button', { name: 'Gem ny udgave' }).click();
  await page.getByRole('alert').getByText('4 felter skal rettes').waitFor();
  await page.getByText('«neurologi»: højst 40 % er mindre end mindst 45 %').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('Højst, neurologi', { exact: true }).fill('45');
  await page.getByLabel('Gælder fra').fill('2030-01-01');
  await page.getByLabel('Hvorfor').fill('Besluttet til prøve');
  await page.getByLabel('Kilde', { exact: true }).fill('Prøve');
  await page.getByRole('button', { name: 'Gem ny udgave' }).click();
  await page.getByText('Lavet af Pia Planlægger (fiktiv)').waitFor();
  await page.getByText('Kommende', { exact: true }).waitFor();
  await page.getByText('Gælder nu', { exact: true }).waitFor();
  expect(faults).toEqual([]);
});

test('the text of a principle is found; the edition without text can still be read', async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto('/principper/princip-3/ny-udgave');
  await page.getByLabel('Tekst').fill('En tekst til prøve.');
  await page.getByLabel('Hvorfor').fill('Teksten er fundet');
  await page.getByLabel('Kilde', { exact: true }).fill('Prøve');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gem ny udgave' }).click();
  await page.getByText('En tekst til prøve.').waitFor();
  await page.getByRole('link', { name: 'Vis 1 tidligere udgave' }).click();
  await page.getByText('Afløst, før den gjaldt').waitFor();
  expect(faults).toEqual([]);
});

test('a pattern for the own region: the lengths must add up before it can be saved', async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto('/specialer/neurologi');
  await page.getByRole('link', { name: 'Lav nyt mønster' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nyt mønster for neurologi' }).waitFor();
  await page.getByLabel('Navn').first().fill('Prøvemønster');
  await page.getByRole('region', { name: 'Element 1' }).getByLabel('Navn').fill('Hele forløbet');
  await page.getByLabel('Gælder fra').fill('2028-01-01');
  await page.getByLabel('Hvorfor').fill('Prøve');
  await page.getByLabel('Kilde', { exact: true }).fill('Prøve');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText('Elementerne kan ikke give præcis 48 måneder').waitFor();
  await page.getByLabel('Tilladte måneder').fill('48');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByRole('heading', { level: 3, name: 'Prøvemønster' }).waitFor();
  expect(faults).toEqual([]);
});

test('who may not edit is told why, and led nowhere they cannot go', async () => {
  const { page } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'uao');
  await page.goto('/aftaler');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.getByRole('link', { name: 'Lav ny udgave' }).count()).toBe(0);
  await page.goto('/aftaler/ost-40-60/ny-udgave');
  await page.getByRole('heading', { level: 1, name: 'Du kan ikke lave en ny udgave af denne' }).waitFor();
});
