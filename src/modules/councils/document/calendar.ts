/** Meetings for a calendar. An event keeps its UID, so that a newer file changes it; a meeting without a time takes the day. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { da } from '../ui/meetings.da.ts';

interface Meeting {
  id: string;
  bodyName: string;
  heldOn: string;
  starts: string | null;
  place: string;
  minutes: number;
  cancelledReason: string | null;
  constructed: boolean;
}

const hour = 3_600_000;

export function calendarOf(meetings: readonly Meeting[], madeAt: string): string {
  const calendar = ical({
    name: da.pdf.calendar,
    method: ICalCalendarMethod.PUBLISH,
    // how often a calendar that subscribes is to ask again
    ttl: 6 * 3600,
    prodId: { company: 'Videre', product: 'Videre', language: 'DA' },
    x: [['X-WR-TIMEZONE', 'Europe/Copenhagen']],
  });
  for (const { id, bodyName, heldOn, starts, place, minutes, cancelledReason, constructed } of meetings) {
    const at = new Date(`${heldOn}T${starts ?? '00:00'}:00Z`);
    calendar.createEvent({
      id: `${id}@videre`,
      stamp: new Date(madeAt),
      // floating: the clock on the wall where the meeting is held
      start: at,
      ...(starts ? { end: new Date(at.getTime() + (minutes > 0 ? minutes * 60_000 : hour)), floating: true } : { allDay: true }),
      summary: da.pdf.event(bodyName),
      location: place,
      description: [cancelledReason ? da.meeting.cancelled(cancelledReason) : '', constructed ? da.pdf.constructed : '']
        .filter(Boolean)
        .join('\n'),
      sequence: cancelledReason ? 1 : 0,
      status: cancelledReason ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
