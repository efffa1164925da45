import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { EmptyState, Link, Section } from '../../../design/base.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { reasonsDa } from './rules.da.ts';
import { reasonsEn } from './rules.en.ts';
import { capital, sentenceOf } from './sentence.ts';
import type { Composition, TabProps } from './types.ts';
import './unplaced.css';

type Reason = Composition['unplaced'][number]['reasons'][number];

/** The tracks that found no place, by specialty, with reasons in words. */
export default function UnplacedTab({ composition }: TabProps) {
  const m = useMessages(da, en).unplaced;
  const { unplaced, specialties } = composition;
  const count = unplaced.reduce((sum, row) => sum + row.count, 0);
  if (count === 0) return <EmptyState title={m.none}>{m.noneText}</EmptyState>;
  return (
    <Section heading={m.heading(count)} note={m.note}>
      {specialties
        .filter(({ id }) => unplaced.some(({ specialty }) => specialty === id))
        .map((specialty) => (
          <Specialty key={specialty.id} specialty={specialty} rows={unplaced.filter((row) => row.specialty === specialty.id)} />
        ))}
    </Section>
  );
}

function Specialty({ specialty, rows }: { specialty: Composition['specialties'][number]; rows: Composition['unplaced'] }) {
  const m = useMessages(da, en).unplaced;
  const bilingual = useBilingual();
  return (
    <section className="unplaced" aria-label={capital(bilingual(specialty))}>
      <h3>
        {capital(bilingual(specialty))} <Link href={`/godkendelser?speciale=${specialty.id}`}>{m.approvals}</Link>
      </h3>
      <dl>
        {rows.map(({ start, count, reasons }) => (
          <div key={start}>
            <dt>{m.starts(count, start)}</dt>
            <dd>
              <ul>
                {reasons.map((reason) => (
                  <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>
                    <ReasonWords specialty={specialty.id} reason={reason} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The reason's ids become names; the units it names are links to where places are changed. */
function ReasonWords({ specialty, reason: { code, params } }: { specialty: string; reason: Reason }) {
  const m = useMessages(da, en).unplaced;
  const sentences = useMessages(reasonsDa, reasonsEn);
  const patterns = useCall('GET /api/patterns', { query: { specialty } });
  const approvals = useCall('GET /api/approvals', { query: { specialty, limit: 200 } });
  const names = new Map(approvals.data?.rows.map(({ unit }) => [unit.id, unit.name]));
  const units = String(params.units ?? '')
    .split(', ')
    .filter(Boolean);
  const pattern = patterns.data?.find(({ id }) => id === params.pattern);
  const element = pattern?.elements.find(({ position }) => position === params.element);
  const named = { ...params, pattern: pattern?.name ?? params.pattern ?? '', name: element?.name ?? null };
  return (
    <>
      {sentenceOf(sentences, code, named)}
      {units.length > 0 && (
        <span className="unplaced-units">
          {m.units(Number(params.count ?? units.length), units.length)}
          {units.map((id) => (
            <Link key={id} href={`/organisation/${id}`} lang="da">
              {names.get(id) ?? id}
            </Link>
          ))}
        </span>
      )}
    </>
  );
}
