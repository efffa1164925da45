/** Lists of tracks as people write them. */
import { expect, test } from 'vitest';
import { byOrder, slugOf, writtenMonths, writtenNumber } from './written.ts';
import { indexPlaces, readPlace } from './written-place.ts';

test.each([
  ['12', { kind: 'months', months: 12 }],
  ['6 mdr', { kind: 'months', months: 6 }],
  ['1½ år', { kind: 'months', months: 18 }],
  ['1,5 år', { kind: 'months', months: 18 }],
  ['3.5 years', { kind: 'months', months: 42 }],
  ['12-15', { kind: 'range', months: [12, 13, 14, 15] }],
  ['', { kind: 'unnamed' }],
  ['ca. 12', { kind: 'unnamed' }],
  ['resten', { kind: 'unnamed' }],
  ['2,5', { kind: 'unnamed' }],
  ['0', { kind: 'wrong' }],
  ['-3', { kind: 'wrong' }],
  ['400', { kind: 'wrong' }],
  ['15-12', { kind: 'wrong' }],
])('months «%s»', (text, read) => expect(writtenMonths(text)).toEqual(read));

test.each([
  ['9 (even years)', '9', 'even', false],
  ['9 (odd years)', '9', 'odd', false],
  ['4 ulige år', '4', 'odd', false],
  ['4 (lige år)', '4', 'even', false],
  ['12B', '12B', 'all', false],
  ['OUH-Aabenraa', 'OUH-Aabenraa', 'all', false],
  ['general (17 a year)', 'general (17 a year)', 'all', true],
  ['Generelt', 'Generelt', 'all', true],
])('number «%s»', (text, number, alternation, general) => expect(writtenNumber(text)).toEqual({ number, alternation, general }));

test('2 before 10, 2a before 2b', () => expect(['10', '2b', '2', '2a'].sort(byOrder)).toEqual(['2', '2a', '2b', '10']));
test('an id has letters a–z, digits and hyphens', () => expect(slugOf('Ærø & Åbenrå (17)')).toBe('aeroe-aabenraa-17'));

const index = indexPlaces({
  units: [
    { id: 'ouh-pae', name: 'Pædiatri, OUH', site: 'ouh', specialties: ['paediatri'] },
    { id: 'ouh-inf', name: 'Infektionsmedicin, OUH', site: 'ouh', specialties: ['infektionsmedicin'] },
    { id: 'aal-neu', name: 'Neurologi, Aalborg', site: 'aalborg', specialties: ['neurologi'] },
    { id: 'aal-psy', name: 'Psykiatri, Aalborg', site: 'psyk-aalborg', specialties: ['psykiatri'] },
    { id: 'rh-tra', name: 'TraumeCenter, Rigshospitalet', site: 'rh', specialties: [] },
    { id: 'bis-neu', name: 'Neurologisk Afdeling N, Bispebjerg Hospital', site: 'bispebjerg', specialties: ['neurologi'] },
    { id: 'kirk-vest', name: 'Neurologi, Kirke Vest', site: 'kirke-vest', specialties: ['neurologi'] },
    { id: 'kirk-oest', name: 'Neurologi, Kirke Øst', site: 'kirke-oest', specialties: ['neurologi'] },
    { id: 'her-ort', name: 'Ortopædkirurgi, Herlev', site: 'herlev', specialties: ['ortopaedisk-kirurgi'] },
  ],
  sites: [
    { id: 'ouh', names: ['OUH', 'Odense Universitetshospital', 'Odense'] },
    { id: 'aalborg', names: ['Aalborg Universitetshospital', 'Aalborg'] },
    { id: 'psyk-aalborg', names: ['Psykiatrien i Aalborg', 'Aalborg'] },
    { id: 'rh', names: ['Rigshospitalet'] },
    { id: 'bispebjerg', names: ['Bispebjerg Hospital', 'København'] },
    { id: 'kirke-vest', names: ['Kirke Hospital, Vest'] },
    { id: 'kirke-oest', names: ['Kirke Hospital, Øst'] },
    { id: 'herlev', names: ['Herlev Hospital', 'Herlev'] },
  ],
  specialties: [
    { id: 'paediatri', names: ['pædiatri'] },
    { id: 'infektionsmedicin', names: ['infektionsmedicin'] },
    { id: 'neurologi', names: ['neurologi'] },
    { id: 'psykiatri', names: ['psykiatri'] },
    { id: 'ortopaedisk-kirurgi', names: ['ortopædisk kirurgi', 'ortopædkirurgi'] },
  ],
  groups: [{ id: 'side:neurofysiologi', name: 'Klinisk neurofysiologi (sideuddannelse)' }],
});

test.each([
  ['neurologi', 'Aalborg: neurologi', 'aal-neu', 'own', 'read'],
  ['neurologi', 'Bispebjerg: neurologi', 'bis-neu', 'own', 'read'],
  ['neurologi', 'Kirke: neurologi', null, 'own', 'ambiguous'],
  ['neurologi', 'Aalborg', 'aal-neu', 'own', 'read'],
  ['neurologi', 'Aalborg: psykiatri', 'aal-psy', 'side', 'read'],
  ['paediatri', 'OUH: H.C. Andersen Børne- og Unge Hospital', 'ouh-pae', 'own', 'read'],
  ['paediatri', 'OUH: Infektionsmedicinsk afd. Q', 'ouh-inf', 'side', 'read'],
  ['ortopaedisk-kirurgi', 'Rigshospitalet TraumeCenter', 'rh-tra', 'side', 'read'],
  ['ortopaedisk-kirurgi', 'Herlev Hospital (in year 2)', 'her-ort', 'own', 'read'],
  ['ortopaedisk-kirurgi', 'her-ort', 'her-ort', 'own', 'exact'],
  ['neurologi', 'psykiatri (side training, place not stated)', null, 'side', 'notStated'],
  ['neurologi', 'neurofysiologi', null, 'side', 'unknown'],
  ['neurologi', 'home department (not named)', null, 'own', 'notStated'],
  ['neurologi', 'Dronning Ingrids Hospital, Nuuk', null, 'own', 'unknown'],
  ['neurologi', 'Rigshospitalet', null, 'own', 'noUnit'],
  ['neurologi', 'Aalborg eller Odense', null, 'own', 'ambiguous'],
  ['neurologi', '', null, 'own', 'notStated'],
])('in %s «%s» is %s', (specialty, text, unit, kind, how) => expect(readPlace(text, specialty, index)).toMatchObject({ unit, kind, how }));
