/** What stands in the form that changes an approval or a ceiling, and what is wrong with it. Pure, so that page and tests agree. */
import { type Held, inForceOn } from '../../../kernel/from-a-day.ts';
import { placesText, tenthsOf } from './places.ts';

export type LineAct = 'hold' | 'suspend' | 'end' | 'withdraw';

export interface LineDraft {
  act: LineAct;
  from: string;
  /** The last day; '' = until further notice. */
  last: string;
  places: string;
  fullTimeEquivalents: boolean;
  gives: string[];
  reason: string;
}

interface Value {
  tenths: number;
  fullTimeEquivalents?: boolean;
  gives?: string[];
}

type Row = Omit<Held<unknown>, 'value'> & Value;

/** The row whose values a change from that day begins with: the one in force, else the last before it. */
export function rowBehind<R extends Row>(rows: readonly R[], day: string): R | undefined {
  const held = rows.map((row) => ({ id: row.id, from: row.from, to: row.to, value: row }));
  return inForceOn(held, day)?.value ?? rows.filter(({ from }) => from === null || from < day).at(-1);
}

/** The form as it opens: the next month, with what is in force then. */
export function openedDraft(rows: readonly Row[], day: string, dayBefore: (day: string) => string): LineDraft {
  const row = rowBehind(rows, day);
  return {
    act: 'hold',
    from: day,
    last: row?.to && row.to > day ? dayBefore(row.to) : '',
    places: row ? placesText(row.tenths) : '',
    fullTimeEquivalents: row?.fullTimeEquivalents ?? false,
    gives: row?.gives ?? [],
    reason: '',
  };
}

const isDay = (text: string): boolean => /^(19|20|21)\d\d-\d\d-\d\d$/.test(text);

/** The fields that cannot be sent as they stand. */
export function draftFaults({ act, from, last, places, reason }: LineDraft): ('from' | 'last' | 'places' | 'reason')[] {
  const hasLast = act === 'hold' || act === 'suspend';
  const wrong = {
    from: !isDay(from),
    last: hasLast && last !== '' && (!isDay(last) || last < from),
    places: act === 'hold' && tenthsOf(places) === null,
    reason: reason.trim() === '',
  };
  return (['from', 'last', 'places', 'reason'] as const).filter((field) => wrong[field]);
}
