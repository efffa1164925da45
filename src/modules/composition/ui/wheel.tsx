import wheel from '../../../../data/yearly_wheel.json';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useSession } from '../../../app/web/queries.ts';
import { Source } from '../../../app/web/source.tsx';
import { Link, Section } from '../../../design/base.ts';
import { nextDates } from '../rules/next-dates.ts';
import { startDa } from './start.da.ts';
import { startEn } from './start.en.ts';
import './start.css';

/** The next dates of the year, each with its source or that it is constructed. */
export function Wheel() {
  const m = useMessages(startDa, startEn);
  const { formatDate } = useFormats();
  const today = useSession().data?.today;
  if (!today) return null;
  return (
    <Section heading={m.wheel} note={m.wheelNote}>
      <ul className="start-list">
        {nextDates(wheel, today).map(({ id, on, about, href, source, constructed }) => (
          <li key={id} className="start-date">
            <span className="start-when">{about ? m.about(formatDate(on)) : formatDate(on)}</span>
            <Link href={href}>{m.dates[id] ?? id}</Link>
            <Source text={source} constructed={constructed} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
