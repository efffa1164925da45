/** Signing in at the organisation's provider, in a real browser: unknown, linked by a code, the own sessions, out everywhere. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tokenHash } from '../../src/platform/auth/token.ts';
import { openBrowser, openPage, violations, widths } from '../browser.ts';
import { type SignInWorld, startWithProvider } from '../provider.ts';

let world: SignInWorld;
let browser: Browser;
beforeAll(async () => {
  world = await startWithProvider();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await world.stop();
});

test('from the page one came for, over the provider, by a code, and back to it', async () => {
  const owner = await world.server.database.client('videre_owner');
  await owner.query(
    `insert into people.invitation (code_sha256, person, ends_at) values ($1, '00000000-0000-4000-8000-000000000001', now() + interval '1 day')`,
    [tokenHash('koden-fra-anna')],
  );
  const { page, faults } = await openPage(browser, world.settings.address);
  await page.goto('/godkendelser?q=holbæk');
  await page.getByRole('heading', { name: 'Log ind', level: 1 }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: /^Log ind hos 127/ }).click();
  await page.locator('input[name=login]').fill('7c1f-pia');
  await page.locator('input[name=password]').fill('x');
  await page.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Continue' }).click();

  await page.getByRole('heading', { name: 'Videre kender dig ikke endnu' }).waitFor();
  await page.getByText('7c1f-pia').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Knyt mit login til koden' }).click();
  await page.getByText('Skriv koden.').waitFor();
  await page.getByRole('textbox', { name: 'Kode' }).fill('noget andet');
  await page.getByRole('button', { name: 'Knyt mit login til koden' }).click();
  await page.getByText('Koden kan ikke bruges').waitFor();
  await page.getByRole('textbox', { name: 'Kode' }).fill('koden-fra-anna');
  await page.getByRole('button', { name: 'Knyt mit login til koden' }).click();
  await page.waitForURL(/\/godkendelser\?q=/);

  await page.getByText('Pia Planlægger (fiktiv)').click();
  await page.getByRole('link', { name: 'Mine sessioner' }).click();
  await page.getByRole('heading', { name: 'Du er logget ind ét sted' }).waitFor();
  await page.getByText('Login-udbyder').waitFor();
  for (const width of Object.values(widths)) {
    await page.setViewportSize(width);
    expect(await violations(page)).toEqual([]);
  }
  await page.getByRole('button', { name: 'Log ud alle steder' }).click();
  await page.getByRole('link', { name: /^Log ind hos 127/ }).waitFor();
  // what is refused on the way is a fault to a browser, and the provider's own pages ask for a typeface from elsewhere
  expect(faults.filter((text) => !/40[13]|422|ERR_NAME_NOT_RESOLVED|ERR_INTERNET_DISCONNECTED/.test(text))).toEqual([]);
});

test('when the provider does not answer as it was asked, the page says so and offers the way again', async () => {
  const { page } = await openPage(browser, world.settings.address, 'phone');
  await page.goto('/api/sign-in/callback?code=x&state=y');
  await page.getByText('Login blev ikke gjort færdigt').waitFor();
  await page.getByRole('link', { name: /^Log ind hos 127/ }).waitFor();
  expect(await violations(page)).toEqual([]);
});
