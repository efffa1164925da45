/** The days on which tracks begin, for a calendar: one all-day event for each specialty and start month. */
import ical, { ICalCalendarMethod } from 'ical-generator';
import { firstDay, month } from '../../../kernel/month.ts';
import { da as files } from '../ui/files.da.ts';
import { isConstructed } from './constructed.ts';
import { words } from './danish.ts';
import { brokenRules, type DocumentSource } from './source.ts';

/** Events keep their UID from revision to revision, so that a newer file changes them instead of adding to them. */
export function startCalendar(source: DocumentSource): string {
  const { composition, version, tracks, madeAt } = source;
  const m = words.calendar;
  const calendar = ical({
    name: m.name(composition.name),
    method: ICalCalendarMethod.PUBLISH,
    timezone: 'Europe/Copenhagen',
    prodId: { company: 'Videre', product: 'Videre', language: 'DA' },
  });
  const status = version ? words.versionStatus(version.no, version.name) : words.draftStatus(composition.revision);
  const broken = brokenRules(source);
  const marks = [...(broken > 0 ? [`${files.invalid(broken)}.`] : []), ...(isConstructed(source) ? [`${words.constructed}.`] : [])];
  const kind = version ? 'version' : 'draft';
  for (const { id, name } of composition.specialties) {
    const counts = new Map<string, number>();
    for (const { specialty, start } of tracks) if (specialty === id) counts.set(start, (counts.get(start) ?? 0) + 1);
    for (const [start, count] of [...counts].sort())
      calendar.createEvent({
        id: `${composition.id}-${kind}-${id}-${start}@videre`,
        sequence: version ? version.no : composition.revision,
        stamp: new Date(version?.createdAt ?? madeAt),
        start: new Date(`${firstDay(month(start))}T00:00:00Z`),
        allDay: true,
        timezone: 'UTC',
        summary: `${version ? '' : `${words.draft}: `}${m.begins(count, name)}`,
        description: [`${composition.name}. ${status}`, ...marks].join('\n'),
      });
  }
  return calendar.toString();
}
