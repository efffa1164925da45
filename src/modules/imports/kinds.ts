/** The kinds of spreadsheet that can be taken in: each module brings its own, this is the one place that knows them all. */
import type { SheetKind } from '../../platform/sheets/index.ts';
import { patternSheets, trackSheets } from '../composition/public.ts';
import { countSheets } from '../dimensioning/public.ts';
import { approvalSheets, siteSheets, unitSheets } from '../organisation/public.ts';

export const kinds: readonly SheetKind[] = [siteSheets, unitSheets, approvalSheets, countSheets, patternSheets, trackSheets];

export const kindOf = (id: string): SheetKind | undefined => kinds.find((kind) => kind.id === id);
