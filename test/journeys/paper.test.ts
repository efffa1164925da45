/** A plan on paper says what the page says: every figure, share, element and finding of the page stands in the document's data, and is set. */
import { readFile } from 'node:fs/promises';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/app/root.ts';
import { isRefusal } from '../../src/kernel/refusal.ts';
import { documentSource } from '../../src/modules/composition/actions/plan-pdf.ts';
import { planSource } from '../../src/modules/composition/actions/plan-source.ts';
import { type PlanDocument, planDocument } from '../../src/modules/composition/document/plan-document.ts';
import { planTemplate } from '../../src/modules/composition/document/template.ts';
import { openDatabase } from '../../src/platform/db/session.ts';
import type { Context } from '../../src/platform/http/route.ts';
import { openPage, settled, signIn, sound, violations } from '../browser.ts';
import { type Journey, startJourney, testToday } from '../harness.ts';

let journey: Journey;
let id: string;
let page: Page;
beforeAll(async () => {
  journey = await startJourney();
  const ask = (key: string, body?: unknown) => journey.server.ask('planner-ost', key, body === undefined ? {} : { body });
  const { weights } = (await ask('GET /api/composition-options?trainingRegion=ost&year=2028')).body as { weights: object };
  const wish = { trainingRegion: 'ost', year: 2028, specialties: ['karkirurgi', 'neurokirurgi'], agreement: 'ost-40-60', seed: 1, weights };
  id = ((await ask('POST /api/compositions', { ...wish, name: 'Papir #read("/etc/passwd") *æøå*' })).body as { id: string }).id;
  for (let state = ''; state !== 'done'; ) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    state = ((await ask(`GET /api/compositions/${id}`)).body as { run: { state: string } }).run.state;
  }
  page = (await openPage(journey.browser, journey.server.address)).page;
  await signIn(page, 'planner-ost');
}, 120_000);
afterAll(() => journey.stop());

/** The document's data as the route makes it. */
async function documentOf(version?: number, only: string[] = []): Promise<PlanDocument> {
  const database = openDatabase(journey.server.database.app, () => {});
  const who = {
    person: 'p',
    name: '',
    roles: [{ role: 'planner' as const, scopeKind: 'trainingRegion' as const, scopeId: 'ost' }],
    trainingRegions: ['ost'],
  };
  try {
    return await database.transaction({ person: null, trainingRegions: ['ost'] }, async (db) => {
      const context: Context = { db, who, today: testToday, request: 'r', http: null as never };
      const plan = await planSource(context, id, version);
      if (isRefusal(plan)) throw new Error(plan.refusal);
      return planDocument(await documentSource(context, plan, only));
    });
  } finally {
    await database.close();
  }
}

const plain = (text: string): string => text.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ').trim();
const linesOf = (rows: readonly string[][]): string[] => rows.map((row) => row.map(plain).join(' | '));

/** The cells of a page's table, row by row; opened definitions and unseen words left out. */
const table = (at: number): Promise<string[][]> =>
  page.evaluate((index) => {
    const found = document.querySelectorAll('main table')[index];
    return [...(found?.querySelectorAll('tbody tr, tfoot tr') ?? [])].map((row) =>
      [...row.children].map((cell) => {
        const copy = cell.cloneNode(true) as Element;
        for (const unseen of copy.querySelectorAll('[hidden], .unseen, svg')) unseen.remove();
        return copy.textContent.replaceAll('\u00A0', ' ').replace(/\s+/g, ' ').trim();
      }),
    );
  }, at);

async function open(tab: string): Promise<void> {
  await page.goto(`/sammensaetninger/${id}/${tab}`);
  await page.locator('main table').first().waitFor();
  await settled(page);
}

