import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { EmptyState, Link, Section } from '../../../design/base.ts';
import { WhyNot } from '../ui-explain/why-not.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { reasonsDa } from './rules.da.ts';
import { reasonsEn } from './rules.en.ts';
import { useRuleText } from './rules-tab.tsx';
import { capital } from './sentence.ts';
import type { Composition, TabProps } from './types.ts';
import './unplaced.css';
import { UnplacedExport } from './unplaced-export.tsx';
import { type Reason, reasonWords, ruleOfReason } from './unplaced-words.ts';

/** The tracks that found no place, by specialty, with reasons in words. */
export default function UnplacedTab({ composition }: TabProps) {
  const m = useMessages(da, en).unplaced;
  const { unplaced, specialties } = composition;
  const count = unplaced.reduce((sum, row) => sum + row.count, 0);
  if (count === 0) return <EmptyState title={m.none}>{m.noneText}</EmptyState>;
  return (
    <Section heading={m.heading(count)} note={m.note} actions={<UnplacedExport composition={composition} />}>
      {specialties
        .filter(({ id }) => unplaced.some(({ specialty }) => specialty === id))
        .map((specialty) => (
          <Specialty
            key={specialty.id}
            composition={composition}
            specialty={specialty}
            rows={unplaced.filter((row) => row.specialty === specialty.id)}
          />
        ))}
    </Section>
  );
}

interface SpecialtyProps {
  composition: Composition;
  specialty: Composition['specialties'][number];
  rows: Composition['unplaced'];
}

function Specialty({ composition, specialty, rows }: SpecialtyProps) {
  const { id, mayCompose } = composition;
  const m = useMessages(da, en).unplaced;
  const bilingual = useBilingual();
  return (
    <section className="unplaced" aria-label={capital(bilingual(specialty))}>
      <h3>
        {capital(bilingual(specialty))} <Link href={`/godkendelser?speciale=${specialty.id}`}>{m.approvals}</Link>{' '}
        {mayCompose && <Link href={`/sammensaetninger/${id}/tidslinje?tilfoej=${specialty.id}`}>{m.add}</Link>}
      </h3>
      <dl>
        {rows.map(({ start, count, reasons }) => (
          <div key={`${start} ${JSON.stringify(reasons)}`}>
            <dt>{m.starts(count, start)}</dt>
            <dd>
              <ul>
                {reasons.map((reason) => (
                  <li key={`${reason.code} ${JSON.stringify(reason.params)}`}>
                    <ReasonWords composition={id} specialty={specialty.id} reason={reason} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <WhyNot composition={composition} wish={{ kind: 'placed', specialty: specialty.id }} />
    </section>
  );
}

/** The reason in words; the units it names are links to where places are changed. */
function ReasonWords({ composition, specialty, reason }: { composition: string; specialty: string; reason: Reason }) {
  const m = useMessages(da, en).unplaced;
  const sentences = useMessages(reasonsDa, reasonsEn);
  const rule = ruleOfReason[reason.code];
  const text = useRuleText();
  const patterns = useCall('GET /api/patterns', { query: { specialty } });
  const approvals = useCall('GET /api/approvals', { query: { specialty, limit: 200 } });
  const names = new Map(approvals.data?.rows.map(({ unit }) => [unit.id, unit.name]));
  const { sentence, before, units } = reasonWords(reason, { sentences, m }, { patterns: patterns.data, units: names });
  return (
    <>
      {sentence}{' '}
      {rule && (
        <Link href={`/hjaelp/regler#${rule}`} title={text(rule).source}>
          {m.rule(text(rule).name)}
        </Link>
      )}
      {units.length > 0 && (
        <span className="unplaced-units">
          {before}
          {units.map(({ id, name }) => (
            <Link key={id} href={`/organisation/${id}?sammensaetning=${composition}`} lang="da">
              {name}
            </Link>
          ))}
        </span>
      )}
    </>
  );
}
