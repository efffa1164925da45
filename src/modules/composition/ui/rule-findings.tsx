import { useHref, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { ExportButton } from '../../../app/web/list.tsx';
import { Waiting } from '../../../app/web/refusal.tsx';
import { Link, Section } from '../../../design/base.ts';
import { FilterBar } from '../../../design/filter-bar.tsx';
import { Growing } from '../../../design/growing.tsx';
import { Table } from '../../../design/table.tsx';
import { fileName } from '../../../kernel/sheet.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { useFindingSentence } from './findings.ts';
import { useConstructedColumn } from './rests-on.tsx';
import { useRuleText } from './rules-tab.tsx';
import { useTracks } from './tracks.ts';
import type { Composition, Finding, RuleResult } from './types.ts';

/** What one rule found: a sentence for each track or specialty concerned, the dearest first. */
export function RuleFindings({ composition, result }: { composition: Composition; result?: RuleResult }) {
  const m = useMessages(da, en).rules;
  const href = useHref();
  const text = useRuleText();
  const back = (
    <p>
      <Link href={href({ regel: null, speciale: null })}>{m.back}</Link>
    </p>
  );
  if (!result)
    return (
      <>
        {back}
        <p>{m.unknown}</p>
      </>
    );
  const { name, sentence, source } = text(result.rule);
  return (
    <>
      {back}
      <Section heading={name} note={sentence}>
        <p className="soft">
          {`${m.source}: ${source}. `}
          <Link href={`/hjaelp/regler#${result.rule}`}>{m.allRules}</Link>
        </p>
        <Found composition={composition} result={result} />
      </Section>
    </>
  );
}

function Found({ composition, result }: { composition: Composition; result: RuleResult }) {
  const { rules: m, timeline } = useMessages(da, en);
  const { formatNumber } = useFormats();
  const { speciale = '' } = useSearch();
  const setSearch = useSetSearch();
  const constructed = useConstructedColumn(composition);
  const { name, sentence: rule, source } = useRuleText()(result.rule);
  const { asked, tracks } = useTracks(composition);
  const sentence = useFindingSentence(composition, tracks);
  if (!tracks) return <Waiting query={asked} />;
  const byId = new Map(tracks.map((track) => [track.id, track]));
  const words = (finding: Finding) => sentence(finding, byId.get(finding.track ?? ''));
  const specialties = new Map(tracks.map(({ specialty, specialtyName }) => [specialty, specialtyName]));
  const found = result.findings
    .filter(({ specialty }) => speciale === '' || specialty === speciale)
    .map((finding, key) => ({ ...finding, key: String(key) }))
    .sort((a, b) => b.cost - a.cost);
  const about = ({ track, specialty }: Finding) =>
    track ? (byId.get(track)?.name ?? track) : specialty ? (specialties.get(specialty) ?? specialty) : m.overall;
  const columns = [
    { header: m.track, value: about },
    { header: m.what, value: words },
    { header: m.cost, value: ({ cost }: Finding) => cost },
    constructed,
  ];
  return (
    <>
      <FilterBar
        label={m.filter}
        selects={[
          {
            key: 'specialty',
            label: timeline.specialty,
            value: speciale,
            options: [{ value: '', label: timeline.anySpecialty }, ...[...specialties].map(([value, label]) => ({ value, label }))],
            onChange: (value) => setSearch({ speciale: value }),
          },
        ]}
        count={m.count(found.length)}
      >
        <ExportButton
          small
          name={fileName(m.file, composition.name, name, speciale)}
          columns={columns}
          rows={() => found}
          about={[rule, source]}
        />
      </FilterBar>
      <Growing items={found} step={50} more={m.more}>
        {(shown) => (
          <Table
            caption={m.places}
            captionUnseen
            columns={[
              { key: 'track', header: m.track, cell: about },
              { key: 'what', header: m.what, cell: words },
              ...(result.hard ? [] : [{ key: 'cost', header: m.cost, numeric: true, cell: ({ cost }: Finding) => formatNumber(cost, 1) }]),
            ]}
            rows={shown}
            rowKey={({ key }) => key}
            rowHref={(finding) => addressOf(composition.id, finding)}
            empty={m.nothing}
            ownExport
          />
        )}
      </Growing>
    </>
  );
}

const addressOf = (id: string, { track, specialty }: Finding): string =>
  track ? `/sammensaetninger/${id}/tidslinje?forloeb=${track}` : `/sammensaetninger/${id}/fordeling?tal=share:${specialty ?? 'samlet'}`;
