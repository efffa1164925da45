/** A planner names a deputy for a week; the deputy chooses that capacity and acts; an administrator sees to persons; everybody reads who may do what. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, signIn, soundAtEveryWidth } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ worker: false });
});
afterAll(() => journey.stop());

test('a deputy for a week: named, chosen in the head, and acting', async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto('/mine-roller');
  await page.getByRole('heading', { name: 'Du har én rolle i dag' }).waitFor();
  await page.getByLabel('Hvem').selectOption({ label: 'Ulla Uddannelsesansvarlig (fiktiv)' });
  await page.getByLabel('Til og med').fill('2026-11-28');
  await page.getByRole('textbox', { name: 'Hvorfor' }).fill('Ferie i uge 48');
  await page.getByRole('button', { name: 'Udpeg vikaren' }).click();
  await page.getByText('Vikaren er udpeget.').waitFor();
  await page.getByRole('cell', { name: /Ferie i uge 48/ }).waitFor();
  await soundAtEveryWidth(page, 'mine-roller');

  const { page: deputy } = await openPage(journey.browser, journey.server.address);
  await signIn(deputy, 'uao');
  await deputy.goto('/');
  await deputy.getByText('Ulla Uddannelsesansvarlig (fiktiv)').click();
  await deputy.getByRole('button', { name: /Skift til: Planlægger.*vikar for Pia/ }).click();
  await deputy
    .getByText(/Planlægger, Videreuddannelsesregion Øst \(vikar for Pia/)
    .first()
    .waitFor();
  await deputy.getByRole('link', { name: 'Sammensætninger' }).first().waitFor();
  await soundAtEveryWidth(deputy, 'vikar');
  expect(faults).toEqual([]);
});

test('an administrator finds a person, gives a role and makes a code', async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'administrator');
  await page.goto('/personer?q=ingenrolle');
  await page.getByRole('heading', { name: 'Én person' }).waitFor();
  await soundAtEveryWidth(page, 'personer');
  await page.getByRole('link', { name: 'Ingrid Ingenrolle (fiktiv)' }).click();
  await page.getByRole('heading', { name: /har ingen rolle i dag/ }).waitFor();
  await page.getByLabel('Rolle og hvad den gælder for').selectOption('uao unit');
  await page.getByLabel('Hvilken').selectOption('holbaek-neurologi');
  await page.getByRole('textbox', { name: 'Hvorfor' }).first().fill('Ansat');
  await page.getByRole('button', { name: 'Giv rollen' }).click();
  await page.getByRole('heading', { name: /har én rolle i dag/ }).waitFor();
  await soundAtEveryWidth(page, 'person');
  await page.getByRole('button', { name: 'Lav en kode' }).click();
  await page.getByText('Koden vises kun nu').waitFor();
  await soundAtEveryWidth(page, 'person-kode');
  expect(faults).toEqual([]);
});

test('everybody reads who may do what', async () => {
  const { page } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'doctor');
  await page.goto('/rettigheder');
  await page.getByRole('heading', { name: /^Læge i uddannelse: \d+ af \d+ handlinger er åbne$/ }).waitFor();
  await page.getByLabel('Rolle').selectOption('planner');
  await page.getByRole('heading', { name: /^Planlægger:/ }).waitFor();
  await soundAtEveryWidth(page, 'rettigheder');
});
