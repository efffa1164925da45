/** A planner says how many have no applicant, and what those places may become; the tracks say it where they are conversions. */
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

test('one without an applicant becomes a flex track', { timeout: 240_000 }, async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(page, 'planner-ost');
  await page.goto(`/sammensaetninger/${draft.id}/regler`);
  await page.getByRole('heading', { name: 'Ansøgere: alle forløb regnes besat' }).waitFor();

  // a number that cannot be is said so; nothing is lost
  const unfilled = page.getByLabel('Uden ansøger: Thoraxkirurgi');
  await unfilled.fill('99');
  await page.getByText(/^Skriv et helt tal mellem 0 og/).waitFor();
  await unfilled.fill('1');
  await page.getByLabel('Forventet besat af resten: Karkirurgi').fill('90');
  await page.getByLabel('Fra', { exact: true }).selectOption({ label: 'Thoraxkirurgi' });
  await page.getByLabel('Til', { exact: true }).selectOption({ label: 'Karkirurgi' });
  await page.getByRole('button', { name: 'Tilføj reglen' }).click();
  await page.getByText('Fra Thoraxkirurgi til Karkirurgi, højst 1').waitFor();
  await soundAtEveryWidth(page, 'filling-rules');
  await page.getByRole('button', { name: 'Gem forudsætningerne' }).click();
  await page.getByRole('heading', { name: 'Ansøgere: 1 forløb uden ansøger, 1 regel for fleksforløb' }).waitFor();

  // composed anew, the track says what it is
  expect((await draft.post('runs', { seed: 1 })).status).toBe(200);
  expect(await draft.searched()).toBe('done');
  const tracks = (await journey.server.ask('planner-ost', `GET /api/compositions/${draft.id}/tracks`)).body as {
    id: string;
    flex: object | null;
  }[];
  const flex = tracks.find((track) => track.flex);
  expect(flex).toBeDefined();
  await page.goto(`/sammensaetninger/${draft.id}/tidslinje?forloeb=${flex?.id}`);
  await page.getByText('Et ubesat forløb i Thoraxkirurgi er blevet til dette.').waitFor();
  await soundAtEveryWidth(page, 'filling-track');
  expect(faults).toEqual([]);
});
