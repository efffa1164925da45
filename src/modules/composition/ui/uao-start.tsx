import { Danish, useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage, Waiting } from '../../../app/web/refusal.tsx';
import { Link, LinkButton, Section } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { capital } from './sentence.ts';
import { startDa } from './start.da.ts';
import { startEn } from './start.en.ts';
import { type Thing, useWaitingForMe, WaitingList } from './waiting-for-me.tsx';
import './start.css';

/** For who is responsible for training in a unit: what lapses, where it is too full, and who comes. */
export function UaoStart({ unit, name }: { unit: string; name: string }) {
  const m = useMessages(startDa, startEn);
  const { roles } = useMessages(da, en);
  const { formatDate, formatMonth, formatNumber } = useFormats();
  const bilingual = useBilingual();
  const today = useSession().data?.today ?? '';
  const waiting = useWaitingForMe();
  const shown = useCall('GET /api/units/:id', { params: { id: unit } });
  const used = useCall('GET /api/units/:id/use', { params: { id: unit } });
  if (!shown.data) return <PendingPage title={name} query={shown} />;
  if (!used.data) return <PendingPage title={name} query={used} />;
  if (waiting.pending) return <PendingPage title={name} query={waiting.pending} />;
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  const lapsing = shown.data.approvals.filter(({ to }) => to !== null && to >= today && to < inAYear);
  const tenths = (value: number) => formatNumber(value / 10, value % 10 === 0 ? 0 : 1);
  const full = used.data.rows.flatMap((row) => {
    const at = row.used.findIndex((one, index) => one > (row.places[index] ?? 0));
    return at < 0 ? [] : [{ row, at }];
  });
  const found: Thing[] = [
    ...lapsing.map(({ id, to, specialty, step }) => ({
      key: id,
      code: 'approvalLapses',
      on: to,
      href: `/godkendelser?enhed=${unit}&speciale=${specialty.id}&trin=${step}`,
      told: m.uaoLapsing(bilingual(specialty), formatDate(to ?? '')),
    })),
    ...full.map(({ row, at }) => {
      const month = used.data.months[at] ?? '';
      return {
        key: `${row.specialty} ${row.step} ${row.trainingRegion}`,
        code: 'overCapacity',
        on: month > today ? month : null,
        href: `/organisation/${unit}`,
        told: m.uaoFull(capital(row.specialtyName), formatMonth(month), tenths(row.used[at] ?? 0), tenths(row.places[at] ?? 0)),
      };
    }),
  ];
  const things = [...waiting.things, ...found];
  return (
    <AppPage
      title={m.uao(name, things.length)}
      subline={found.length === 0 ? m.uaoNothing : roles.uaoText}
      actions={
        <LinkButton look="primary" href={`/organisation/${unit}`}>
          <Danish>{roles.uaoLink(name)}</Danish>
        </LinkButton>
      }
    >
      <WaitingList things={things} />
      <Arrivals unit={unit} />
    </AppPage>
  );
}

function Arrivals({ unit }: { unit: string }) {
  const m = useMessages(startDa, startEn);
  const { formatDate } = useFormats();
  const bilingual = useBilingual();
  const asked = useCall('GET /api/units/:id/arrivals', { params: { id: unit } });
  if (!asked.data) return <Waiting query={asked} />;
  if (asked.data.length === 0) return <p>{m.noArrivals}</p>;
  return (
    <Section heading={m.arrivals(asked.data.length)} note={m.arrivalsNote}>
      <ul className="start-list">
        {asked.data.map(({ place, number, startYear, trainingRegion, specialty, step, on, months }) => (
          <li key={`${place} ${on}`} className="start-waiting">
            <span className="start-when">{formatDate(on)}</span>
            <span>
              <Link href={`/aargange/${startYear}?region=${trainingRegion}&speciale=${specialty.id}&plads=${place}`}>
                {`${capital(bilingual(specialty))} ${number} (${startYear})`}
              </Link>{' '}
              <span className="soft">{`${m.steps[step] ?? step} · ${m.forMonths(months)}`}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