describe.each([
  ['the draft', undefined],
  ['a version', 1],
])('%s', (_, version) => {
  let document: PlanDocument;
  beforeAll(async () => {
    document = await documentOf(version);
  });

  test('the key figures are the page’s', async () => {
    await open('fordeling?visning=tabel');
    const figures = await page.evaluate(() =>
      [...window.document.querySelectorAll('main dl.figures .figure')].map((one) => {
        const text = (of: string) => one.querySelector(of)?.textContent.replaceAll('\u00A0', ' ').trim() ?? '';
        return [text('.definition-term'), text('.figure-value'), text('.figure-note')].join(' | ');
      }),
    );
    expect(figures.length).toBeGreaterThanOrEqual(4);
    expect(linesOf(document.figures.rows)).toEqual(expect.arrayContaining(figures));
    const others = await table(1);
    expect(linesOf(document.figures.rows).slice(figures.length)).toEqual(linesOf(others));
  });

  test('the shares are the page’s, over all and per specialty', async () => {
    await open('fordeling?visning=tabel');
    const rows = await table(0);
    // page: name, an amount for each area, share, target, deviation, before, total, state
    const shown = rows.map(([name, home, other, share, target, , before, , state]) => [
      name,
      share,
      target,
      state?.replace(/ [\d.,]+ årsværk uden for$/, ''),
      home,
      other,
      before,
    ]);
    const said = document.shares.rows.map(([name, share, target, state, home, other, , before]) => [
      name,
      share,
      target,
      state,
      home,
      other,
      before,
    ]);
    const number = (text = '') => text.replace(/,0$/, '');
    const alike = (all: (string | undefined)[][]) => all.map((row) => row.map((cell) => plain(number(cell))).join(' | ')).sort();
    expect(alike(said)).toEqual(alike(shown));
    expect(document.specialties.flatMap(({ shares }) => shares.rows)).toHaveLength(2);
  });

  test('the elements are the timeline’s', async () => {
    await open('tidslinje?visning=tabel');
    const shown = (await table(0)).map(([track, , unit, from, to, months]) => [track, `${from} – ${to}`, months, unit].join(' | '));
    const said = document.specialties.flatMap(({ tracks }) =>
      tracks.rows.flatMap(({ name, elements }) => elements.map(([when, months, where]) => [name, when, months, where])),
    );
    expect(said.length).toBe(shown.length);
    for (const row of shown)
      expect(
        linesOf(said as string[][]).some((line) => line.startsWith(row)),
        row,
      ).toBe(true);
  });

  test('what is proven, what each wish costs, and what each rule found, are the page’s', async () => {
    await open('regler');
    const stages = (await table(0)).map((cells) => cells.map((cell) => (cell === '–' ? '' : cell)).join(' | '));
    expect(linesOf(document.proof?.rows ?? [])).toEqual(stages);
    const wishes = (await table(1)).map(([name, what, weight, , , cost]) => [name, what, weight, cost].join(' | '));
    expect(linesOf(document.wishes.rows)).toEqual(wishes);
    const all = linesOf(
      document.specialties.flatMap((one) => one.wishes.rows.map(([track, rule, what, cost]) => [track, rule, what, cost]) as string[][]),
    );
    let count = 0;
    for (const [rule, name] of [
      ['change', 'Få skift'],
      ['distance', 'Kort afstand'],
      ['university', 'Væk fra de store universitetshospitaler'],
    ]) {
      await open(`regler?regel=${rule}`);
      const found = (await table(0)).map(([track, what, cost]) => [track, name, what, cost].join(' | '));
      expect(all).toEqual(expect.arrayContaining(found));
      count += found.length;
    }
    expect(count).toBeGreaterThan(6);
  });

  test('every text of the data is set, as text', () => {
    const compiler = NodeCompiler.create({
      workspace: `${root}/src/modules/composition/document`,
      fontArgs: [{ fontPaths: [`${root}/node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf`] }],
    });
    const html = compiler.tryHtml({ mainFileContent: planTemplate, inputs: { data: JSON.stringify(document) } });
    const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
    const text = plain(
      (html.result?.body() ?? '').replace(/<[^>]+>/g, ' ').replace(/&(amp|lt|gt|quot|#39);/g, (code) => entities[code] ?? code),
    );
    const { head, page: word, of, ...set } = document;
    const texts: string[] = [];
    JSON.stringify(set, (_key, value) => {
      if (typeof value === 'string' && value !== '') texts.push(plain(value));
      return value;
    });
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((one) => !text.includes(one))).toEqual([]);
    expect([head, word, of].every(Boolean)).toBe(true);
  });
});

test('agreement and principles stand on the first page, with the figures of the pages after it', async () => {
  const document = await documentOf();
  const [first = ''] = planTemplate.split('#pagebreak(weak: true)');
  for (const part of ['d.agreement.lines', 'd.agreement.exceptions', 'd.principles', 'd.constructed']) expect(first).toContain(part);
  const compiler = NodeCompiler.create({
    workspace: `${root}/src/modules/composition/document`,
    fontArgs: [{ fontPaths: [`${root}/node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf`] }],
  });
  const { result } = compiler.compile({ mainFileContent: first, inputs: { data: JSON.stringify(document) } });
  if (!result) throw new Error('the first page is not set');
  const pdf = compiler.pdf(result, { pdfStandard: 'ua-1' }).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, share = '', target = ''] = document.shares.rows[0] ?? [];
  expect(document.agreement.lines.join(' ')).toContain(`aftalt ${target}, planlagt ${share}`);
  expect(document.principles.rows.map(([, , score]) => score).join(' ')).toMatch(/\d+ af \d+ starter på et lægedækningstruet sted/);
});

