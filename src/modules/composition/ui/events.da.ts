/** Historikkens sætninger: hvad der skete med en sammensætning. */

import { formats } from '../../../app/web/format.ts';
import { editDa } from './edits.da.ts';
import type { Sentences } from './sentence.ts';

const { formatNumber, formatPercent } = formats('da');
const tracks = (count: number): string => `${formatNumber(count)} forløb`;

const after = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

const decidedDa: Record<string, string> = {
  approved: 'Godkendte',
  reserved: 'Godkendte med forbehold',
  sentBack: 'Sendte tilbage',
  withdrawn: 'Trak beslutningen tilbage om',
};

export const eventsDa: Sentences = {
  compositionCreated: () => 'Oprettede sammensætningen og satte søgningen i gang.',
  runRequested: () => 'Startede en søgning.',
  explanationRequested: () => 'Spurgte, hvorfor et ønske ikke kan opfyldes.',
  explanationStopped: () => 'Stoppede en forklaring og beholdt det fundne.',
  stopRequested: () => 'Stoppede søgningen og beholdt den bedste plan.',
  tracksImported: (p) => `Indlæste ${tracks(Number(p.tracks))} fra et regneark.`,
  planApplied: (p) =>
    `Planen blev taget i brug som version ${after(p.version)}${p.placed === null ? '' : `: ${tracks(Number(p.placed))} placeret`}${p.share === null ? '' : `, andel ${formatPercent(Number(p.share))}`}.`,
  planKeptAsVersion: (p) => `Planen blev gemt som version ${after(p.version)}; udkastet var ændret imens og er, som det var.`,
  scenarioRequested: (p) => `Lavede scenariet «${after(p.name)}».`,
  scenarioStopped: (p) => `Stoppede scenariet «${after(p.name)}».`,
  sweepRequested: (p) => `Satte serien «${after(p.name)}» i gang.`,
  sweepStopped: (p) => `Stoppede serien «${after(p.name)}».`,
  scenarioAdopted: (p) => `Gemte scenariet «${after(p.scenarioName)}» som version ${after(p.version)}.`,
  replanRequested: (p) => `Bad om omlægningen «${after(p.name)}».`,
  replanKept: (p) => `Lagde omlægningen «${after(p.name)}» i udkastet: ${tracks(Number(p.tracks))} ændret.`,
  replanDiscarded: (p) => `Kasserede omlægningen «${after(p.name)}».`,
  versionSealed: (p) => `Sendte version ${after(p.version)} til behandling.`,
  versionDecided: (p) => `${decidedDa[String(p.act)] ?? ''} version ${after(p.version)} for ${after(p.bodyName)}.`,
  versionInEffect: (p) => `Satte version ${after(p.version)} i kraft: ${Number(p.places)} pladser.`,
  principlesAnswered: () => 'Skrev svar på principperne.',
  versionSaved: (p) => `Gemte udkastet som version ${after(p.version)}: «${after(p.name)}».`,
  compositionRenamed: (p) => `Gav sammensætningen navnet «${after(p.name)}».`,
  compositionCopied: (p) =>
    `Lavede sammensætningen som kopi af ${p.version === null ? 'udkastet' : `version ${after(p.version)}`} i «${after(p.fromName)}».`,
  copyMade: (p) => `Lavede kopien «${after(p.name)}» af ${p.version === null ? 'udkastet' : `version ${after(p.version)}`}.`,
  draftEdited: (p) => `Ændrede udkastet: ${editDa(p)}.`,
  draftUndone: (p) => `Fortrød ændringen «${editDa(p)}».`,
  draftRedone: (p) => `Gjorde ændringen «${editDa(p)}» om.`,
  versionRestored: (p) => `Satte version ${after(p.version)} («${after(p.name)}») ind i udkastet.`,
  fillingChanged: () => 'Ændrede forudsætningerne om ansøgere; udkastet er regnet om.',
  weightsChanged: () => 'Ændrede vægtene eller ønskernes rækkefølge; udkastet er regnet om.',
};
