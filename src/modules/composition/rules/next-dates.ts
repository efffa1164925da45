/** The yearly wheel: dates that come again every year, each next time from today. The dates and their sources are data. */
export interface WheelDate {
  id: string;
  month: number;
  day: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Every date the next time it comes, today counted in, the nearest first. */
export function nextDates<D extends WheelDate>(wheel: readonly D[], today: string): (D & { on: string })[] {
  const year = Number(today.slice(0, 4));
  return wheel
    .map((date) => {
      const day = `${two(date.month)}-${two(date.day)}`;
      return { ...date, on: `${day >= today.slice(5) ? year : year + 1}-${day}` };
    })
    .sort((a, b) => (a.on === b.on ? a.id.localeCompare(b.id) : a.on < b.on ? -1 : 1));
}
