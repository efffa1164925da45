import { formats } from '../../../app/web/format.ts';
import type { SweepMessages } from './da.ts';

const { formatNumber, formatList } = formats('en');
const few = (values: readonly string[]): string =>
  values.length > 7 ? `${values.slice(0, 3).join(', ')}, … and ${values.at(-1)}` : formatList(values);

export const en: SweepMessages = {
  kinds: { own: 'own specialty', side: 'side placement' },
  varied: {
    places: (unit, specialty, kind) => `Places for ${specialty} (${kind}), ${unit}`,
    ceiling: (unit) => `Ceiling, ${unit}`,
    count: (specialty) => `Tracks in ${specialty}`,
    share: (specialty, area) => `Share in ${area}, ${specialty ?? 'all specialties together'}`,
  },
  value: {
    places: (value) => (value === 1 ? '1 place' : `${formatNumber(value)} places`),
    tracks: (value) => (value === 1 ? '1 track' : `${formatNumber(value)} tracks`),
    percent: (value) => `${formatNumber(value)}%`,
  },
  range: {
    heading: 'Or a range of values',
    note: 'The same change with each of the numbers. Each number is a computation of its own in which all tracks may move; other computations in the house come first.',
    least: 'From',
    most: 'To',
    step: 'Step',
    units: { places: 'places', ceiling: 'places', count: 'tracks', share: '%' },
    told: (values, drafts) =>
      `${values.length === 1 ? '1 value' : `${formatNumber(values.length)} values`}: ${few(values)}${drafts > 1 ? `, for each of ${formatNumber(drafts)} drafts` : ''}.`,
    now: (value) => `Now ${value}.`,
    wrong: (most) => `Write two whole numbers, the smaller first, and a step that gives at most ${formatNumber(most)} values.`,
    also: 'Of other drafts too',
    alsoNote: 'Of the same training region, as they are now.',
    name: 'Name of the series',
    nameOf: (varied, least, most) => `${varied}: ${least} to ${most}`,
    send: 'Compute the series',
  },
  chosen: {
    summary: 'Compute several scenarios at once',
    note: 'Their changes, of the draft as it is now, with all tracks free to move.',
    label: 'Scenarios',
    nameOf: (count) => `${formatNumber(count)} scenarios at once`,
    lacks: 'Choose at least one scenario.',
  },
  list: {
    heading: (count) => (count === 1 ? '1 series' : `${formatNumber(count)} series`),
    note: 'Each series is one question over a range of values, or several scenarios at once.',
    name: 'Series',
    done: 'Computed',
    of: (done, all) => `${formatNumber(done)} of ${formatNumber(all)}`,
    failed: 'Not computed',
  },
  view: {
    close: 'Close the series',
    basis: (same) =>
      same
        ? 'Made of the draft as it is now. All tracks may move in each point.'
        : 'The draft has changed since the series was made. All tracks may move in each point.',
    running: 'Computing the series',
    progress: (done, all) => `${formatNumber(done)} of ${formatNumber(all)} computed`,
    stop: 'Stop, and keep what is computed',
    stopping: 'Stopping …',
    failedWord: 'Not computed',
    failed: (count) => (count === 1 ? '1 point is not computed' : `${formatNumber(count)} points are not computed`),
    again: 'Ask for the series again to get the rest; what is computed is not computed again.',
    measure: 'Show',
    measures: { placed: 'Placed', share: 'Share', cost: 'Cost', moved: 'Tracks that lie elsewhere' },
    before: 'the draft',
    answer: (measure, [least, atLeast], [most, atMost], before) =>
      `${measure}: ${least === most ? `${least} in every point` : `least ${least} at ${atLeast}, most ${most} at ${atMost}`}${before === null ? '' : `; the draft has ${before}`}.`,
    none: 'No point is computed yet.',
    points: (count) => (count === 1 ? '1 point' : `${formatNumber(count)} points`),
    value: 'Value',
    scenario: 'Scenario',
    draft: 'Draft',
    state: 'State',
    states: { queued: 'Queued', running: 'Computing', done: 'Done', failed: 'Not computed' },
    version: 'Computed with',
    make: 'Open as a change',
    makeOf: (value) => `: ${value}`,
  },
};
