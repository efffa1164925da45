import { expect, test } from 'vitest';
import { openedSiteDraft, type SiteDraft, siteDraftFaults, siteWish } from './site-draft.ts';

const site = { trainingRegion: 'ost', forms: [{ name: 'A', town: 'Køge', agreementArea: null }] };
const draft: SiteDraft = { ...openedSiteDraft(site, '2027-01-01', ''), reason: ' brev ' };
const after = (day: string) => `${day}+1`;

test.each<[string, Partial<SiteDraft>, string[], object]>([
  ['a name', { name: 'B ' }, [], { act: 'hold', line: 'form', name: 'B', town: 'Køge', agreementArea: null }],
  ['no name, no day, no reason', { name: ' ', from: '', reason: '' }, ['name', 'from', 'reason'], { act: 'hold' }],
  ['a mark until further notice', { act: 'mark', mark: 'shortage' }, [], { act: 'hold', line: 'shortage', to: null }],
  ['a mark with a last day', { act: 'mark', mark: 'shortage', last: '2027-12-31' }, [], { to: '2027-12-31+1' }],
  ['which mark', { act: 'mark', last: '2026-01-01' }, ['mark', 'last'], {}],
  ['a mark ends', { act: 'endMark', mark: 'university' }, [], { act: 'end', line: 'university' }],
  ['which region', { act: 'region' }, ['region'], { act: 'hold', line: 'region' }],
  ['closed', { act: 'close', successors: ['b'] }, [], { act: 'close', successors: ['b'] }],
  ['withdrawn', { act: 'withdraw', line: 'region' }, [], { act: 'withdraw', line: 'region' }],
  ['a new one', { act: 'open', operatingRegion: 'x' }, [], { act: 'open', trainingRegion: 'ost', kind: 'hospital' }],
])('%s', (_name, part, faults, wish) => {
  const stands = { ...draft, ...part };
  expect(siteDraftFaults(stands)).toEqual(faults);
  expect(siteWish(stands, after)).toMatchObject({ reason: stands.reason.trim(), ...wish });
});