test('the file is a tagged PDF with a title and a language, named after what it holds, kept by no cache', async () => {
  for (const [query, name] of [
    ['', 'papir-read-etc-passwd-æøå-kladde-2.pdf'],
    ['?version=1', 'papir-read-etc-passwd-æøå-version-1.pdf'],
    ['?version=1&specialty=karkirurgi', 'papir-read-etc-passwd-æøå-version-1-karkirurgi.pdf'],
  ] as const) {
    const answer = await page.request.get(`/api/compositions/${id}/pdf${query}`);
    expect(answer.status(), await answer.text()).toBe(200);
    const headers = answer.headers();
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['cache-control']).toBe('no-store');
    expect(decodeURIComponent(headers['content-disposition'] ?? '')).toContain(`filename*=UTF-8''${name}`);
    const pdf = (await answer.body()).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toMatch(/pdfuaid:part>?=?"?1/);
    expect(pdf).toContain('/Lang');
    expect(pdf).toContain('/MarkInfo');
  }
});

test('a draft says that it is one; one specialty is only that', async () => {
  const draft = await documentOf();
  expect(draft.head).toMatch(/^KLADDE · /);
  expect(draft.status).toMatch(/^KLADDE, revision 2\./);
  const version = await documentOf(1, ['karkirurgi']);
  expect(version.head).not.toContain('KLADDE');
  expect(version.facts.map(([name]) => name)).toContain('Fingeraftryk (SHA-256)');
  expect(version.specialties.map(({ name }) => name)).toEqual(['Karkirurgi']);
});

test('what is not there, or not the reader’s to see, is not found', async () => {
  const ask = (identity: string, query: string) => journey.server.ask(identity, `GET /api/compositions/${id}/pdf${query}`);
  expect((await ask('planner-ost', '?version=9')).body).toMatchObject({ code: 'unknownVersion' });
  expect((await ask('planner-ost', '?specialty=findes-ikke')).body).toMatchObject({ code: 'unknownSpecialties' });
  expect((await ask('doctor', '')).body).toMatchObject({ code: 'notAllowed' });
});

