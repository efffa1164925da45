import { lazy, Suspense } from 'react';
import { useHref, useSearch } from '../../../app/web/address.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Loading, Waiting } from '../../../app/web/refusal.tsx';
import { Meaning } from '../../../app/web/term.tsx';
import { Definition, Link, Mark, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { da as sharedDa } from './da.ts';
import { en as sharedEn } from './en.ts';
import { provenOf } from './figure-words.ts';
import { useRules } from './live.ts';
import { ProofSection } from './proof-section.tsx';
import { RuleFindings } from './rule-findings.tsx';
import { type RuleText, rulesDa } from './rules.da.ts';
import { rulesEn } from './rules.en.ts';
import type { RuleResult, TabProps } from './types.ts';

const FillingSection = lazy(() => import('../ui-edit/filling-section.tsx'));

/** The rules and the wishes; `?regel=` opens what one of them found. */
export default function RulesTab({ composition }: TabProps) {
  const { asked, rules } = useRules(composition);
  const { regel } = useSearch();
  const { run, figures } = composition;
  const proven = figures && provenOf(run, figures);
  if (!rules) return <Waiting query={asked} />;
  if (regel) return <RuleFindings composition={composition} result={rules.find(({ rule }) => rule === regel)} />;
  return (
    <>
      {proven?.proof && <ProofSection proof={proven.proof} gap={proven.gap} stopped={proven.state === 'stopped'} />}
      <Wishes results={rules.filter(({ hard }) => !hard)} />
      <HardRules results={rules.filter(({ hard }) => hard)} />
      <Suspense fallback={<Loading />}>
        <FillingSection composition={composition} />
      </Suspense>
    </>
  );
}

/** A rule in words; one without words shows its id. */
export function useRuleText(): (id: string) => RuleText {
  const texts: Record<string, RuleText> = useMessages(rulesDa, rulesEn);
  return (id) => texts[id] ?? { name: id, sentence: '', source: '' };
}

function HardRules({ results }: { results: RuleResult[] }) {
  const m = useMessages(da, en).rules;
  const text = useRuleText();
  const href = useHref();
  return (
    <Section heading={m.hard} note={m.hardNote}>
      <Table
        caption={m.hard}
        captionUnseen
        columns={[
          { key: 'rule', header: m.rule, cell: ({ rule }) => text(rule).name },
          { key: 'what', header: m.what, cell: ({ rule }) => text(rule).sentence },
          {
            key: 'state',
            header: m.state,
            nowrap: true,
            cell: ({ findings }) => (
              <Mark tone={findings.length === 0 ? 'success' : 'error'} plain>
                {findings.length === 0 ? m.kept : m.broken(findings.length)}
              </Mark>
            ),
          },
          { key: 'source', header: m.source, cell: ({ rule }) => <Link href={`/hjaelp/regler#${rule}`}>{text(rule).source}</Link> },
        ]}
        rows={results}
        rowKey={({ rule }) => rule}
        rowHref={({ rule, findings }) => (findings.length > 0 ? href({ regel: rule }) : undefined)}
      />
    </Section>
  );
}

function Wishes({ results }: { results: RuleResult[] }) {
  const m = useMessages(da, en).rules;
  const { definitions } = useMessages(sharedDa, sharedEn);
  const { formatNumber, formatPercent } = useFormats();
  const text = useRuleText();
  const href = useHref();
  /** Rules of shares find specialties, not tracks. */
  const tracksOf = (findings: RuleResult['findings']) =>
    findings.some(({ track }) => track === null) ? '–' : formatNumber(findings.length);
  const amountOf = ({ rule, weight, cost }: RuleResult) => {
    if (!weight) return '–';
    const amount = cost / weight;
    return [formatNumber(amount, Number.isInteger(amount) ? 0 : 2), text(rule).unit].filter(Boolean).join(' ');
  };
  const total = results.reduce((sum, { cost }) => sum + cost, 0);
  return (
    <Section heading={m.soft} note={m.softNote}>
      <Table
        caption={m.soft}
        captionUnseen
        columns={[
          { key: 'rule', header: m.wish, cell: ({ rule }) => text(rule).name, footer: m.total },
          { key: 'what', header: m.what, cell: ({ rule }) => text(rule).sentence },
          {
            key: 'weight',
            header: m.weight,
            meaning: <Meaning id="weight" />,
            numeric: true,
            value: ({ weight }) => weight,
            cell: ({ rule, weight }) => <Definition term={formatNumber(weight ?? 0)}>{text(rule).per}</Definition>,
          },
          { key: 'tracks', header: m.tracks, numeric: true, cell: ({ findings }) => tracksOf(findings) },
          { key: 'amount', header: m.amount, numeric: true, cell: (result) => amountOf(result) },
          {
            key: 'cost',
            header: m.cost,
            meaning: definitions.cost,
            numeric: true,
            cell: ({ cost }) => formatNumber(cost, 1),
            value: ({ cost }) => cost,
            footer: formatNumber(total, 1),
          },
          {
            key: 'part',
            header: '%',
            numeric: true,
            cell: ({ cost }) => (total === 0 ? '–' : formatPercent((cost * 10_000) / total)),
          },
        ]}
        rows={results}
        rowKey={({ rule }) => rule}
        rowHref={({ rule, findings }) => (findings.length > 0 ? href({ regel: rule }) : undefined)}
      />
    </Section>
  );
}
