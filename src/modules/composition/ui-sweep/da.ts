/** Tekster til serier: samme spørgsmål over en række værdier, eller flere scenarier på én gang. */
import { formats } from '../../../app/web/format.ts';

const { formatNumber, formatList } = formats('da');
const few = (values: readonly string[]): string =>
  values.length > 7 ? `${values.slice(0, 3).join(', ')}, … og ${values.at(-1)}` : formatList(values);

export const da = {
  kinds: { own: 'eget speciale', side: 'sideuddannelse' },
  varied: {
    places: (unit: string, specialty: string, kind: string) => `Pladser til ${specialty} (${kind}), ${unit}`,
    ceiling: (unit: string) => `Loft, ${unit}`,
    count: (specialty: string) => `Forløb i ${specialty}`,
    share: (specialty: string | null, area: string) => `Andel i ${area}, ${specialty ?? 'alle specialer under ét'}`,
  },
  value: {
    places: (value: number) => (value === 1 ? '1 plads' : `${formatNumber(value)} pladser`),
    tracks: (value: number) => `${formatNumber(value)} forløb`,
    percent: (value: number) => `${formatNumber(value)} %`,
  },
  range: {
    heading: 'Eller en række værdier',
    note: 'Samme ændring med hvert af tallene. Hvert tal er en beregning for sig, hvor alle forløb må flytte; de andre beregninger i huset kommer først.',
    least: 'Fra',
    most: 'Til',
    step: 'Spring',
    units: { places: 'pladser', ceiling: 'pladser', count: 'forløb', share: '%' } as Record<string, string>,
    told: (values: readonly string[], drafts: number) =>
      `${values.length === 1 ? '1 værdi' : `${formatNumber(values.length)} værdier`}: ${few(values)}${drafts > 1 ? `, for hvert af ${formatNumber(drafts)} udkast` : ''}.`,
    now: (value: string) => `Nu ${value}.`,
    wrong: (most: number) => `Skriv to hele tal, det mindste først, og et spring, så der højst er ${formatNumber(most)} værdier.`,
    also: 'Også på andre udkast',
    alsoNote: 'Af samme uddannelsesregion, som de er nu.',
    name: 'Seriens navn',
    nameOf: (varied: string, least: string, most: string) => `${varied}: ${least} til ${most}`,
    send: 'Beregn serien',
  },
  chosen: {
    summary: 'Beregn flere scenarier på én gang',
    note: 'Deres ændringer, af udkastet, som det er nu, og med alle forløb fri til at flytte.',
    label: 'Scenarier',
    nameOf: (count: number) => `${formatNumber(count)} scenarier på én gang`,
    lacks: 'Vælg mindst ét scenarie.',
  },
  list: {
    heading: (count: number) => (count === 1 ? '1 serie' : `${formatNumber(count)} serier`),
    note: 'Hver serie er ét spørgsmål over en række værdier eller flere scenarier på én gang.',
    name: 'Serie',
    done: 'Beregnet',
    of: (done: number, all: number) => `${formatNumber(done)} af ${formatNumber(all)}`,
    failed: 'Ikke beregnet',
  },
  view: {
    close: 'Luk serien',
    basis: (same: boolean): string =>
      same
        ? 'Lavet af udkastet, som det er nu. Alle forløb må flytte i hvert punkt.'
        : 'Udkastet er ændret, siden serien blev lavet. Alle forløb må flytte i hvert punkt.',
    running: 'Beregner serien',
    progress: (done: number, all: number) => `${formatNumber(done)} af ${formatNumber(all)} beregnet`,
    stop: 'Stop, og behold det beregnede',
    stopping: 'Stopper …',
    failedWord: 'Ikke beregnet',
    failed: (count: number) => (count === 1 ? '1 punkt er ikke beregnet' : `${formatNumber(count)} punkter er ikke beregnet`),
    again: 'Bed om serien igen for at få resten; det, der er beregnet, beregnes ikke igen.',
    measure: 'Vis',
    measures: { placed: 'Placeret', share: 'Andel', cost: 'Pris', moved: 'Forløb, der ligger anderledes' },
    before: 'udkastet',
    answer: (
      measure: string,
      [least, atLeast]: readonly [string, string],
      [most, atMost]: readonly [string, string],
      before: string | null,
    ) =>
      `${measure}: ${least === most ? `${least} i alle punkter` : `lavest ${least} ved ${atLeast}, højest ${most} ved ${atMost}`}${before === null ? '' : `; udkastet har ${before}`}.`,
    none: 'Ingen punkter er beregnet endnu.',
    points: (count: number) => (count === 1 ? '1 punkt' : `${formatNumber(count)} punkter`),
    value: 'Værdi',
    scenario: 'Scenarie',
    draft: 'Udkast',
    state: 'Status',
    states: { queued: 'I kø', running: 'Beregnes', done: 'Færdig', failed: 'Ikke beregnet' },
    version: 'Beregnet med',
    make: 'Åbn som ændring',
    makeOf: (value: string) => `: ${value}`,
  },
};

export type SweepMessages = typeof da;
