/** What a change of the draft did, by its kind: as part of a sentence. */
export const editsEn: Record<string, string> = {
  setUnit: 'gave an element another unit',
  setMonths: 'changed an element’s length',
  moveBorder: 'moved the border between two elements',
  swapElements: 'swapped two elements',
  setStart: 'moved a track’s start',
  pinTrack: 'changed whether a track is pinned',
  pinElement: 'changed whether an element is pinned',
  removeTrack: 'took a track out',
  addTrack: 'added a track',
  compose: 'composed',
  restore: 'put a version in',
  import: 'read tracks in',
};
