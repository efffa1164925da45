/** Hvordan den seneste søgning sluttede. */
import { formats } from '../../../app/web/format.ts';

const { formatPercent } = formats('da');

export const endedDa = {
  settling: 'Henter planen …',
  settlingStopped: 'Stopper og gemmer den bedste plan …',
  failedWord: 'Søgningen mislykkedes',
  failedRest: 'Sammensætningen og det, den var før, er uændret. Søg igen; bliver det ved, så fortæl det til administratoren.',
  stoppedWord: 'Stoppet',
  doneWord: 'Færdig',
  inQueue: 'Søgningen blev stoppet, før den begyndte.',
  beforePlan: 'Søgningen blev stoppet, før der var en plan.',
  byItself: (time: string): string => `Søgningen sluttede af sig selv efter ${time}.`,
  stopped: (who: string | null, time: string): string =>
    `${who === null ? 'Søgningen blev stoppet' : `${who} stoppede søgningen`} efter ${time}. Den bedste plan, den havde fundet, overholdt alle regler.`,
  atMost: (gap: number): string => `Planen, den fandt, er højst ${formatPercent(gap)} fra det bedst mulige.`,
  best: 'Bevist: ingen plan er bedre end den, søgningen fandt.',
  bestPlaced: 'Bevist: ingen plan, der placerer lige så mange forløb, er bedre end den, søgningen fandt.',
};

export type EndedMessages = typeof endedDa;