describe('the public table', () => {
  test('tells who begins where and when, and nothing internal', async () => {
    const { body } = await journey.server.ask('approver-sjaelland', `GET /api/compositions/${id}/public?version=1`);
    const table = body as { constructed: boolean; version: { sha256: string }; tracks: { employments: { months: number }[] }[] };
    const { plan } = (await journey.server.ask('planner-ost', `GET /api/compositions/${id}/versions/1`)).body as {
      plan: { tracks: { id: string; elements: { id: string; unit: string; months: number }[] }[] };
    };
    expect(table.constructed).toBe(true);
    expect(table.tracks).toHaveLength(plan.tracks.length);
    const months = (tracks: { months: number }[][]) => tracks.flat().reduce((sum, one) => sum + one.months, 0);
    expect(months(table.tracks.map(({ employments }) => employments))).toBe(months(plan.tracks.map(({ elements }) => elements)));
    const said = JSON.stringify(body);
    for (const { id: track, elements } of plan.tracks)
      for (const internal of [track, ...elements.flatMap((one) => [one.id, one.unit])]) expect(said).not.toContain(`"${internal}"`);
    expect(said).not.toMatch(/cost|weight|finding|reason/);
  });

  test('as a file it stands alone: Danish, headers on every table, no script, nothing fetched, no violations', async () => {
    const answer = await page.request.get(`/api/compositions/${id}/public.html?version=1`);
    expect(answer.headers()['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers()['content-disposition']).toMatch(/^attachment; filename="papir-.*\.html"/);
    const html = await answer.text();
    expect(html).toContain('<html lang="da">');
    expect(html).not.toMatch(/<script|src=|href=|@import|url\(/);
    expect(html).toContain('Papir #read(&quot;/etc/passwd&quot;) *æøå*');
    expect(html).toContain('Bygger på konstruerede tal');
    const { page: alone } = await openPage(journey.browser, journey.server.address, 'phone');
    await alone.setContent(html);
    expect(await violations(alone)).toEqual([]);
    const rows = await alone.locator('tbody tr').count();
    const table = (await journey.server.ask('planner-ost', `GET /api/compositions/${id}/public?version=1`)).body as {
      tracks: { employments: unknown[] }[];
    };
    expect(rows).toBe(table.tracks.flatMap(({ employments }) => employments).length);
    await alone.context().close();
  });

  test.each(['desktop', 'phone'] as const)('its page names the version it shows, at %s width', async (width) => {
    const { page: own, faults } = await openPage(journey.browser, journey.server.address, width);
    await signIn(own, 'planner-ost');
    await own.goto(`/sammensaetninger/${id}/offentlig`);
    await own.getByText('Fingeraftryk (SHA-256):').waitFor();
    expect(await own.getByRole('combobox', { name: 'Hvad vises' }).inputValue()).toBe('1');
    await sound(own);
    await own.getByRole('combobox', { name: 'Hvad vises' }).selectOption('kladde');
    await own.getByText('Dette er et udkast').waitFor();
    expect(faults).toEqual([]);
    await own.context().close();
  });
});

test('the calendar has an all-day event for each specialty and start month, with the same name in every revision', async () => {
  const events = async (query: string) => {
    const answer = await page.request.get(`/api/compositions/${id}/calendar.ics${query}`);
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    const unfolded = (await answer.text()).replace(/\r\n[ \t]/g, '');
    expect(unfolded).toMatch(/^BEGIN:VCALENDAR\r\n/);
    return unfolded
      .split('BEGIN:VEVENT')
      .slice(1)
      .map((event) => ({
        uid: /UID:(.*)\r/.exec(event)?.[1],
        sequence: Number(/SEQUENCE:(\d+)/.exec(event)?.[1]),
        day: /DTSTART;VALUE=DATE:(\d{8})\r/.exec(event)?.[1],
        count: Number(/SUMMARY:(?:KLADDE: )?(\d+) forløb i /.exec(event)?.[1]),
        marked: event.includes('konstruerede'),
      }));
  };
  const tracks = (await journey.server.ask('planner-ost', `GET /api/compositions/${id}/tracks`)).body as {
    specialty: string;
    start: string;
  }[];
  const wanted = new Set(tracks.map(({ specialty, start }) => `${specialty} ${start}`));
  const draft = await events('');
  expect(draft).toHaveLength(wanted.size);
  expect(draft.reduce((sum, { count }) => sum + count, 0)).toBe(tracks.length);
  expect(new Set(draft.map(({ day }) => `${day?.slice(0, 4)}-${day?.slice(4, 6)} ${day?.slice(6)}`))).toEqual(
    new Set(tracks.map(({ start }) => `${start} 01`)),
  );
  expect(draft.every(({ marked }) => marked)).toBe(true);
  const renamed = { name: 'Nyt navn', revision: 2 };
  expect((await journey.server.ask('planner-ost', `PUT /api/compositions/${id}/name`, { body: renamed })).status).toBe(200);
  const later = await events('');
  expect(later.map(({ uid }) => uid)).toEqual(draft.map(({ uid }) => uid));
  expect(later.map(({ sequence }) => sequence)).toEqual(draft.map(({ sequence }) => sequence + 1));
  const version = await events('?version=1');
  expect(new Set([...version, ...draft].map(({ uid }) => uid)).size).toBe(version.length + draft.length);
});

test('a plan that breaks rules says so before anything else: version, list, comparison, paper, public table and calendar', async () => {
  const ask = async <T>(key: string, body?: unknown) =>
    (await journey.server.ask('planner-ost', key, body === undefined ? {} : { body })).body as T;
  const at = `/api/compositions/${id}`;
  const [track] = await ask<{ elements: { id: string; months: number }[] }[]>(`GET ${at}/tracks`);
  const [element] = track?.elements ?? [];
  const edit = { kind: 'setMonths', element: element?.id, months: (element?.months ?? 0) + 1 };
  const { revision } = await ask<{ revision: number }>(`GET ${at}/draft`);
  const edited = await ask<{ revision: number; broken: number }>(`POST ${at}/edits`, { revision, edit });
  const { broken } = edited;
  expect(broken).toBeGreaterThan(0);
  const saved = await ask<{ no: number }>(`POST ${at}/versions`, { name: 'Ikke gyldig', revision: edited.revision });
  expect(saved).toMatchObject({ no: 2, broken });
  expect((await ask<{ broken: number }[]>(`GET ${at}/versions`)).map((one) => one.broken)).toEqual([broken, 0]);
  expect(await ask(`GET /api/compare?a=${id}:1&b=${id}:2`)).toMatchObject({ a: { broken: 0 }, b: { broken } });

  const said = `Planen bryder ${broken === 1 ? '1 regel' : `${broken} regler`}`;
  for (const [version, invalid] of [
    [undefined, `${said}.`],
    [1, null],
    [2, `${said}.`],
  ] as const)
    expect((await documentOf(version)).invalid).toBe(invalid);
  const mark = `${said} og kan ikke tages i brug`;
  const file = async (name: string, version: number) => (await page.request.get(`${at}/${name}?version=${version}`)).text();
  expect(await file('public.html', 1)).not.toContain('kan ikke tages i brug');
  expect(await file('public.html', 2)).toContain(mark);
  expect((await file('calendar.ics', 2)).replace(/\r\n[ \t]/g, '')).toContain(mark);

  await page.goto(`/sammensaetninger/${id}/offentlig?version=2`);
  await page.getByText(mark).waitFor();
  expect(await violations(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await page.locator('[data-export=csv]').click();
  const csv = await readFile(await (await download).path(), 'utf8');
  const [, ...rows] = csv.trim().split(/\r?\n/);
  expect(rows.every((row) => row.includes(mark))).toBe(true);
  await page.goto(`/sammensaetninger/${id}/versioner`);
  await page.getByText(`Udkastet bryder ${said.replace('Planen bryder ', '')}`).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.goto(`/sammensaetninger/sammenlign?a=${id}:1&b=${id}:2`);
  await page.getByText('Version 2 bryder', { exact: false }).waitFor();
  await page.getByRole('row', { name: new RegExp(`Regler brudt 0 ${broken} \\+${broken}`) }).waitFor();
});
