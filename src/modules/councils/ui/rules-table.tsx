import { useMessages } from '../../../app/web/language.tsx';
import { Source } from '../../../app/web/source.tsx';
import { Mark } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import type { Body } from './body-page.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { useRuleWords } from './rule-words.ts';

/** Rules asked of all members together: whether they are met today, and who is missing. */
export function RulesTable({ caption, rules }: { caption: string; rules: Body['rules'] }) {
  const m = useMessages(da, en);
  const { words, things } = useRuleWords();
  const state = (rule: Body['rules'][number]): string => {
    if (rule.met) return rule.state === 'proposed' ? m.metAlready : m.met;
    return `${m.notMet}, ${m.missing(
      things(
        rule,
        rule.seats.filter(({ empty }) => empty > 0),
      ),
    )}`;
  };
  return (
    <Table
      caption={caption}
      captionUnseen
      rows={rules}
      rowKey={(row) => row.id}
      columns={[
        { key: 'rule', header: m.rule, rowHeader: true, cell: (row) => words(row) },
        {
          key: 'state',
          header: m.state,
          value: state,
          cell: (row) => <Mark tone={row.met ? 'success' : 'warning'}>{state(row)}</Mark>,
        },
        { key: 'nominates', header: m.nominates, cell: ({ nominatedBy }) => <span lang="da">{nominatedBy}</span> },
        {
          key: 'source',
          header: m.source,
          value: ({ source }) => source,
          cell: ({ source, constructed }) => <Source text={source} constructed={constructed} />,
        },
      ]}
    />
  );
}
