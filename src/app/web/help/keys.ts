/** Every key that does something, in one place; what it does is said in the message files by its name. */
export interface Keys {
  name: 'everywhere' | 'list' | 'timeline' | 'search';
  keys: readonly (readonly [combination: string, does: string])[];
}

export const everywhere: Keys = {
  name: 'everywhere',
  keys: [
    ['Ctrl+K, /', 'search'],
    ['?', 'help'],
    ['Tab', 'next'],
    ['Enter', 'open'],
    ['Esc', 'close'],
  ],
};

export const search: Keys = {
  name: 'search',
  keys: [
    ['↑ ↓', 'choose'],
    ['Enter', 'open'],
    ['Esc', 'close'],
  ],
};

export const list: Keys = { name: 'list', keys: [['t', 'table']] };

export const timeline: Keys = {
  name: 'timeline',
  keys: [
    ['← →', 'stay'],
    ['↑ ↓', 'track'],
    ['Page Up, Page Down', 'ten'],
    ['Home, End', 'ends'],
    ['Ctrl+Home, Ctrl+End', 'firstLast'],
    ['Enter', 'choose'],
    ['t', 'table'],
  ],
};

export const allKeys: readonly Keys[] = [everywhere, search, list, timeline];
