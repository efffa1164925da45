/** Åbne problemer på startsiden, og hvorfor en søgning mislykkedes: koder med parametre, sætninger her. */
import { formats } from '../../../app/web/format.ts';
import { capital, type Sentences } from './sentence.ts';

const { formatDate, formatNumber, formatPercent } = formats('da');

export const problemsDa: Sentences = {
  unplacedTracks: (p) => `${formatNumber(Number(p.count))} forløb kunne ikke placeres i «${p.composition}».`,
  offTarget: (p) =>
    `${capital(String(p.specialty))}: ${formatPercent(Number(p.share))} af årsværkene, målet er mindst ${p.low} % («${p.composition}»).`,
  approvalLapses: (p) => `${p.unit}: godkendelsen til ${p.specialty} udløber ${formatDate(String(p.on))}.`,
  principleWithoutText: (p) => `Udmøntningsprincippet «${p.name}» har ingen ordret tekst i kilderne.`,
  principlesWithoutText: (p) => `${p.count} udmøntningsprincipper har ingen ordret tekst i kilderne.`,
  noComposition: (p) => `Der er ingen sammensætning for ${p.year} endnu.`,
  runFailed: (p) => `Søgningen i «${p.composition}» mislykkedes.`,
};

export const failuresDa: Sentences = {
  planRejected: () => 'Planen brød en regel, da den blev kontrolleret, og er derfor ikke taget i brug. Det er en fejl hos os.',
  stoppedBeforePlan: () => 'Søgningen blev stoppet, før der var en plan at beholde.',
  fault: () => 'Der skete en fejl under søgningen.',
};
