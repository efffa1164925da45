/** A version is recommended, sent back with a reason, made anew, assented to by both, put in effect; and the history reads like a story. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPage, signIn, sound, violations } from '../browser.ts';
import { composedTemplate, draftIn, draftName } from '../composed.ts';
import { councilDecides } from '../council-decides.ts';
import { composedDraft } from '../drafts.ts';
import { type Journey, startJourney } from '../harness.ts';
import { answered, bothRegions, commented, secondDepartment } from '../hearing-held.ts';

let journey: Journey;
beforeAll(async () => {
  journey = await startJourney({ template: await composedTemplate('neurologi') });
  await secondDepartment(journey.server);
});
afterAll(() => journey.stop());

const heading = (page: Page, text: string | RegExp) => page.getByRole('heading', { level: 1 }).filter({ hasText: text }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const specialtyAt = { desktop: 'karkirurgi', phone: 'neurologi' } as const;

describe.each(['desktop', 'phone'] as const)('at %s width', (width) => {
  test('from recommendation to effect, by each who is asked, and by nobody else', { timeout: 400_000 }, async () => {
    const specialty = specialtyAt[width];
    const name = draftName(specialty);
    const draft =
      specialty === 'karkirurgi' ? await composedDraft(journey.server, name, [specialty]) : await draftIn(journey.server, specialty);
    const { page, faults } = await openPage(journey.browser, journey.server.address, width);
    const tab = `/sammensaetninger/${draft.id}/behandling`;
    const story = `/behandling/composition/${draft.id}`;

    // the planner answers the principles, saves a version and sends it
    await signIn(page, 'planner-ost');
    await page.goto(tab);
    await page.getByRole('heading', { name: 'Svar på principperne: 0 af 2' }).waitFor();
    expect(await page.getByText('Teksten er ikke fundet').count()).toBe(3);
    await page.getByLabel('Sådan svarer planen på «Sammenhængende forløb»').fill('Alle forløb begynder i Sjælland.');
    await press(page, 'Gem svarene');
    await page.getByText('Svarene er gemt.').waitFor();
    await draft.post('versions', { name: 'Kun ét svar' });
    await page.reload();
    await page.getByLabel('Version', { exact: true }).selectOption('2');
    await press(page, 'Send til behandling');
    await page.getByText('Versionen svarer ikke på «Decentral placering».').waitFor();
    await page.getByLabel('Sådan svarer planen på «Decentral placering»').fill('Ét år på universitetshospital, resten decentralt.');
    await press(page, 'Gem svarene');
    await page.getByRole('heading', { name: 'Svar på principperne: 2 af 2' }).waitFor();
    await draft.post('versions', { name: 'Til rådet' });
    await page.reload();
    await page.getByLabel('Version', { exact: true }).selectOption('3');
    await page.getByLabel('Følgebrev').fill('Bemærk Slagelse.');
    await press(page, 'Send til behandling');
    await page.getByText(`Version 3 venter på uddannelsesrådet for ${specialty}`).first().waitFor();
    await sound(page);

    // one who may not: an approver before the turn sees no button; the other committee's chair neither
    await signIn(page, 'approver-hovedstaden');
    await page.goto(story);
    await heading(page, `Version 3 venter på uddannelsesrådet for ${specialty}`);
    expect(await page.getByRole('button', { name: 'Godkend', exact: true }).count()).toBe(0);
    await signIn(page, specialty === 'karkirurgi' ? 'pkl-neurologi' : 'pkl-karkirurgi');
    await page.goto(story);
    await heading(page, 'Version 3 venter på');
    expect(await page.getByRole('button', { name: 'Indstil', exact: true }).count()).toBe(0);

    // the committee's chair finds it on the start page, reads the part and the fingerprint, and recommends with a reservation
    await signIn(page, `pkl-${specialty}`);
    await page.goto('/');
    await page.getByRole('link', { name: new RegExp(`^Indstil ${specialty} i ${name}`) }).click();
    await heading(page, 'Version 3 venter på');
    await page.getByText(/^Se delen: \d+ forløb og ansættelser$/).click();
    await page.getByText('til og med').first().waitFor();
    await press(page, 'Indstil med forbehold');
    await page.getByText('Skriv, hvorfor.').waitFor();
    await page.getByLabel('Forbehold eller begrundelse').fill('Under forudsætning af bemanding.');
    await press(page, 'Indstil med forbehold');
    await heading(page, 'Version 3 venter på høringen');
    await sound(page);

    // no area assents before the hearing; the planner finds the hearing on the start page, is told who must be heard, and sends it
    await signIn(page, 'approver-hovedstaden');
    await page.goto(story);
    await heading(page, 'Version 3 venter på høringen');
    expect(await page.getByRole('button', { name: 'Godkend', exact: true }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Send version 3 i høring' }).count()).toBe(0);
    await signIn(page, 'planner-ost');
    await journey.server.ask('planner-ost', 'POST /api/party-lists', {
      body: { trainingRegion: 'ost', name: `Kun én region ${width}`, members: bothRegions.slice(0, 1) },
    });
    await page.goto('/');
    await page.getByRole('link', { name: new RegExp(`^Send ${name}.* i høring$`) }).click();
    await page.getByRole('link', { name: 'Send version 3 i høring' }).click();
    await page.getByLabel('Høringens navn').fill(`Høring af ${name}`);
    await page.getByLabel('Frist', { exact: true }).fill('2026-12-20');
    await page.getByLabel('Partsliste').selectOption({ label: `Kun én region ${width}` });
    await page.getByText(/^1 part.* bliver hørt/).waitFor();
    await press(page, 'Send i høring');
    await page.getByText('Hovedstaden (aftalens område) skal høres og er ikke blandt parterne.').waitFor();
    await page.getByLabel('Partsliste').selectOption({ label: 'Øst: neurologi og regionerne (konstrueret)' });
    await page.getByText('4 parter bliver hørt').waitFor();
    await press(page, 'Send i høring');
    await heading(page, `Høring af ${name}: frist 20. december 2026`);
    const hearing = new URL(page.url()).pathname.split('/')[2] ?? '';
    await page.goto(tab);
    await page.getByText('Version 3 venter på høringen').first().waitFor();
    await page.getByText('I gang', { exact: true }).first().waitFor();
    await sound(page);

    // two departments comment on an element; unanswered it cannot be closed; the change that is made of it is a new version, linked to the comments
    const element = await commented(journey.server, hearing);
    await page.goto(`/hoeringer/${hearing}/notat`);
    await press(page, 'Afslut høringen');
    await page.getByText('Høringen kan ikke afsluttes: 2 kommentarer mangler svar.').waitFor();
    const track = (await draft.tracks()).find(({ elements }) => elements.some(({ id }) => id === element));
    await draft.edit({ kind: 'removeTrack', track: track?.id ?? '' });
    await draft.post('versions', { name: 'Efter høringen' });
    await answered(journey.server, hearing, 4);
    await page.reload();
    await page.getByRole('heading', { name: 'Notatet er klar' }).waitFor();
    await press(page, 'Afslut høringen');
    await page.getByRole('heading', { name: 'Notatet er forseglet' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(story);
    await heading(page, 'Version 3 venter på Hovedstaden');
    await page.getByText('Høringen er holdt om denne version.').waitFor();
    await sound(page);

    // Hovedstaden sends back with a reason; Sjælland is then told to wait for a new version
    await signIn(page, 'approver-hovedstaden');
    await page.goto('/indstillinger');
    await page.getByRole('link', { name: new RegExp(`^Godkend ${name}`) }).click();
    await heading(page, 'Version 3 venter på Hovedstaden');
    await page.getByText('Region Hovedstaden bliver en del af Region Østdanmark den 1. januar 2027').waitFor();
    await page.getByLabel('Forbehold eller begrundelse').fill('Et forløb for meget i 2028.');
    await press(page, 'Send tilbage');
    await heading(page, 'Version 3 er sendt tilbage og venter på en ny version');

    // the planner is told, and sends the version that the hearing led to
    await signIn(page, 'planner-ost');
    await page.goto('/');
    await page
      .getByRole('link', { name: /^Lav en ny version: / })
      .first()
      .click();
    await heading(page, 'Version 3 er sendt tilbage');
    await page.goto(tab);
    await press(page, 'Send til behandling');
    await page.getByText('Ændret siden den forrige version').waitFor();
    await page.getByText('Høringen er holdt om version 3. Se, hvad der er ændret siden.').waitFor();

    // both assent to the new version; the database's wall is met by one who tries before the last
    for (const [identity, button] of [
      [`pkl-${specialty}`, 'Indstil'],
      ['approver-hovedstaden', 'Godkend'],
    ] as const) {
      await signIn(page, identity);
      await page.goto(story);
      await press(page, button);
      await page.getByText('Din beslutning står').waitFor();
    }
    const sealed = (await journey.server.ask('planner-ost', `GET /api/treatments/composition/${draft.id}`)).body as {
      versions: { version: number; sha256: string }[];
    };
    const { version, sha256: hash } = sealed.versions[0] ?? { version: 0, sha256: '' };
    const early = await journey.server.ask('planner-ost', `POST /api/compositions/${draft.id}/effect`, { body: { version, hash } });
    expect(early.body).toMatchObject({ code: 'chainIncomplete' });
    await signIn(page, 'approver-sjaelland');
    await page.goto(story);
    await press(page, 'Godkend');
    await heading(page, 'Version 4 venter på Det Regionale Råd for Lægers Videreuddannelse, Øst');
    await councilDecides(journey.server, name);
    await page.reload();
    await heading(page, 'Version 4 er godkendt af alle og kan sættes i kraft');

    // the planner puts it in effect; the history tells it all to whoever is signed in
    await signIn(page, 'planner-ost');
    await page.goto(tab);
    await press(page, 'Sæt i kraft');
    await page.getByText('Version 4 er i kraft').first().waitFor();
    await signIn(page, 'uao');
    await page.goto(story);
    await heading(page, 'Version 4 er i kraft');
    const told = await page.getByRole('region', { name: 'Historien' }).innerText();
    const inOrder = [
      'Pia Planlægger (fiktiv) sendte version 3 til behandling.',
      'Bemærk Slagelse.',
      `indstillede ${specialty} med forbehold.`,
      'Under forudsætning af bemanding.',
      `Høringen «Høring af ${name}» om version 3 blev afsluttet.`,
      'Hans Hovedstad (fiktiv) sendte versionen tilbage for Hovedstaden',
      'Et forløb for meget i 2028.',
      'sendte version 4 til behandling.',
      `indstillede ${specialty}.`,
      'Hans Hovedstad (fiktiv) godkendte versionen for Hovedstaden',
      'Sara Sjælland (fiktiv) godkendte versionen for Sjælland',
      'Pia Planlægger (fiktiv) satte version 4 i kraft.',
      'Næste skridt: Version 4 er i kraft.',
    ];
    let from = 0;
    for (const sentence of inOrder) {
      const at = told.indexOf(sentence, from);
      expect(at, `«${sentence}» efter «${told.slice(Math.max(0, from - 80), from)}» i: ${told}`).toBeGreaterThanOrEqual(0);
      from = at + sentence.length;
    }
    // The council decides on the day of the tests, everything else happens by the clock: where its line stands depends on when the test runs.
    expect(told).toContain('Det Regionale Råd for Lægers Videreuddannelse, Øst besluttede at godkende.');
    await sound(page);
    // what is refused on purpose is told by the browser as a failed request; nothing else may fail
    expect(faults.filter((fault) => !/status of 4(09|22)/.test(fault))).toEqual([]);
  });
});
