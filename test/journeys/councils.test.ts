/** A council’s meeting in the browser: the secretariat draws up the agenda, a member asks for a debate, and the minutes are closed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage, signIn, soundAtEveryWidth } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ worker: false });
});
afterAll(() => journey.stop());

test('empty seats are in the list, and a seat is filled by the secretariat that serves', async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto('/raad?q=regionale');
  await page.getByRole('heading', { name: /pladser er tomme|plads er tom/ }).waitFor();
  await soundAtEveryWidth(page, 'raad');
  await page.getByRole('link', { name: 'Det Regionale Råd for Lægers Videreuddannelse, Øst' }).click();
  await page.getByRole('heading', { name: /Øst: én plads er tom/ }).waitFor();
  await page.getByText('Allerede sådan i dag').waitFor();
  await page.getByRole('button', { name: /^Besæt pladsen/ }).click();
  await page.getByLabel('Søg efter en person').fill('ulla');
  await page.getByText('Én fundet').waitFor();
  await page.getByLabel('Person', { exact: true }).selectOption({ label: 'Ulla Uddannelsesansvarlig (fiktiv)' });
  await page.getByRole('textbox', { name: 'Hvad udpegningen bygger på' }).fill('Brev fra Yngre Læger');
  await soundAtEveryWidth(page, 'plads');
  await page.getByRole('button', { name: 'Giv pladsen' }).click();
  await page.getByRole('heading', { name: /Øst: alle pladser er besat/ }).waitFor();
  expect(faults).toEqual([]);
});

test('a meeting: agenda, consent item, a member who asks for a debate, decision, closed minutes', async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto('/raad/drrlv-ost');
  await page.getByRole('button', { name: 'Indkald et møde' }).click();
  await page.getByLabel('Dag', { exact: true }).fill('2026-11-22');
  await page.getByRole('button', { name: 'Indkald mødet' }).click();
  await page.getByRole('heading', { name: /22\. november 2026: dagsordenen er under arbejde/ }).waitFor();
  const add = async (title: string, kind: string) => {
    await page.getByRole('textbox', { name: 'Overskrift' }).fill(title);
    await page.getByLabel('Slags').selectOption({ label: kind });
    await page.getByRole('textbox', { name: 'Indstilling' }).fill('Godkendes.');
    await page.getByRole('button', { name: 'Tilføj punktet' }).click();
    await page.getByRole('heading', { name: title }).waitFor();
  };
  await add('Referat fra sidst', 'Uden drøftelse');
  await add('Årsrapporter', 'Uden drøftelse');
  await soundAtEveryWidth(page, 'dagsorden');
  await page.getByRole('button', { name: 'Send dagsordenen' }).click();
  await page.getByRole('heading', { name: /dagsordenen er sendt/ }).waitFor();

  const { page: member } = await openPage(journey.browser, journey.server.address, 'phone');
  await signIn(member, 'doctor');
  await member.goto(new URL(page.url()).pathname);
  await member.getByRole('button', { name: 'Bed om drøftelse af Årsrapporter' }).click();
  await member.getByText('Du har bedt om, at punktet drøftes.').waitFor();
  expect(await member.getByRole('button', { name: /Skriv beslutning/ }).count()).toBe(0);
  const { page: stranger } = await openPage(journey.browser, journey.server.address);
  await signIn(stranger, 'pkl-neurologi');
  await stranger.goto(new URL(page.url()).pathname);
  await stranger.getByRole('heading', { name: /dagsordenen er sendt/ }).waitFor();
  expect(await stranger.getByRole('button', { name: /drøftelse|beslutning/i }).count()).toBe(0);

  await page.reload();
  await page.getByText(/har bedt om, at punktet drøftes/).waitFor();
  expect(await page.getByRole('button', { name: 'Tag uden drøftelse: Årsrapporter' }).count()).toBe(0);
  await page.getByRole('button', { name: 'Tag uden drøftelse: Referat fra sidst' }).click();
  await page.getByText('Vedtaget (uden drøftelse)').waitFor();
  await page.getByRole('button', { name: 'Luk referatet' }).click();
  await page.getByText(/1 punkter mangler en beslutning|mangler en beslutning/).waitFor();
  await page.getByRole('button', { name: 'Skriv beslutning om Årsrapporter' }).click();
  await page.getByLabel('Udfald').selectOption({ label: 'Taget til efterretning' });
  await page.getByRole('button', { name: 'Gem beslutningen' }).click();
  await page.getByText('Taget til efterretning').first().waitFor();
  await page.getByRole('button', { name: 'Luk referatet' }).click();
  await page.getByRole('heading', { name: /referatet er lukket/ }).waitFor();
  await soundAtEveryWidth(page, 'referat');
  expect(faults.filter((fault) => !/409/.test(fault))).toEqual([]);
}, 180_000);

test('before its day a meeting offers no decision and no minutes, and says from when', async () => {
  const { page } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto('/raad/drrlv-ost');
  await page.getByRole('button', { name: 'Indkald et møde' }).click();
  await page.getByLabel('Dag', { exact: true }).fill('2026-12-09');
  await page.getByRole('button', { name: 'Indkald mødet' }).click();
  await page.getByRole('textbox', { name: 'Overskrift' }).fill('Orientering');
  await page.getByRole('button', { name: 'Tilføj punktet' }).click();
  await page.getByRole('heading', { name: 'Orientering' }).waitFor();
  await page.getByRole('button', { name: 'Send dagsordenen' }).click();
  await page.getByText('Beslutninger og referat skrives på mødedagen, 9. december 2026, eller senere.').waitFor();
  expect(await page.getByRole('button', { name: /beslutning|Luk referatet|Tag uden/ }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Giv en opgave' }).count()).toBe(1);
});

test('the wheel tells that ALØ’s second meeting is missing; the register tells on whose behalf', async () => {
  const { page, faults } = await openPage(journey.browser, journey.server.address);
  await signIn(page, 'planner-ost');
  await page.goto('/moeder?region=ost');
  await page.getByRole('row', { name: /Advisory Board.*Ét møde mangler/ }).waitFor();
  await soundAtEveryWidth(page, 'moeder');
  await page.goto('/opgaver');
  await page.getByRole('heading', { name: /for én region alene/ }).waitFor();
  await soundAtEveryWidth(page, 'opgaver');
  await page.getByRole('button', { name: 'Skriv en daglig beslutning' }).click();
  await page.getByRole('textbox', { name: 'Hvad sagen handler om' }).fill('Orlov i neurologi');
  await page.getByRole('textbox', { name: 'Hvad der er besluttet' }).fill('Bevilget.');
  await page.getByRole('main').getByLabel('På vegne af').last().selectOption({ label: 'Region Sjælland' });
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByRole('row', { name: /Orlov i neurologi.*Region Sjælland/ }).waitFor();
  expect(faults).toEqual([]);
});
