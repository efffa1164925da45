import type { SiteMessages } from './site.da.ts';

/** Texts about changing sites. */
export const en: SiteMessages = {
  newSite: 'New site',
  edit: 'Edit the site',
  newTitle: 'New site',
  newSubline: 'The site gets an id from its name. Units, approvals and marks are added afterwards.',
  title: (site) => `Edit the site: ${site}`,
  subline: 'What has been in force stands; a change holds from a day.',
  acts: {
    form: 'New name, other town or other agreement area',
    region: 'Other operating region',
    mark: 'Set a mark',
    endMark: 'End a mark',
    close: 'Close the site',
    withdraw: 'Withdraw a planned change',
  },
  actNotes: {
    form: 'From the very day a row began it is a correction of that row.',
    region: 'Should the region end later, its successor follows by itself.',
    mark: 'The marks decide what the agreement and the implementation principles count.',
    endMark: 'What held until that day stands.',
    close: 'The units of the site must have moved or closed before.',
    withdraw: 'What held before goes on.',
  },
  formsCaption: 'Names, towns and agreement areas through time',
  regionsCaption: 'Operating regions through time',
  noMarks: 'The site has no marks.',
  asSite: 'as the site itself',
  planned: 'What is to be withdrawn?',
  plannedWhat: (what, day) => `${what} from ${day}`,
  whichMark: 'Which mark?',
  markOf: (mark, day) => `${mark} (from ${day})`,
  wrongTown: 'Choose a town.',
  wrongRegion: 'Choose an operating region.',
  wrongMark: 'Choose a mark.',
  town: 'Town',
  townHint: 'The site is shown there on the map.',
  drafts: (count) =>
    count === 1
      ? 'One draft has tracks at the site after that day; its shares are reckoned anew.'
      : `${count} drafts have tracks at the site after that day; their shares are reckoned anew.`,
  draftsText: 'You can save all the same; no tracks are moved. Saved versions do not change.',
  draft: (name, year, tracks) =>
    tracks === 1 ? `${name} (start year ${year}): 1 track` : `${name} (start year ${year}): ${tracks} tracks`,
  noDrafts: 'None of the drafts that you can see has tracks at the site after that day.',
  lines: { form: 'Site', region: 'Operating region', shortage: 'Short of doctors', university: 'Large hospital of a university city' },
};
