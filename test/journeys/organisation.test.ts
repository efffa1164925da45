/** A planner reduces an approval from a day, sees what that means, and reads it in the history; picks a number within a plan's range. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noSideways, openPage, signIn, sound, violations } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
});
afterAll(() => journey.stop());

describe.each([
  ['desktop', 'holbaek-neurologi', 'neurologi'],
  ['phone', 'roskilde-neurologi', 'neurologi'],
] as const)('at %s width', (width, unit, specialty) => {
  test('an approval with fewer places: what depends on it is said before, and it stands in the history after', {
    timeout: 120_000,
  }, async () => {
    const { page, faults } = await openPage(journey.browser, journey.server.address, width);
    await signIn(page, 'planner-ost');
    await page.goto(`/organisation/${unit}`);
    await page
      .getByRole('link', { name: /^Ret: .*Hoveduddannelse, Øst/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Gennem tiden' }).waitFor();

    // nothing is sent while something is missing; the summary leads to the field
    await page.getByRole('button', { name: 'Gem ændringen' }).click();
    await page.getByRole('link', { name: 'Skriv, hvad ændringen bygger på.' }).click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await page.getByLabel('Begrundelse eller grundlag').fill('Brev af 3. februar 2027');

    await page.getByLabel('Fra og med').fill('2027-03-01');
    await page.getByLabel('Pladser', { exact: true }).fill('0,5');
    await page.getByText(/forløb fra tidligere startår bruger enheden, når der er for få pladser, fra mar\. 2027/).waitFor();
    await page
      .getByText(/pladser i brug mod 0,5\. Du kan gemme alligevel/)
      .first()
      .waitFor();
    await sound(page);
    await page.getByRole('button', { name: 'Gem ændringen' }).click();
    await page.getByText(/^Gemt /).waitFor();
    await page.getByText(/pladser til 28\. februar 2027 → 0,5 pladser|pladser → 0,5 pladser/).waitFor();
    await page.getByText('Brev af 3. februar 2027').last().waitFor();
    expect(await violations(page)).toEqual([]);

    // the unit's own page has it too, and both numbers
    await page.goto(`/organisation/${unit}`);
    await page.getByRole('heading', { name: 'Historik' }).waitFor();
    await page
      .getByText(/Rettet: .*Hoveduddannelse, Øst/)
      .first()
      .waitFor();
    await noSideways(page);
    expect(specialty).toBe('neurologi');
    expect(faults).toEqual([]);
  });

  test('of 14–20 the planner picks a number, and a new composition offers it', { timeout: 120_000 }, async () => {
    const wanted = width === 'desktop' ? '17' : '18';
    const { page, faults } = await openPage(journey.browser, journey.server.address, width);
    await signIn(page, 'planner-ost');
    await page.goto('/dimensionering?q=akutmedicin&aar=2028');
    await page.getByRole('link', { name: 'Ret: Akutmedicin 2028' }).click();
    await page.getByRole('heading', { name: 'Vælg antal i intervallet' }).waitFor();
    await sound(page);
    await page.getByLabel('Antal forløb').selectOption(wanted);
    await page.getByLabel('Begrundelse eller grundlag').first().fill('Flere vejledere');
    await page.getByRole('button', { name: 'Gem valget' }).click();
    await page.getByText(/^Gemt /).waitFor();
    await page.getByRole('heading', { level: 1, name: `Akutmedicin, Øst 2028: ${wanted} forløb` }).waitFor();
    await page.goto('/sammensaetninger/ny?aar=2028');
    await page.getByRole('checkbox', { name: new RegExp(`^Akutmedicin.*${wanted}`) }).waitFor();
    expect(faults).toEqual([]);
  });
});

test('a unit gets a new name from a day and an approval of its own; the old name stands', { timeout: 120_000 }, async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto('/organisation/roskilde-neurologi');
  await page.getByRole('link', { name: 'Ret enheden' }).click();
  await page.getByLabel('Navn', { exact: true }).fill('Nervesygdomme, Roskilde');
  await page.getByLabel('Begrundelse eller grundlag').fill('Regionens beslutning');
  await sound(page);
  await page.getByRole('button', { name: 'Gem ændringen' }).click();
  await page.getByText(/^Gemt /).waitFor();
  await page
    .getByText(/^Neurologi, .* → Nervesygdomme, Roskilde/)
    .first()
    .waitFor();
  expect(await violations(page)).toEqual([]);

  await page.goto('/godkendelser/ny?enhed=roskilde-neurologi');
  await page.getByLabel('Speciale').selectOption('geriatri');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Gå til pladser og datoer' }).click();
  await page.getByText('Der har ikke været nogen endnu.', { exact: false }).waitFor();
  await page.getByLabel('Pladser', { exact: true }).fill('2,5');
  await page.getByLabel('Begrundelse eller grundlag').fill('Ny godkendelse');
  await page.getByRole('button', { name: 'Gem ændringen' }).click();
  await page.getByText('intet → 2,5 pladser').waitFor();
  expect(faults).toEqual([]);
});

test.each(['desktop', 'phone'] as const)(
  'at %s width a site is renamed and marked from a day, and its history shows it',
  {
    timeout: 120_000,
  },
  async (width) => {
    const site = width === 'desktop' ? 'holbaek' : 'slagelse';
    const { page, faults } = await openPage(journey.browser, journey.server.address, width);
    await signIn(page, 'planner-ost');
    await page.goto(`/organisation?valgt=sted:${site}`);
    await page.getByRole('link', { name: 'Ret stedet' }).click();
    await page.getByRole('heading', { level: 1, name: /^Ret stedet: / }).waitFor();

    // nothing is sent while something is missing
    await page.getByLabel('Navn', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Gem ændringen' }).click();
    await page.getByRole('link', { name: 'Skriv et navn.' }).click();
    await page.getByLabel('Navn', { exact: true }).fill('Det nye navn');
    await page.getByLabel('Begrundelse eller grundlag').fill('Regionsrådets beslutning');
    await page.getByText(/udkast har forløb på stedet|Ingen af de udkast/).waitFor();
    await sound(page);
    await page.getByRole('button', { name: 'Gem ændringen' }).click();
    await page.getByText(/^Gemt /).waitFor();
    await page.getByText(/Sygehus, .*Sjælland → Det nye navn, /).waitFor();

    await page.getByRole('radio', { name: 'Sæt et mærke' }).check();
    await page.getByLabel('Hvilket mærke?').selectOption({ label: 'Stort hospital i universitetsby' });
    await page.getByLabel('Fra og med').fill('2027-03-01');
    await page.getByLabel('Til og med').fill('2028-02-29');
    await page.getByLabel('Begrundelse eller grundlag').fill('Rådets referat');
    await page.getByRole('button', { name: 'Gem ændringen' }).click();
    await page.getByText('intet → Stort hospital i universitetsby til 29. februar 2028').waitFor();
    await page.getByText('Rådets referat').last().waitFor();
    await sound(page);

    await page.goto(`/organisation?valgt=sted:${site}&paa=2027-03-01`);
    await page
      .getByRole('heading', { name: 'Det nye navn' })
      .or(page.getByText('Stort hospital i universitetsby').first())
      .first()
      .waitFor();
    expect(faults).toEqual([]);
  },
);

test('a number that the plan lacks is added for introduction, and one that is there is led to', async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto('/dimensionering/nyt-tal?region=ost&aar=2028');
  await page.getByLabel('Speciale', { exact: true }).selectOption('neurologi');
  await page.getByText('Planen har allerede dette tal.').waitFor();
  await page.getByLabel('Trin').selectOption('intro');
  await page.getByLabel('Mindst').fill('4');
  await page.getByLabel('Højst').fill('4');
  await page.getByRole('checkbox', { name: 'feb.' }).check();
  await page.getByLabel('Begrundelse eller grundlag').fill('Rådets møde');
  await sound(page);
  await page.getByRole('button', { name: 'Gem tallet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Neurologi, Øst 2028: 4 introduktionsstillinger' }).waitFor();
  await page.goto('/dimensionering?region=ost&trin=intro&aar=2028');
  await page.getByRole('heading', { level: 1, name: '4 introduktionsstillinger i Øst i 2028' }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('one who may not change sees no way to it, and the page says so', async () => {
  const { page } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'uao');
  await page.goto('/organisation/holbaek-neurologi');
  await page.getByRole('heading', { name: 'Godkendelser', exact: true }).waitFor();
  expect(await page.getByRole('link', { name: /^Ret/ }).count()).toBe(0);
  await page.goto('/godkendelser/ret?enhed=holbaek-neurologi&speciale=neurologi&trin=main&region=ost');
  await page.getByText('Du kan se dette, men ikke ændre det.', { exact: false }).waitFor();
});

test('a count of a specialty that nobody knows, and a start year that is not offered, are not taken from the address', async () => {
  const { page } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto('/dimensionering/ret?speciale=nix&region=ost&aar=2028');
  await page.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor();
  expect(await page.getByRole('main').textContent()).not.toContain('filtrene');
  await page.goto('/sammensaetninger/ny?aar=3000');
  await page.getByRole('heading', { level: 1, name: /2028/ }).waitFor();
  expect(await page.getByLabel('Startår').locator('option').allTextContents()).not.toContain('3000');
});
