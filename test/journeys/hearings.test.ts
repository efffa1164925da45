/** A text is heard: two departments comment on a passage, the holder answers, a new version is taken in, the memo is sealed; each step tried by one who may not. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, picture, settled, signIn, sound, type widths } from '../browser.ts';
import { type Journey, startJourney } from '../harness.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ worker: false });
}, 180_000);
afterAll(() => journey.stop());

async function looked(page: Page, name: string): Promise<void> {
  await settled(page);
  await sound(page, name);
  await picture(page, name);
}

const refusedTo = async (identity: string, key: string, body: object = {}): Promise<number> =>
  (await journey.server.ask(identity, key, { body: key.startsWith('GET') ? undefined : body })).status;

describe.each(['desktop', 'phone'] as (keyof typeof widths)[])('at %s width', (width) => {
  test('from text to sealed memo', { timeout: 240_000 }, async () => {
    const name = `Fælles principper ${width}`;
    const planner = await openPage(journey.browser, journey.server.address, width);
    const uao = await openPage(journey.browser, journey.server.address, width);
    await signIn(planner.page, 'planner-ost');
    await signIn(uao.page, 'uao');
    const { page } = planner;

    // the text, and a list of those who are heard
    await page.goto('/dokumenter/ny');
    await page.getByLabel('Dokument', { exact: true }).fill(name);
    await page.getByLabel('Tekst', { exact: true }).fill('# Principper\n\nForløb starter i Sjælland.\n\nForløb slutter i Sjælland.');
    await looked(page, `hearing-document-new-${width}`);
    await page.getByRole('button', { name: 'Gem dokumentet' }).click();
    await page.getByRole('heading', { level: 1, name: `${name}, version 1` }).waitFor();
    await page.goto('/partslister');
    await page.getByLabel('Listens navn').fill(`Prøve ${width}`);
    await page.getByLabel('Parter, én på hver linje').fill('Neurologi; klub; x');
    await page.getByRole('button', { name: 'Gem listen' }).click();
    await page.getByText('Linje 1 kan ikke læses').waitFor();
    await page
      .getByLabel('Parter, én på hver linje')
      .fill(
        'Neurologi, Holbæk; afdeling; holbaek-neurologi; neurologi@example.dk\nRegion Sjælland; region; sjaelland; \nPatientforeningen',
      );
    await page.getByLabel('Søg en part').fill('region hovedstaden');
    await page.getByRole('button', { name: 'Tilføj Hovedstaden (aftalens område)' }).click();
    await page.getByLabel('Søg en part').fill('lars fik');
    await page.getByRole('button', { name: 'Tilføj Lars Læge (fiktiv)' }).click();
    await page.getByText('Lars Læge (fiktiv) er sat på listen.').waitFor();
    await page.getByRole('button', { name: 'Tilføj Lars Læge (fiktiv)' }).click();
    await page.getByRole('button', { name: 'Gem listen' }).click();
    await page.getByText('«Lars Læge (fiktiv)» står to gange blandt parterne.').waitFor();
    const lines = await page.getByLabel('Parter, én på hver linje').inputValue();
    await page.getByLabel('Parter, én på hver linje').fill(lines.split('\n').slice(0, -1).join('\n'));
    await page.getByRole('button', { name: 'Gem listen' }).click();
    await page.getByRole('rowheader', { name: `Prøve ${width}` }).waitFor();
    await looked(page, `hearing-lists-${width}`);

    // sent by whoever plans; nobody else is offered it, or may
    await page.goto('/dokumenter');
    await page.getByRole('link', { name }).click();
    const document = new URL(page.url()).pathname.split('/')[2] ?? '';
    await page.getByRole('link', { name: 'Send denne version i høring' }).click();
    await page.getByLabel('Høringens navn').fill(`Høring af ${name}`);
    await page.getByLabel('Frist', { exact: true }).fill('2026-11-01');
    await page.getByText('Fristen 1. november 2026 er gået.').waitFor();
    await page.getByRole('button', { name: 'Send i høring' }).click();
    await page.getByText('Vælg en partsliste, eller søg parter frem.').waitFor();
    await page.getByLabel('Flere parter i denne høring').fill('Findes ikke; afdeling; findes-ikke');
    await page.getByLabel('Frist', { exact: true }).fill('2026-12-20');
    await page.getByRole('button', { name: 'Send i høring' }).click();
    await page.getByText('Det id, der står ved Findes ikke, hører ikke til noget').waitFor();
    expect(await page.getByLabel('Høringens navn').inputValue()).toBe(`Høring af ${name}`);
    // a list is made meanwhile, and the page read anew: nothing typed is lost
    await page.getByRole('link', { name: 'Lav en partsliste' }).click();
    await page.waitForURL(/\/partslister$/);
    await page.goBack();
    expect(await page.getByLabel('Høringens navn').inputValue()).toBe(`Høring af ${name}`);
    await page.reload();
    expect(await page.getByLabel('Flere parter i denne høring').inputValue()).toBe('Findes ikke; afdeling; findes-ikke');
    await page.getByLabel('Flere parter i denne høring').fill('');
    await page.getByText('Det id, der står ved').waitFor({ state: 'detached' });
    await page.getByLabel('Partsliste').selectOption({ label: `Prøve ${width}` });
    await page.getByText('5 parter bliver hørt').waitFor();
    await looked(page, `hearing-new-${width}`);
    expect(await refusedTo('approver-sjaelland', `POST /api/documents/${document}/versions`, { text: 'x', seen: 1 })).toBe(403);
    await page.getByRole('button', { name: 'Send i høring' }).click();
    await page.getByRole('heading', { level: 1, name: `Høring af ${name}: frist 20. december 2026` }).waitFor();
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    expect(await refusedTo('nobody', `GET /api/hearings/${id}`)).toBe(404);
    expect(await refusedTo('doctor', `GET /api/hearings/${id}`)).toBe(200);

    // a department comments on a passage, and one signs for it
    const party = uao.page;
    await party.goto('/hoeringer');
    await party.getByRole('link', { name: `Høring af ${name}` }).click();
    await party.getByRole('link', { name: /Skriv bemærkning.*Forløb starter i Sjælland/ }).click();
    await party.getByRole('button', { name: 'Gem bemærkningen' }).click();
    await party.getByText('Skriv bemærkningen.').waitFor();
    await party.getByText('Vælg, hvilken slags bemærkning det er.').waitFor();
    await party.getByText('Vælg jeres holdning').waitFor();
    const far = 'lang '.repeat(900).trim();
    await party.getByLabel('Bemærkning', { exact: true }).fill(far);
    await party.getByText('Teksten er 499 tegn for lang; der er plads til 4.000.').waitFor();
    await party.getByRole('button', { name: 'Gem bemærkningen' }).click();
    expect(await party.getByLabel('Bemærkning', { exact: true }).inputValue()).toBe(far);
    await party.getByLabel('Slags').selectOption({ label: 'Begreb' });
    await party.getByLabel('Holdning').selectOption({ label: 'for, hvis det ændres' });
    await party.getByLabel('Bemærkning', { exact: true }).fill('Sig «begynder».');
    await party.getByLabel('Forslag til ændring').fill('Forløb begynder i Sjælland.');
    await looked(party, `hearing-remark-${width}`);
    await party.getByRole('button', { name: 'Gem bemærkningen' }).click();
    await party.getByText('Den er først en del af svaret, når der er skrevet under.').waitFor();
    await page.goto(`/hoeringer/${id}/kommentarer`);
    await page.getByRole('heading', { name: 'Ingen kommentarer' }).waitFor();
    await party.getByRole('button', { name: 'Skriv under på 1 bemærkning' }).click();
    await party.getByText('Svaret er afgivet med 1 kommentar.').waitFor();
    await looked(party, `hearing-signed-${width}`);
    const [receipt] = await Promise.all([
      party.waitForEvent('download'),
      party.getByRole('button', { name: 'Kvittering for svar 1 (tekst)' }).click(),
    ]);
    expect(receipt.suggestedFilename()).toContain('kvittering-høring-af');

    // another party sees nothing of it yet; a letter from outside is entered
    const region = (await journey.server.ask('approver-sjaelland', `GET /api/hearings/${id}/comments`)).body as { rows: unknown[] };
    expect(region.rows).toEqual([]);
    await page.goto(`/hoeringer/${id}?sted=passage:p2`);
    await page.getByLabel('Slags').selectOption({ label: 'Formulering' });
    await page.getByLabel('Holdning').selectOption({ label: 'imod' });
    await page.getByLabel('Bemærkning', { exact: true }).fill('Lad det stå.');
    await page.getByRole('button', { name: 'Gem bemærkningen' }).click();
    await page.getByRole('heading', { name: 'Jeres bemærkninger, der ikke er skrevet under' }).waitFor();
    await page.goto(`/hoeringer/${id}/parter`);
    await page.getByRole('button', { name: 'Skriv under på 1 bemærkning' }).click();
    await page.getByRole('heading', { name: '2 af 5 har svaret' }).waitFor();
    await looked(page, `hearing-parties-${width}`);

    // the two stand against each other; a comment without an answer blocks closing
    await page.goto(`/hoeringer/${id}/kommentarer`);
    await page.getByText('Står mod hinanden: 1').click();
    await page.getByRole('link', { name: 'Se dem ved siden af hinanden' }).click();
    await page.getByText('Kun kommentarer til:').waitFor();
    await looked(page, `hearing-conflict-${width}`);
    await page.goto(`/hoeringer/${id}/notat`);
    await page.getByRole('button', { name: 'Afslut høringen' }).click();
    await page.getByText('Høringen kan ikke afsluttes: 2 kommentarer mangler svar.').waitFor();

    // a change, taken in; both are answered, one with the change
    await journey.server.ask('planner-ost', `POST /api/documents/${document}/versions`, {
      body: { text: '# Principper\n\nForløb begynder i Sjælland.\n\nForløb slutter i Sjælland.', seen: 1 },
    });
    await page.goto(`/hoeringer/${id}`);
    await page.getByRole('button', { name: 'Tag ind' }).click();
    await page.getByText('Taget ind: 1 steder er ændret, 0 findes ikke mere.').waitFor();
    await page.getByText('ændret i version 2').waitFor();
    await page.goto(`/hoeringer/${id}/kommentarer`);
    await page.getByRole('button', { name: 'Besvar 1' }).click();
    await page.getByRole('button', { name: 'Gem svaret' }).click();
    await page.getByText('Skriv hvorfor. Parten og rådet læser det.').waitFor();
    await page.getByLabel('Hvorfor').fill('Ordet er rettet.');
    await page.getByLabel('Ændringen er i version').selectOption('2');
    await looked(page, `hearing-respond-${width}`);
    await page.getByRole('button', { name: 'Gem svaret' }).click();
    await page.getByText('Ændringen er i version 2').waitFor();
    await page.getByRole('button', { name: 'Besvar 2' }).click();
    await page.getByLabel('Ikke imødekommet').check();
    await page.getByLabel('Hvorfor').fill('Ordet er det, aftalen bruger.');
    await page.getByRole('button', { name: 'Gem svaret' }).click();
    await page.getByRole('button', { name: 'Ret svaret 2' }).waitFor();
    expect(await refusedTo('uao', `POST /api/hearings/${id}/close`)).toBe(403);

    // sealed: the page says what the paper says, and nobody comes in any more
    await page.goto(`/hoeringer/${id}/notat`);
    await page.getByRole('heading', { name: 'Notatet er klar' }).waitFor();
    await looked(page, `hearing-memo-${width}`);
    await page.getByRole('button', { name: 'Afslut høringen' }).click();
    await page.getByRole('heading', { name: 'Notatet er forseglet' }).waitFor();
    const [memo] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Høringsnotat (PDF)' }).click()]);
    expect(memo.suggestedFilename()).toMatch(/\.pdf$/);
    await page.goto(`/hoeringer/${id}/post`);
    await page.getByText('Der er ingen mailserver sat op.').waitFor();
    await looked(page, `hearing-mail-${width}`);
    await party.reload();
    await party.getByRole('heading', { level: 1, name: /afsluttet/ }).waitFor();
    expect(await party.getByRole('link', { name: /Skriv/ }).count()).toBe(0);
    await party.goto(`/hoeringer/${id}/kommentarer`);
    await party.getByText('Ordet er rettet.').waitFor();
    await looked(party, `hearing-answered-${width}`);
    expect([...planner.faults, ...uao.faults].filter((fault) => !/40[0-9]|status of 4/.test(fault))).toEqual([]);
  });
});
