/** Tekster til «Hvad nu hvis»: ændringer, scenarier og det, der sker. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber, formatMonth, formatPercent } = formats('da');
const tracks = (count: number): string => `${formatNumber(count)} forløb`;
const months = (count: number): string => (count === 1 ? '1 måned' : `${formatNumber(count)} måneder`);
const places = (tenths: number): string => (tenths === 10 ? '1 plads' : `${formatNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1)} pladser`);
const points = (cost: number): string => `${formatNumber(cost, cost < 10 ? 1 : 0)} point`;
const span = (from: string, to: string | undefined): string =>
  to === undefined ? `fra ${formatMonth(from)}` : `fra ${formatMonth(from)} til ${formatMonth(to)}`;

export const da = {
  make: {
    heading: 'Hvad nu hvis …',
    note: 'Lav en liste af ændringer, og se den bedste plan efter dem. Udkastet ændres ikke.',
    readOnly: 'Kun planlæggere i uddannelsesregionen kan lave scenarier.',
    type: 'Hvad ændres?',
    types: {
      places: 'Antal pladser på en afdeling',
      approvalEnded: 'En godkendelse ophører',
      approvalAdded: 'En ny godkendelse',
      ceiling: 'Loft over en afdeling, på tværs af specialer',
      closed: 'En afdeling lukker',
      count: 'Antal forløb i et speciale',
      share: 'Andelen i et område',
    },
    track: 'Forløb',
    trackHint: 'Skriv speciale eller nummer.',
    noTrack: 'Intet forløb passer. Skriv noget andet.',
    tracks,
    allTracks: 'Forløb',
    leaveFrom: 'Fravær fra og med',
    dropoutFrom: 'Stoppet fra og med',
    away: 'Fraværets længde',
    awayHint: 'Resten af forløbet rykkes lige så længe.',
    monthsUnit: 'måneder',
    lacksTrack: 'Vælg et forløb og udfyld felterne.',
    unit: 'Afdeling',
    unitHint: 'Skriv en del af navnet.',
    noUnit: 'Ingen afdeling passer. Skriv noget andet.',
    units: (count: number) => (count === 1 ? '1 afdeling' : `${formatNumber(count)} afdelinger`),
    allUnits: 'Afdelinger',
    specialty: 'Speciale',
    overall: 'Alle specialer under ét',
    kind: 'Uddannelse',
    kinds: { own: 'Eget speciale', side: 'Sideuddannelse' },
    from: 'Fra og med',
    to: 'Indtil (kan udelades)',
    toHint: 'Den første måned, hvor det er som før.',
    toWrong: 'Vælg en måned efter den første, eller lad feltet stå tomt.',
    wholeBetween: (least: number, most: number) => `Skriv et helt tal fra ${formatNumber(least)} til ${formatNumber(most)}.`,
    turned: 'Skriv et tal, der ikke er mindre end det mindste.',
    ceilingHint: 'Lad feltet stå tomt, hvis der intet loft er.',
    places: 'Pladser',
    count: 'Forløb',
    countNow: (count: number) => `Nu ${tracks(count)}.`,
    area: 'Område',
    low: 'Mindst',
    high: 'Højst',
    gives: 'Kompetencer, den kan give',
    givesNone: 'Specialet har ingen kompetencegrupper i mønstrene.',
    placesNow: (periods: readonly { tenths: number; to: string | null }[]) =>
      `Nu ${periods.map(({ tenths, to }) => places(tenths) + (to === null ? '' : ` til ${formatMonth(to)}`)).join(', så ')}.`,
    add: 'Tilføj ændringen',
    lacks: 'Vælg en afdeling og udfyld felterne.',
    mend: 'Ret de markerede felter.',
    fromWrong: 'Vælg en måned.',
    list: (count: number) => (count === 1 ? '1 ændring' : `${formatNumber(count)} ændringer`),
    remove: 'Fjern',
    removeOf: (change: string) => `: ${change}`,
    name: 'Scenariets navn',
    send: 'Beregn',
    sent: 'Scenariet er sat i gang.',
  },
  change: {
    places: (unit: string, specialty: string, kind: string, tenths: number, from: string, to?: string) =>
      `${unit} har ${places(tenths)} til ${specialty} (${kind.toLocaleLowerCase('da')}) ${span(from, to)}`,
    approvalEnded: (unit: string, specialty: string, kind: string, from: string, to?: string) =>
      `${unit} er ikke godkendt til ${specialty} (${kind.toLocaleLowerCase('da')}) ${span(from, to)}`,
    approvalAdded: (unit: string, specialty: string, kind: string, tenths: number, from: string, to?: string) =>
      `${unit} er godkendt til ${specialty} (${kind.toLocaleLowerCase('da')}) med ${places(tenths)} ${span(from, to)}`,
    ceiling: (unit: string, tenths: number | null, from: string, to?: string) =>
      tenths === null ? `${unit} har intet loft ${span(from, to)}` : `${unit} har højst ${places(tenths)} i alt ${span(from, to)}`,
    closed: (unit: string, from: string, to?: string) => `${unit} er lukket ${span(from, to)}`,
    leave: (track: string, from: string, count: number) => `${track}: lægen er fraværende i ${months(count)} fra ${formatMonth(from)}`,
    dropout: (track: string, from: string) => `${track}: lægen er stoppet fra ${formatMonth(from)}`,
    count: (specialty: string, count: number) => `${specialty} har ${tracks(count)}`,
    share: (specialty: string | null, area: string, low: number, high: number) =>
      `${specialty ?? 'Alle specialer under ét'}: ${low === high ? `${low} %` : `${low}–${high} %`} i ${area}`,
  },
  list: {
    heading: (count: number) => (count === 0 ? 'Ingen scenarier endnu' : count === 1 ? '1 scenarie' : `${formatNumber(count)} scenarier`),
    note: 'Side om side med udkastet, som det var, da scenariet blev lavet. Åbn et for at se, hvad der flytter.',
    empty: 'Et scenarie viser den bedste plan efter ændringer, før nogen beslutter dem.',
    name: 'Scenarie',
    state: 'Status',
    states: { queued: 'I kø', running: 'Beregnes', done: 'Færdig', stopped: 'Stoppet', failed: 'Mislykket' },
    changes: 'Ændringer',
    placed: 'Placeret',
    placedOf: (placed: number, demanded: number) => `${formatNumber(placed)} af ${formatNumber(demanded)}`,
    share: 'Andel',
    cost: 'Pris',
    gap: 'Fra det bedst mulige',
    moved: 'Forløb, der ligger anderledes',
    scope: 'Sammensat på ny',
    scopeAll: 'alle specialer',
    scopeOf: (count: number) => (count === 1 ? '1 speciale' : `${formatNumber(count)} specialer`),
    stages: 'Ønsker, point',
    stage: (name: string, now: string, was: string) => `${name}: ${now}, før ${was}`,
    before: (value: string) => `før ${value}`,
    unchanged: 'som før',
  },
  view: {
    close: 'Luk scenariet',
    changes: 'Ændringerne',
    basis: (revision: number, now: number): string =>
      revision === now ? 'Lavet af udkastet, som det er nu.' : 'Udkastet er ændret, siden scenariet blev lavet.',
    breaksNone: 'Intet i udkastet går i stykker af ændringerne.',
    breaks: (count: number, broken: number) =>
      `${count === 0 ? 'Udkastet kan ikke blive liggende, som det er' : `${tracks(count)} i udkastet kan ikke blive liggende`}: ${broken === 1 ? '1 regel brydes' : `${formatNumber(broken)} regler brydes`}.`,
    breaksAtUnits: (units: string) => `Der bliver for mange på ${units}; hvem af dem, der skal flytte, er ikke givet.`,
    bound: (bound: number, before: number) =>
      `Ingen plan efter ændringerne, der placerer lige så mange og tager ønskerne i deres rækkefølge, koster mindre end ${points(bound)}. Udkastet kostede ${points(before)}.`,
    boundNone: 'Der regnes på, hvad en plan mindst må koste.',
    atOnce: (cost: number, unplaced: number, before: number) =>
      `Ingen plan efter ændringerne med ${unplaced === 0 ? 'alle forløb placeret' : `højst ${tracks(unplaced)} uden plads`} koster mindre end ${points(cost)}, heller ikke hvis alle må flytte. Udkastet kostede ${points(before)}.`,
    scope: (names: string) =>
      `Kun ${names} er sammensat på ny; alle andre forløb ligger, hvor udkastet har dem. Samme udkast og ændringer giver altid samme svar. Hvis alle må flytte, kan planen blive bedre; det er en anden beregning og tager længere.`,
    scopeNone: 'Ændringerne rører intet speciale i sammensætningen; alle forløb ligger, hvor udkastet har dem.',
    proofScope: (gap: number) =>
      gap <= 0
        ? 'Bevist: med alle andre liggende er ingen plan bedre.'
        : `Med alle andre liggende er planen højst ${formatPercent(gap)} fra det bedst mulige.`,
    stagesHeading: (gap: number): string =>
      gap <= 0
        ? 'Bevist med alle andre liggende'
        : `Med alle andre liggende højst ${formatPercent(gap)} fra det bedst mulige, trin for trin`,
    stagesScope: 'Grænserne gælder planer, hvor alle andre specialers forløb ligger, som i udkastet.',
    whole: 'Lad alle forløb flytte',
    wholeName: (name: string) => `${name.slice(0, 180)} (alle må flytte)`,
    wholeBecause: {
      all: 'Alle specialer er sammensat på ny, fordi ændringerne er om dem alle.',
      overall: 'Alle specialer er sammensat på ny, fordi andelen over alle specialer er ændret.',
      others: 'Alle specialer er sammensat på ny, fordi nogle forløb i andre specialer ikke kan blive liggende, hvor udkastet har dem.',
      unfilled: 'Alle specialer er sammensat på ny, fordi der er ubesatte forløb, som kan blive til forløb i andre specialer.',
      noSession: 'Alle specialer er sammensat på ny, fordi der ikke kunne findes en grænse på forhånd.',
      lost: 'Alle specialer er sammensat på ny, fordi den hurtige beregning gik i stå.',
    } as Record<string, string>,
    proof: (gap: number) =>
      gap <= 0
        ? 'Bevist: ingen plan efter ændringerne er bedre. Det gælder alle planer for alle sammensætningens forløb.'
        : `Højst ${formatPercent(gap)} fra det bedst mulige efter ændringerne. Det gælder alle planer for alle sammensætningens forløb.`,
    stop: 'Stop, og behold den bedste',
    stopping: 'Stopper …',
    running: 'Finder den bedste plan efter ændringerne',
    placedOf: (placed: number, unplaced: number) => `${tracks(placed)} placeret, ${formatNumber(unplaced)} ikke`,
    failedWord: 'Fejl',
    answer: (moved: { tracks: number; months: number }, placed: number, cost: number) => {
      const where = moved.tracks === 0 ? 'ingen forløb flytter' : `${tracks(moved.tracks)} ligger anderledes (${months(moved.months)})`;
      const placing =
        placed === 0
          ? 'lige så mange er placeret'
          : placed > 0
            ? `${tracks(placed)} flere er placeret`
            : `${tracks(-placed)} færre er placeret`;
      const price =
        cost === 0 ? 'prisen er den samme' : cost > 0 ? `det koster ${points(cost)} mere` : `det koster ${points(-cost)} mindre`;
      return `Efter ændringerne: ${where}, ${placing}, og ${price}.`;
    },
    before: 'udkastet før',
    after: 'scenariet',
    all: 'Vis også det, der er ens',
    onlyDifferences: 'Vis kun forskelle',
  },
  adopt: {
    heading: 'Gem planen som version',
    note: 'Versionen bedømmes efter reglerne, som de er i dag: det, som kun ændringerne tillader, står som brudt i den. Den kan bagefter sættes i udkastet på fanen Versioner.',
    name: 'Versionens navn',
    button: 'Gem som version',
    done: (no: number, broken: number) =>
      broken === 0
        ? `Gemt som version ${no}.`
        : `Gemt som version ${no}. Den bryder ${broken === 1 ? '1 regel' : `${formatNumber(broken)} regler`} i dag.`,
    open: 'Se versionerne',
  },
};

export type WhatIfMessages = typeof da;
