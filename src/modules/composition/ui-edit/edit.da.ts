/** Tekster til redigering af en sammensætning i hånden. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber, formatPercent, formatMonth } = formats('da');
const months = (count: number): string => (Math.abs(count) === 1 ? '1 måned' : `${formatNumber(Math.abs(count))} måneder`);
const changes = (count: number): string => (count === 1 ? '1 ændring' : `${formatNumber(count)} ændringer`);
const signed = (points: number): string => `${points > 0 ? '+' : '−'}${formatNumber(Math.abs(points), 1)}`;

export const da = {
  bar: 'Redigering',
  word: 'Bemærk',
  save: {
    saved: 'Gemt',
    saving: (count: number) => (count === 1 ? 'Gemmer …' : `Gemmer ${changes(count)} …`),
    unsaved: (count: number, why: string) => `Ikke gemt: ${changes(count)} venter – ${why}`,
    away: 'serveren svarer ikke. Der prøves igen af sig selv; luk ikke siden.',
    fault: 'serveren fejlede. Der prøves igen af sig selv; luk ikke siden.',
    signedOut: 'du er ikke logget ind længere.',
    stale: 'udkastet er ændret imens.',
    retry: 'Prøv igen nu',
  },
  undo: 'Fortryd',
  redo: 'Gør igen',
  byOther: (what: string, name: string) => `${what} (${name})`,
  /** Hvad en handling er, i et par ord. */
  kinds: {
    setUnit: 'anden afdeling',
    setMonths: 'anden længde',
    moveBorder: 'flyttet grænse',
    swapElements: 'bytte',
    setStart: 'anden startmåned',
    pinTrack: 'fastholdelse af forløb',
    pinElement: 'fastholdelse af element',
    removeTrack: 'forløb taget ud',
    addTrack: 'nyt forløb',
    compose: 'sammensætning',
    restore: 'hentet version',
    import: 'indlæsning',
    replan: 'omlægning',
    filling: 'forudsætninger om ansøgere',
  } as Record<string, string>,
  acts: {
    at: (track: string, element: number) => `${track}, element ${element}`,
    gone: 'et forløb, der ikke er her mere',
    setUnit: (at: string, unit: string) => `${at}: ${unit}`,
    unnamed: (at: string) => `${at}: skal navngives`,
    setMonths: (at: string, count: number) => `${at}: ${months(count)}`,
    moveBorder: (at: string, by: number) => `${at}: grænsen til det næste ${months(by)} ${by > 0 ? 'senere' : 'tidligere'}`,
    swap: (a: string, b: string) => `${a}, byttet med ${b}`,
    start: (track: string, start: string) => `${track}: begynder ${formatMonth(start)}`,
    pinned: (at: string) => `${at}: fastholdt`,
    loose: (at: string) => `${at}: frigjort`,
    removed: (track: string) => `${track}: taget ud`,
    added: (specialty: string, start: string) => `${specialty}: nyt forløb, begynder ${formatMonth(start)}`,
    filling: 'Forudsætningerne om ansøgere er ændret',
    undo: 'Fortrudt',
    redo: 'Gjort igen',
    restore: (version: number) => `Version ${formatNumber(version)} er sat ind i udkastet`,
    replan: (name: string) => `Omlægningen «${name}» er lagt i udkastet`,
  },
  restore: {
    heading: (no: number, name: string) => `Sæt version ${formatNumber(no)} «${name}» ind i udkastet?`,
    text: 'Udkastets forløb og fastholdelser bliver, som de er i versionen. Det, der er ændret siden, er ikke længere i udkastet; gem det først som version, hvis du vil kunne finde det igen. Versionen ændres ikke.',
    undo: 'Fortryd over fanerne tager det tilbage.',
    button: (no: number) => `Sæt version ${formatNumber(no)} ind`,
    cancel: 'Lad udkastet være',
  },
  outcome: {
    broken: (sentence: string) => `Brudt regel: ${sentence}`,
    otherWishes: 'andre ønsker',
    moreBroken: (count: number) => `Og ${formatNumber(count)} til.`,
    mended: (count: number) => (count === 1 ? '1 regel er holdt igen.' : `${formatNumber(count)} regler er holdt igen.`),
    cost: (points: number, parts: string) => `${signed(points)} point: ${parts}.`,
    part: (rule: string, points: number) => `${rule} ${signed(points)}`,
    samePrice: 'Prisen er den samme.',
    share: (area: string, before: number, after: number) => `Andel i ${area}: ${formatPercent(before)} → ${formatPercent(after)}.`,
  },
  broken: (count: number) => (count === 0 ? 'Ingen regler brudt' : count === 1 ? '1 regel brudt' : `${formatNumber(count)} regler brudt`),
  others: (name: string) => `${name} har ændret udkastet. Siden viser det nu.`,
  somebody: 'En anden',
  reference: 'Godkendelser, pladser eller mønstre er ændret, siden du åbnede siden. Reglerne er regnet om, og siden viser serverens svar.',
  read: 'Skjul',
  searching: 'En søgning er i gang',
  searchingText:
    'Du kan redigere imens. Ændrer du noget, bliver søgningens plan gemt som en version ved siden af; udkastet bliver, som du lader det.',
  stale: {
    title: (name: string) => `${name} har ændret udkastet, mens du redigerede`,
    /** Den samme person i to vinduer. */
    ownTitle: 'Du har selv ændret udkastet i et andet vindue',
    text: 'Dine ændringer er ikke gemt, men heller ikke tabt. Vælg, hvad der skal ske med dem.',
    fits: (fit: number, all: number) =>
      fit === all ? 'De passer alle på det nye udkast.' : `${formatNumber(fit)} af ${changes(all)} passer på det nye udkast.`,
    mine: 'Dine ændringer',
    onTop: (count: number) => `Læg ${changes(count)} oven på`,
    theirs: 'Drop mine, og vis deres',
    ownTheirs: 'Drop dem her, og vis det gemte',
    no: 'passer ikke:',
  },
  lost: {
    title: (count: number) => (count === 1 ? '1 ændring kunne ikke gemmes' : `${formatNumber(count)} ændringer kunne ikke gemmes`),
    text: 'Resten af udkastet er, som du ser det.',
  },
  failed: 'Redigering kan ikke åbnes lige nu. Planen kan læses.',
  keys: {
    title: 'Taster',
    intro: 'På et element eller et forløbs navn i tidslinjen:',
    list: [
      ['Enter', 'åbner elementet eller forløbet, hvor alt kan ændres'],
      ['Alt + → ←', 'flytter grænsen til det næste element en måned; på forløbets navn: næste eller forrige startmåned'],
      ['Alt + Shift + → ←', 'flytter grænsen til det forrige element en måned'],
      ['B', 'vælger et element til bytte; B på et andet bytter de to'],
      ['P', 'fastholder eller frigør elementet; på navnet eller med Shift: hele forløbet'],
      ['Delete', 'fjerner elementets afdeling (skal navngives); på navnet: tager forløbet ud'],
      ['Ctrl + Z', 'fortryder'],
      ['Ctrl + Y', 'gør igen'],
      ['Esc', 'slipper det, du trækker, og glemmer et valgt bytte'],
    ] as [string, string][],
    mouse:
      'Med mus: træk grænsen mellem to elementer, træk et element hen på et andet for at bytte, træk forløbets venstre kant for at flytte starten.',
    spoken: 'Alt og pil flytter grænsen, P fastholder, B bytter, Delete fjerner, Ctrl+Z fortryder. Alle taster står over tidslinjen.',
  },
  swapFirst: (at: string) => `${at} er valgt til bytte. Gå til et andet element, og tryk B; Esc glemmer valget.`,
  swapForgotten: 'Byttet er glemt.',
  noStart: 'Der er ingen startmåned i den retning.',
  noBorder: 'Her er ingen grænse at flytte.',
  drag: {
    border: (before: number, after: number) => `${before} mdr. | ${after} mdr.`,
    start: (start: string) => `Begynder ${formatMonth(start)}`,
    swap: 'Byt',
  },
  track: {
    pin: 'Fasthold forløbet',
    loosen: 'Frigør forløbet',
    start: 'Startmåned',
    startOther: (start: string) => `${formatMonth(start)} (ikke en startmåned)`,
    remove: 'Tag forløbet ud',
    removeNote: 'Kan fortrydes.',
    unknownPattern: 'Mønstret kendes ikke mere: det er taget ud, eller forløbet kommer fra en fil. Forløbet kan stadig rettes.',
  },
  element: {
    edit: 'Ret',
    close: 'Luk rettelser',
    unit: 'Afdeling',
    unitHint: 'Skriv for at søge. Godkendte i perioden står først.',
    months: 'Måneder',
    setMonths: 'Sæt længde',
    allowed: (list: string) => `Mønstret tillader ${list}.`,
    follow: 'Det, der følger efter, flytter med.',
    border: 'Grænsen til næste element',
    earlier: '1 måned tidligere',
    later: '1 måned senere',
    swap: 'Byt med',
    swapHint: 'Et element i samme forløb bytter plads; et i et andet forløb bytter afdeling.',
    choose: 'Vælg element',
    sameTrack: 'Samme forløb',
    pin: 'Fasthold elementet',
    loosen: 'Frigør elementet',
    pinnedTrack: 'Forløbet er fastholdt. Frigør det for at rette elementet.',
  },
  chooser: {
    approved: 'Godkendt i hele perioden',
    partly: 'Kun godkendt i en del af perioden',
    others: 'Ikke godkendt til dette',
    unnamed: 'Skal navngives',
    unnamedGroup: 'Uden afdeling',
    free: (tenths: number) =>
      tenths <= 0
        ? tenths < 0
          ? `mangler ${formatNumber(-tenths / 10, tenths % 10 === 0 ? 0 : 1)} plads`
          : 'fuld'
        : tenths === 10
          ? '1 ledig plads'
          : `${formatNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1)} ledige pladser`,
    now: 'nu',
    none: 'Ingen afdeling passer til det skrevne.',
    count: (count: number) => (count === 1 ? '1 afdeling' : `${formatNumber(count)} afdelinger`),
  },
  add: {
    open: 'Tilføj forløb',
    heading: 'Nyt forløb',
    note: 'Elementerne kommer med mønstrets længder og skal navngives bagefter.',
    specialty: 'Speciale',
    unplaced: (name: string, count: number) => (count === 0 ? name : `${name} (${formatNumber(count)} ikke placeret)`),
    pattern: 'Mønster',
    start: 'Startmåned',
    add: 'Tilføj',
    cancel: 'Luk',
    noPattern: 'Specialet har intet mønster, så der kan ikke tilføjes et forløb.',
  },
  rest: {
    open: 'Sammensæt resten',
    heading: 'Sammensæt det, der ikke er fastholdt',
    pinned: (tracks: number, elements: number) =>
      tracks + elements === 0
        ? 'Intet er fastholdt, så alle forløb bliver sammensat igen.'
        : `${[
            tracks > 0 && (tracks === 1 ? '1 forløb' : `${formatNumber(tracks)} forløb`),
            elements > 0 && (elements === 1 ? '1 element i andre forløb' : `${formatNumber(elements)} elementer i andre forløb`),
          ]
            .filter(Boolean)
            .join(' og ')} er fastholdt og bliver stående. Resten bliver sammensat igen.`,
    wait: 'Vent, til alt er gemt.',
    weights: 'Andre vægte',
    start: 'Sammensæt',
    cancel: 'Luk',
  },
};

export type EditMessages = typeof da;
