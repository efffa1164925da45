/** Forudsætningerne om ansøgere: ubesatte forløb, forventet besættelse og fleksforløb. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber } = formats('da');
const tracks = (count: number): string => `${formatNumber(count)} forløb`;

export const fillingDa = {
  heading: (unfilled: number, rules: number): string =>
    unfilled === 0 && rules === 0
      ? 'Ansøgere: alle forløb regnes besat'
      : `Ansøgere: ${tracks(unfilled)} uden ansøger, ${rules === 1 ? '1 regel' : `${formatNumber(rules)} regler`} for fleksforløb`,
  assumption: 'Forudsætning',
  note: 'Planlæggerens forudsætning: ingen kilde i grunddata siger, hvor mange ansøgere året får. Andelene måles på besatte forløb, som aftalen siger (Bilag 2, omkring 2022). Et ubesat forløb får ingen plads, medmindre det må blive til et fleksforløb i et andet speciale; det begynder og slutter som udgangspunkt i et lægedækningstruet område.',
  specialty: 'Speciale',
  count: 'Forløb',
  unfilled: 'Uden ansøger',
  filled: 'Forventet besat af resten',
  percent: '%',
  of: (name: string): string => `: ${name}`,
  measured: 'Andel, målt på besatte',
  flex: 'Hvad ubesatte forløb må blive til',
  flexNone: 'Ingen regler: ubesatte forløb står uden plads.',
  rule: (from: string, to: string, most: number): string => `Fra ${from} til ${to}, højst ${formatNumber(most)}`,
  from: 'Fra',
  to: 'Til',
  most: 'Højst',
  choose: 'Vælg speciale',
  add: 'Tilføj reglen',
  addLacks: 'Vælg to forskellige specialer og et antal over nul.',
  remove: 'Fjern',
  save: 'Gem forudsætningerne',
  saved: 'Gemt i udkastet. Det kan fortrydes. Sammensæt resten for at lægge forløbene efter dem.',
  wrong: (most: number): string => `Skriv et helt tal mellem 0 og ${formatNumber(most)}.`,
  wrongPercent: 'Skriv et helt tal mellem 1 og 100.',
};

export type FillingMessages = typeof fillingDa;
