/** The composition scored on each implementation principle; one that cannot be measured says so. */
import { useHref } from '../../../app/web/address.tsx';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Definition, Link, Mark, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { allMonths, holdsFor, principleScores } from '../rules/principle-scores.ts';
import { da } from './principles.da.ts';
import { en } from './principles.en.ts';
import type { Composition, Figures } from './types.ts';

export function PrincipleSection({ composition, figures }: { composition: Composition; figures: Figures }) {
  const m = useMessages(da, en);
  const href = useHref();
  const asked = useCall('GET /api/principles', {});
  if (!asked.data) return <Waiting query={asked} />;
  const months = allMonths(figures);
  const rows = asked.data
    .filter((one) => one.state !== 'replaced' && holdsFor(one, composition.startYear))
    .map((one) => ({ ...one, scores: principleScores(one.measure, { ...figures, months }) }));
  const measured = rows.filter(({ scores }) => scores.length > 0).length;
  return (
    <Section heading={m.heading(measured, rows.length)} note={m.note} actions={<Link href="/principper">{m.principle}</Link>}>
      <Table
        caption={m.caption}
        captionUnseen
        columns={[
          {
            key: 'principle',
            header: m.principle,
            rowHeader: true,
            cell: ({ name, text }) =>
              text === null ? (
                <>
                  <Danish>{name}</Danish> <Mark tone="warning">{m.textMissing}</Mark>
                </>
              ) : (
                <Definition term={<Danish>{name}</Danish>}>
                  <Danish>{text}</Danish>
                </Definition>
              ),
          },
          {
            key: 'score',
            header: m.score,
            cell: ({ scores }) =>
              scores.length === 0 ? (
                m.notMeasured
              ) : (
                <div>
                  {scores.map(({ figure, value, of }) => (
                    <div key={figure} className="principle-score">
                      <Link href={href({ tal: figure })}>{m.scores[figure](value, of)}</Link>
                    </div>
                  ))}
                </div>
              ),
          },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
