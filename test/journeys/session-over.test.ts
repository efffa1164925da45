/** A session runs out while somebody writes: nothing written is lost, and nobody else reads it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, signIn, soundAtEveryWidth } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ worker: false });
});
afterAll(() => journey.stop());

const written = '# Principper\n\nSkrevet på en lang formiddag.';

/** A planner has written for two hours and presses save. */
async function savedTooLate() {
  const opened = await openPage(journey.browser, journey.server.address);
  const { page } = opened;
  await signIn(page, 'planner-ost');
  await page.goto('/dokumenter/ny');
  await page.getByLabel('Dokument', { exact: true }).fill('Fælles principper');
  await page.getByLabel('Tekst', { exact: true }).fill(written);
  await page.request.delete('/api/session');
  await page.getByRole('button', { name: 'Gem dokumentet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Du er logget ud' }).waitFor();
  await page.locator('h1:focus', { hasText: 'Du er logget ud' }).waitFor();
  return opened;
}

test('the same person signs in again and goes on', async () => {
  const { page } = await savedTooLate();
  expect(await page.getByLabel('Tekst', { exact: true }).isVisible()).toBe(false);
  await soundAtEveryWidth(page, 'session-over');
  await page.getByRole('button', { name: 'Log ind som Pia Planlægger (fiktiv)' }).click();
  await page.getByLabel('Tekst', { exact: true }).waitFor();
  expect(await page.getByLabel('Tekst', { exact: true }).inputValue()).toBe(written);
  await page.getByRole('button', { name: 'Gem dokumentet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Fælles principper, version 1' }).waitFor();
});

test('somebody else who signs in gets the page anew', async () => {
  const { page } = await savedTooLate();
  const anew = page.waitForEvent('load');
  await signIn(page, 'uao');
  await anew;
  await page.getByText('Ulla Uddannelsesansvarlig (fiktiv)').first().waitFor();
  expect(await page.content()).not.toContain('lang formiddag');
});
