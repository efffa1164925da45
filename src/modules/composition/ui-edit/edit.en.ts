/** Texts for editing a composition by hand. */
import { formats } from '../../../app/web/format.ts';
import type { EditMessages } from './edit.da.ts';

const { formatNumber, formatPercent, formatMonth } = formats('en');
const months = (count: number): string => (Math.abs(count) === 1 ? '1 month' : `${formatNumber(Math.abs(count))} months`);
const changes = (count: number): string => (count === 1 ? '1 change' : `${formatNumber(count)} changes`);
const signed = (points: number): string => `${points > 0 ? '+' : '−'}${formatNumber(Math.abs(points), 1)}`;

export const en: EditMessages = {
  bar: 'Editing',
  word: 'Note',
  save: {
    saved: 'Saved',
    saving: (count: number) => (count === 1 ? 'Saving …' : `Saving ${changes(count)} …`),
    unsaved: (count: number, why: string) => `Not saved: ${changes(count)} waiting – ${why}`,
    away: 'the server does not answer. It is tried again by itself; do not close the page.',
    fault: 'the server failed. It is tried again by itself; do not close the page.',
    signedOut: 'you are no longer signed in.',
    stale: 'the draft has changed meanwhile.',
    retry: 'Try again now',
  },
  undo: 'Undo',
  redo: 'Redo',
  byOther: (what: string, name: string) => `${what} (${name})`,
  /** What an act is, in a few words. */
  kinds: {
    setUnit: 'another unit',
    setMonths: 'another length',
    moveBorder: 'moved border',
    swapElements: 'swap',
    setStart: 'another start month',
    pinTrack: 'pinning of a track',
    pinElement: 'pinning of an element',
    removeTrack: 'track taken out',
    addTrack: 'new track',
    compose: 'composing',
    restore: 'version put back',
    replan: 'replan',
    filling: 'assumptions about applicants',
    import: 'import',
  } as Record<string, string>,
  acts: {
    at: (track: string, element: number) => `${track}, element ${element}`,
    gone: 'a track that is no longer here',
    setUnit: (at: string, unit: string) => `${at}: ${unit}`,
    unnamed: (at: string) => `${at}: to be named`,
    setMonths: (at: string, count: number) => `${at}: ${months(count)}`,
    moveBorder: (at: string, by: number) => `${at}: the border to the next ${months(by)} ${by > 0 ? 'later' : 'earlier'}`,
    swap: (a: string, b: string) => `${a}, swapped with ${b}`,
    start: (track: string, start: string) => `${track}: begins ${formatMonth(start)}`,
    pinned: (at: string) => `${at}: pinned`,
    loose: (at: string) => `${at}: released`,
    removed: (track: string) => `${track}: taken out`,
    added: (specialty: string, start: string) => `${specialty}: new track, begins ${formatMonth(start)}`,
    filling: 'The assumptions about applicants are changed',
    undo: 'Undone',
    redo: 'Redone',
    restore: (version: number) => `Version ${formatNumber(version)} is put in the draft`,
    replan: (name: string) => `The replan “${name}” is put in the draft`,
  },
  restore: {
    heading: (no: number, name: string) => `Put version ${formatNumber(no)} “${name}” in the draft?`,
    text: 'The tracks and pins of the draft become what they are in the version. What has been changed since is no longer in the draft; save it as a version first if you want to find it again. The version does not change.',
    undo: 'Undo, above the tabs, takes it back.',
    button: (no: number) => `Put version ${formatNumber(no)} in`,
    cancel: 'Leave the draft',
  },
  outcome: {
    broken: (sentence: string) => `Rule broken: ${sentence}`,
    otherWishes: 'other wishes',
    moreBroken: (count: number) => `And ${formatNumber(count)} more.`,
    mended: (count: number) => (count === 1 ? '1 rule is kept again.' : `${formatNumber(count)} rules are kept again.`),
    cost: (points: number, parts: string) => `${signed(points)} points: ${parts}.`,
    part: (rule: string, points: number) => `${rule} ${signed(points)}`,
    samePrice: 'The cost is the same.',
    share: (area: string, before: number, after: number) => `Share in ${area}: ${formatPercent(before)} → ${formatPercent(after)}.`,
  },
  broken: (count: number) => (count === 0 ? 'No rules broken' : count === 1 ? '1 rule broken' : `${formatNumber(count)} rules broken`),
  others: (name: string) => `${name} has changed the draft. The page shows it now.`,
  somebody: 'Somebody else',
  reference:
    'Approvals, places or patterns have changed since you opened the page. The rules are computed anew, and the page shows the server’s answer.',
  read: 'Hide',
  searching: 'A search is going',
  searchingText:
    'You can edit meanwhile. If you change something, the search’s plan is kept as a version beside; the draft stays as you leave it.',
  stale: {
    ownTitle: 'You have changed the draft in another window',
    title: (name: string) => `${name} changed the draft while you were editing`,
    text: 'Your changes are not saved, but not lost either. Choose what becomes of them.',
    fits: (fit: number, all: number) =>
      fit === all ? 'They all fit the new draft.' : `${formatNumber(fit)} of ${changes(all)} fit the new draft.`,
    mine: 'Your changes',
    onTop: (count: number) => `Put ${changes(count)} on top`,
    theirs: 'Drop mine, and show theirs',
    ownTheirs: 'Drop those here, and show what is saved',
    no: 'does not fit:',
  },
  lost: {
    title: (count: number) => (count === 1 ? '1 change could not be saved' : `${formatNumber(count)} changes could not be saved`),
    text: 'The rest of the draft is as you see it.',
  },
  failed: 'Editing cannot be opened now. The plan can be read.',
  keys: {
    title: 'Keys',
    intro: 'On an element or a track’s name in the timeline:',
    list: [
      ['Enter', 'opens the element or the track, where everything can be changed'],
      ['Alt + → ←', 'moves the border to the next element a month; on the track’s name: the next or previous start month'],
      ['Alt + Shift + → ←', 'moves the border to the previous element a month'],
      ['B', 'chooses an element to swap; B on another swaps the two'],
      ['P', 'pins or releases the element; on the name or with Shift: the whole track'],
      ['Delete', 'takes the element’s unit away (to be named); on the name: takes the track out'],
      ['Ctrl + Z', 'undoes'],
      ['Ctrl + Y', 'redoes'],
      ['Esc', 'lets go of what you drag, and forgets a chosen swap'],
    ] as [string, string][],
    mouse:
      'With a mouse: drag the border between two elements, drag an element onto another to swap, drag the track’s left edge to move its start.',
    spoken: 'Alt and arrow move the border, P pins, B swaps, Delete takes away, Ctrl+Z undoes. All keys are listed above the timeline.',
  },
  swapFirst: (at: string) => `${at} is chosen to swap. Go to another element and press B; Esc forgets it.`,
  swapForgotten: 'The swap is forgotten.',
  noStart: 'There is no start month in that direction.',
  noBorder: 'There is no border to move here.',
  drag: {
    border: (before: number, after: number) => `${before} mo. | ${after} mo.`,
    start: (start: string) => `Begins ${formatMonth(start)}`,
    swap: 'Swap',
  },
  track: {
    pin: 'Pin the track',
    loosen: 'Release the track',
    start: 'Start month',
    startOther: (start: string) => `${formatMonth(start)} (not a start month)`,
    remove: 'Take the track out',
    removeNote: 'Can be undone.',
    unknownPattern: 'The pattern is no longer known: it was taken out, or the track came from a file. The track can still be changed.',
  },
  element: {
    edit: 'Edit',
    close: 'Close editing',
    unit: 'Unit',
    unitHint: 'Type to search. Those approved in the period stand first.',
    months: 'Months',
    setMonths: 'Set length',
    allowed: (list: string) => `The pattern allows ${list}.`,
    follow: 'What follows moves along.',
    border: 'The border to the next element',
    earlier: '1 month earlier',
    later: '1 month later',
    swap: 'Swap with',
    swapHint: 'An element of the same track changes places; one of another track changes units.',
    choose: 'Choose an element',
    sameTrack: 'Same track',
    pin: 'Pin the element',
    loosen: 'Release the element',
    pinnedTrack: 'The track is pinned. Release it to change the element.',
  },
  chooser: {
    approved: 'Approved in the whole period',
    partly: 'Approved in a part of the period only',
    others: 'Not approved for this',
    unnamed: 'To be named',
    unnamedGroup: 'Without a unit',
    free: (tenths: number) =>
      tenths <= 0
        ? tenths < 0
          ? `short of ${formatNumber(-tenths / 10, tenths % 10 === 0 ? 0 : 1)} place`
          : 'full'
        : tenths === 10
          ? '1 free place'
          : `${formatNumber(tenths / 10, tenths % 10 === 0 ? 0 : 1)} free places`,
    now: 'now',
    none: 'No unit matches what is typed.',
    count: (count: number) => (count === 1 ? '1 unit' : `${formatNumber(count)} units`),
  },
  add: {
    open: 'Add a track',
    heading: 'New track',
    note: 'The elements come with the pattern’s lengths and are named afterwards.',
    specialty: 'Specialty',
    unplaced: (name: string, count: number) => (count === 0 ? name : `${name} (${formatNumber(count)} not placed)`),
    pattern: 'Pattern',
    start: 'Start month',
    add: 'Add',
    cancel: 'Close',
    noPattern: 'The specialty has no pattern, so no track can be added.',
  },
  rest: {
    open: 'Compose the rest',
    heading: 'Compose what is not pinned',
    pinned: (tracks: number, elements: number) =>
      tracks + elements === 0
        ? 'Nothing is pinned, so all tracks are composed anew.'
        : `${[
            tracks > 0 && (tracks === 1 ? '1 track' : `${formatNumber(tracks)} tracks`),
            elements > 0 && (elements === 1 ? '1 element of other tracks' : `${formatNumber(elements)} elements of other tracks`),
          ]
            .filter(Boolean)
            .join(' and ')} pinned, and stay as they are. The rest is composed anew.`,
    wait: 'Wait until everything is saved.',
    weights: 'Other weights',
    start: 'Compose',
    cancel: 'Close',
  },
};
