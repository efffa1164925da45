/** Ønskernes trin: i hvilken orden de opfyldes, og hvad der er bevist om planen i hvert. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber, formatPercent } = formats('da');
const tracks = (count: number): string => `${formatNumber(count)} forløb`;
const points = (cost: number): string => `${formatNumber(cost, 1)} point`;

export const stagesDa = {
  names: {
    placing: 'Placering',
    agreement: 'Aftalens andele',
    startEnd: 'Start og slut',
    moves: 'Skift og afstand',
    decentral: 'Universitetsmåneder',
    rest: 'Øvrige ønsker',
    wishes: 'Ønsker i alt',
    total: 'I alt',
  } as Record<string, string>,
  proof: {
    heading: (gap: number): string =>
      gap <= 0 ? 'Bevist: ingen plan er bedre' : `Højst ${formatPercent(gap)} fra det bedst mulige, trin for trin`,
    note: 'Trinnene står efter vigtighed. Hvert er gjort så godt, som søgningen kunne, før det næste, og de næste må ikke gøre det dårligere ud over dets tolerance.',
    scope: 'Grænsen gælder alle planer for alle sammensætningens forløb, som beholder det fastholdte.',
    scopeStage: 'I et trin gælder den planer, der placerer lige så mange og ikke er dårligere i trinnene over det.',
    stopped: 'Søgningen blev stoppet, så grænserne er dem, den nåede.',
    stage: 'Trin',
    value: 'Pris',
    bound: 'Mindst mulige',
    gap: 'Afstand til bedst mulige',
    changes: 'Det svarer til',
    changesIs: 'Afstanden i arbejdsstedsskift = point, den højst kan falde ÷ vægten af et skift.',
    file: 'trin',
    unplaced: (count: number): string => (count === 0 ? 'alle placeret' : `${tracks(count)} ikke placeret`),
    atLeast: (count: number): string => (count === 0 ? 'alle' : `${tracks(count)} ikke placeret`),
    allPlaced: 'Bevist: alle er placeret',
    mostPlaced: 'Bevist: ingen plan placerer flere',
    morePlaced: (count: number): string => `Højst ${tracks(count)} flere kunne være placeret`,
    nothing: 'Bevist: alt er opfyldt',
    proven: 'Bevist: kan ikke blive bedre',
    tolerated: (left: number): string => `Bevist inden for trinnets tolerance (${points(left)} tilbage)`,
    atMost: (gap: number): string => `Højst ${formatPercent(gap)} fra det bedst mulige`,
    unbounded: 'Ikke bevist: hvor meget bedre det kan blive, vides ikke',
    inChanges: (changes: number): string =>
      changes === 1 ? 'højst 1 arbejdsstedsskift' : `højst ${formatNumber(changes, 1)} arbejdsstedsskift`,
  },
  order: {
    open: 'Rækkefølge af ønskerne',
    heading: 'I hvilken rækkefølge skal ønskerne opfyldes?',
    note: 'Forløbene placeres altid først. Derefter opfyldes trinnene ovenfra, hvert så godt som muligt. Tolerancen er de point, som trinnene under må gøre et trin dyrere.',
    standard: 'Standardrækkefølge.',
    own: 'Din egen rækkefølge.',
    reset: 'Brug standardrækkefølgen',
    up: 'Flyt op',
    down: 'Flyt ned',
    ofStage: (name: string): string => `: ${name}`,
    tolerance: 'Tolerance',
    points: 'point',
    wrong: 'Skriv et helt tal mellem 0 og 1.000.000.',
    moved: (name: string, place: number, of: number): string => `${name} er nu trin ${place} af ${of}.`,
  },
};

export type StageMessages = typeof stagesDa;
