/** Åbne problemer på startsiden, og hvorfor en søgning mislykkedes: koder med parametre, sætninger her. */
import { formats } from '../../../app/web/format.ts';
import { capital, type Sentences } from './sentence.ts';

const { formatDate, formatNumber, formatPercent } = formats('da');

export const problemsDa: Sentences = {
  unplacedTracks: (p) => `${formatNumber(Number(p.count))} forløb kunne ikke placeres i «${p.composition}».`,
  offTarget: (p) =>
    `${capital(String(p.specialty))}: ${formatPercent(Number(p.share))} af årsværkene, målet er mindst ${p.low} % («${p.composition}»).`,
  approvalLapses: (p) =>
    `${p.unit}: godkendelsen til ${p.specialty} udløber ${formatDate(String(p.on))}${Number(p.tracks) > 0 ? `; ${formatNumber(Number(p.tracks))} forløb har ophold der bagefter` : ''}.`,
  runGoing: (p) => `Søgningen i «${p.composition}» er i gang.`,
  rulesBroken: (p) => `«${p.composition}» bryder regler ${Number(p.count) === 1 ? 'ét sted' : `${formatNumber(Number(p.count))} steder`}.`,
  toBeNamed: (p) =>
    `${Number(p.count) === 1 ? '1 element' : `${formatNumber(Number(p.count))} elementer`} i «${p.composition}» mangler en afdeling.`,
  monthsToBeNamed: (p) =>
    `${Number(p.count) === 1 ? '1 element' : `${formatNumber(Number(p.count))} elementer`} i «${p.composition}» har en længde, som ingen har navngivet; tallet er en del af det, der er tilbage.`,
  changedSince: (p) => `«${p.composition}» er ændret siden version ${p.count}. Gem en ny, når ændringerne skal stå ved magt.`,
  noVersion: (p) => `Planen i «${p.composition}» er ikke gemt som version.`,
  overCapacity: (p) =>
    `${p.unit}: fra ${formatDate(String(p.on))} er der op til ${formatNumber(Number(p.over) / 10, Number(p.over) % 10 === 0 ? 0 : 1)} flere i uddannelse i ${p.specialty}, end der er godkendt pladser til.`,
  moreOverCapacity: (p) =>
    Number(p.count) === 1
      ? '1 afdeling mere har flere i uddannelse, end den er godkendt til.'
      : `${formatNumber(Number(p.count))} afdelinger mere har flere i uddannelse, end de er godkendt til.`,
  earlierOffTarget: (p) =>
    `Startårene ${p.from}–${p.to} har tilsammen ${formatPercent(Number(p.share))} af årsværkene, målet er mindst ${p.low} %.`,
  principleWithoutText: (p) => `Udmøntningsprincippet «${p.name}» har ingen ordret tekst i kilderne.`,
  principlesWithoutText: (p) => `${p.count} udmøntningsprincipper har ingen ordret tekst i kilderne.`,
  approvalsLacking: (p) =>
    `${formatNumber(Number(p.count))} ${Number(p.count) === 1 ? 'godkendelse' : 'godkendelser'} mangler pladser, kompetencer eller en efterfølger inden for to år. Hent skabelonen med de rækker.`,
  patternsLacking: (p) =>
    `${formatNumber(Number(p.count))} ${Number(p.count) === 1 ? 'mønster' : 'mønstre'} mangler noget. Hent skabelonen med de rækker.`,
  noPatternOfSpecialty: (p) => `${capital(String(p.specialty))} har intet mønster, der gælder her i dag, og kan ikke sammensættes.`,
  noComposition: (p) => `Der er ingen sammensætning for ${p.year} endnu.`,
  runFailed: (p) => `Søgningen i «${p.composition}» mislykkedes.`,
};

export const failuresDa: Sentences = {
  planRejected: () => 'Planen brød en regel, da den blev kontrolleret, og er derfor ikke taget i brug. Det er en fejl hos os.',
  stoppedBeforePlan: () => 'Søgningen blev stoppet, før der var en plan at beholde.',
  sweepStopped: () => 'Serien blev stoppet, før det her punkt var beregnet.',
  roleEnded: () =>
    'Den, der bad om det, har ikke længere rollen, og derfor er der ikke regnet videre. Udkastet er, som det var. En anden planlægger kan bede om det igen.',
  capacityChanged: () =>
    'Den, der bad om det, har siden skiftet rolle, og derfor er der ikke regnet videre. Udkastet er, som det var. Skift tilbage, og bed om det igen.',
  gaveUp: () =>
    'Det program, der regnede, blev afbrudt, hver gang det prøvede, og derfor er det opgivet. Udkastet er, som det var. Bed om det igen; sker det igen, så giv dem, der driver systemet, besked.',
  replanFault: () => 'Der skete en fejl, da forløbene skulle omlægges. Udkastet er uændret.',
  fault: () => 'Der skete en fejl under søgningen.',
};
