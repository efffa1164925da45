/** A planner forecasts: a history with a break and a merger, then a scenario, what moving places does, and the same once more. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateScenario } from '../../src/engines/forecast/generate.ts';
import { openPage, signIn, soundAtEveryWidth } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney();
}, 180_000);
afterAll(() => journey.stop());

const choose = (page: Page, name: string, text: string) =>
  page.getByLabel('Fil', { exact: true }).setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const size = { specialties: 2, areas: 2, trainingRegions: 1, ages: { from: 30, to: 75 }, years: { from: 2025, to: 2034 }, waiting: false };
const header = 'geo,specialty,region,year,count';
const counts = ['a', 'b', 'c'].flatMap((name, k) =>
  Array.from({ length: 9 }, (_none, t) => {
    const people = 100 + 20 * k + 3 * t + (name === 'b' && t > 4 ? 150 : 0);
    return `DK,${name},Hovedstaden,${2019 + t},${people}\nDK,${name},Sjælland,${2019 + t},${30 + t}`;
  }),
);

test('from a file to what moving places does', { timeout: 180_000 }, async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto('/fremskrivninger');

  // what is wrong is told by row and column, and nothing is kept
  await choose(page, 'fejl.csv', 'geo,specialty,year,count\nDK,a,2011,-4');
  await page.getByRole('button', { name: 'Regn', exact: true }).click();
  await page.getByText('row 2, column count').waitFor();
  await soundAtEveryWidth(page, 'forecast-wrong');

  // a history: its break is asked about, and the regions that become one are one series
  await choose(page, 'historik.csv', [header, ...counts].join('\n'));
  await page.getByLabel(/Saml de regioner/).check();
  await page.getByRole('button', { name: 'Regn', exact: true }).click();
  await page.getByRole('heading', { name: 'Tilbageprøvning' }).waitFor({ timeout: 60_000 });
  await page.getByText('Er opgørelsen lavet om, eller er tallet skrevet forkert?').waitFor();
  await page.getByText(/DK · b · Østdanmark, 2024/).waitFor();
  await page.getByText(/Østdanmark: Hovedstaden og Sjælland, én region fra/).waitFor();
  await soundAtEveryWidth(page, 'forecast-history');

  // a scenario: where they are short, what it rests on
  await page.goto('/fremskrivninger');
  await choose(page, 'scenarie.json', JSON.stringify(generateScenario(size, 3)));
  await page.getByRole('button', { name: 'Regn', exact: true }).click();
  await page.getByRole('heading', { name: 'Hvor der mangler' }).waitFor({ timeout: 60_000 });
  await page.getByRole('heading', { name: 'Forudsætninger og kilder' }).waitFor();
  await soundAtEveryWidth(page, 'forecast-scenario');

  // places moved: a forecast of its own, with both gaps before and after
  const first = page.url();
  await page.getByText('Flyt pladser fra ét speciale til et andet').click();
  await page.getByLabel('Pladser om året', { exact: true }).last().fill('1');
  await page.getByRole('button', { name: 'Regn flytningen' }).click();
  await page.getByRole('heading', { name: 'Spørgsmål og svar' }).waitFor({ timeout: 60_000 });
  expect(page.url()).not.toBe(first);
  await page.getByText(/pladser om året stå tomme/).waitFor();
  await soundAtEveryWidth(page, 'forecast-answer');

  // the same once more is the same, byte for byte
  await page.getByRole('button', { name: 'Regn igen' }).click();
  await page.getByText('Resultatet er det samme, byte for byte.').waitFor({ timeout: 60_000 });
  expect(faults).toEqual([]);
  await page.context().close();
});
