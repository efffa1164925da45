/** Concepts: what Videre composes, searches for and keeps. */
import { concept } from './term.ts';

const numbers =
  'Sundhedsstyrelsen: Dimensioneringsplan 2021, Speciallægeuddannelsen: https://www.sst.dk/da/udgivelser/2020/Dimensioneringsplan-2021-Speciallaegeuddannelsen';

export const compositionConcepts = [
  concept(
    'track',
    'forløb, hoveduddannelsesforløb (HU-forløb)',
    'track, main-training track',
    'Den enhed, dimensioneringsplanen tæller; ikke det samme som et uddannelsesprogram.',
    'The counted unit of the dimensioning plan; not the same as a programme.',
    numbers,
  ),
  concept(
    'element',
    'uddannelseselement, delforløb (planlagt)',
    'element of a track (planned)',
    'Ét planlagt ophold i et forløb: afdeling, fra og måneder.',
    'One planned stay of a track: department, from and months.',
  ),
  concept(
    'placement',
    'ansættelse, delforløb (en læges)',
    'placement (a doctor’s)',
    'En læges faktiske ophold; et element er planlagt.',
    'A doctor’s actual stay; an element is planned.',
  ),
  concept(
    'pattern',
    'mønster for et speciales forløb',
    'pattern of a specialty’s tracks',
    'De ordnede elementer, et forløb i specialet kan følge.',
    'The ordered elements that a track of the specialty can follow.',
  ),
  concept(
    'template',
    'forløbsskabelon',
    'track template',
    'Et forløbsnummer, der er det samme år efter år, med versioner; kan gælde alle, lige eller ulige startår.',
    'A track number that is the same year after year, with versions; for all, even or odd start years.',
  ),
  concept(
    'import',
    'indlæsning af et regneark',
    'import of a spreadsheet',
    'En fil prøves først og tages så ind i sin helhed eller slet ikke.',
    'A file is tried first and then taken in whole, or not at all.',
  ),
  concept(
    'composition',
    'forløbssammensætning',
    'track composition',
    'Steder, rækkefølge og måneder for et startårs forløb.',
    'Sites, order and months of a start year’s tracks.',
  ),
  concept(
    'run',
    'søgning efter en sammensætning',
    'search for a composition',
    'Videre prøver sammensætninger og beholder den bedste, til den er bevist, eller tiden er gået.',
    'Videre tries compositions and keeps the best, until it is proven or time is up.',
  ),
  concept(
    'plan',
    'plan (en søgnings svar)',
    'plan (the answer of a search)',
    'Forløb med enheder og måneder, og hvad der ikke kunne placeres. Tjekket mod alle regler, før nogen ser den.',
    'Tracks with units and months, and what could not be placed. Checked against every rule before anybody sees it.',
  ),
  concept(
    'bound',
    'nedre grænse',
    'lower bound',
    'Ingen plan, der placerer lige så mange forløb, kan koste mindre.',
    'No plan that places as many tracks costs less.',
  ),
  concept('gap', 'afstand til den nedre grænse', 'gap to the lower bound', '(pris − nedre grænse) ÷ pris.', '(cost − bound) ÷ cost.'),
  concept(
    'weight',
    'vægt af et ønske',
    'weight of a wish',
    'Prisen, hver gang ønsket ikke er opfyldt.',
    'The price each time the wish is not met.',
  ),
  concept(
    'finding',
    'det, en regel fandt',
    'finding of a rule',
    'Et sted, hvor en regel er brudt eller et ønske ikke er opfyldt, og hvorfor.',
    'A place where a rule is broken or a wish not met, and why.',
  ),
  concept(
    'pin',
    'fastholdt forløb',
    'pinned track',
    'Bliver, hvor det er, når resten sammensættes.',
    'Stays where it is when the rest is composed.',
  ),
  concept(
    'unplaced',
    'ikke placeret forløb',
    'track not placed',
    'Meldt med grunde, aldrig presset ind.',
    'Reported with reasons, never forced in.',
  ),
  concept(
    'version',
    'version af en sammensætning',
    'version of a composition',
    'Uforanderlig, med fingeraftryk (SHA-256).',
    'Immutable, with a fingerprint (SHA-256).',
  ),
  concept(
    'revision',
    'udkastets rettelsesnummer',
    'revision of the draft',
    'Tæller op for hver ændring, så to, der retter i samme udkast, ser hinandens ændringer.',
    'Counts every change, so that two who edit one draft see each other’s changes.',
  ),
  concept('edit', 'rettelse af udkastet', 'edit of the draft', 'Én ændring, som kan fortrydes.', 'One change that can be undone.'),
];
