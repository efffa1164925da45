/** What each page answers, its keys, and its section of the guide: the first whose address the page's begins with. */
import { type Keys, list, timeline } from './keys.ts';

export interface PageHelp {
  /** The name of its text in the message files. */
  name: PageName;
  path: RegExp;
  /** The guide's section, and the heading in it. */
  guide: string;
  keys: Keys[];
}

export type PageName =
  | 'start'
  | 'fresh'
  | 'compare'
  | 'timeline'
  | 'whatIf'
  | 'composition'
  | 'compositions'
  | 'organisation'
  | 'approvals'
  | 'specialties'
  | 'dimensioning'
  | 'agreements'
  | 'principles'
  | 'places'
  | 'hearings'
  | 'councils'
  | 'assents'
  | 'forecasts'
  | 'other';

const page = (name: PageName, path: RegExp, guide: string, keys: Keys[] = []): PageHelp => ({ name, path, guide, keys });

const pages: PageHelp[] = [
  page('start', /^\/$/, 'startsiden'),
  page('fresh', /^\/sammensaetninger\/ny/, 'lav-en-ny-sammensatning'),
  page('compare', /^\/sammensaetninger\/sammenlign/, 'las-planen#versioner-og-historik'),
  page('timeline', /^\/sammensaetninger\/[^/]+(\/tidslinje)?$/, 'las-planen#tidslinje', [timeline]),
  page('whatIf', /^\/sammensaetninger\/[^/]+\/hvad-nu-hvis/, 'hvad-nu-hvis', [list]),
  page('composition', /^\/sammensaetninger\/./, 'las-planen', [list]),
  page('compositions', /^\/sammensaetninger/, 'las-planen'),
  page('organisation', /^\/organisation/, 'hvor-tallene-kommer-fra'),
  page('approvals', /^\/godkendelser/, 'hvor-tallene-kommer-fra'),
  page('specialties', /^\/specialer/, 'hvor-tallene-kommer-fra'),
  page('dimensioning', /^\/dimensionering/, 'hvor-tallene-kommer-fra'),
  page('agreements', /^\/aftaler/, 'hvor-tallene-kommer-fra'),
  page('principles', /^\/principper/, 'hvor-tallene-kommer-fra'),
  page('hearings', /^\/(hoeringer|dokumenter|partslister)/, 'horinger'),
  page('councils', /^\/(raad|moeder|opgaver)/, 'rad-og-moder'),
  page('assents', /^\/(indstillinger|behandling|kaeder)/, 'fra-indstilling-til-i-kraft'),
  page('forecasts', /^\/fremskrivninger/, 'fremskrivninger'),
  page('places', /^\/aargange/, 'startsiden'),
];

export const helpOf = (path: string): PageHelp => pages.find((one) => one.path.test(path)) ?? page('other', /./, '');
export const guidesNamed: readonly string[] = pages.map(({ guide }) => guide);
