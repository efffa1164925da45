import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Definition, Mark, Section } from '../../../design/base.ts';
import { Table } from '../../../design/table.tsx';
import { type Proof, stageRows, upward } from './stage-words.ts';
import { stagesDa } from './stages.da.ts';
import { stagesEn } from './stages.en.ts';

interface Props {
  proof: Proof;
  gap: number;
  stopped: boolean;
  /** What is proven, and of which plans, where not of all of them. */
  scope?: { heading: string; plans: string };
}

/** How near the best possible the plan is, by stage in order of importance, and what the bound is a bound for. */
export function ProofSection({ proof, gap, stopped, scope }: Props) {
  const messages = useMessages(stagesDa, stagesEn);
  const m = messages.proof;
  const rows = stageRows(proof, messages, useFormats());
  const heading = scope?.heading ?? m.heading(upward(gap));
  return (
    <Section heading={heading} note={m.note}>
      <Table
        caption={`${heading} (${m.stage})`}
        captionUnseen
        columns={[
          { key: 'stage', header: m.stage, rowHeader: true, cell: ({ name }) => name },
          { key: 'value', header: m.value, numeric: true, cell: ({ value }) => value },
          { key: 'bound', header: m.bound, numeric: true, cell: ({ bound }) => bound },
          {
            key: 'gap',
            header: m.gap,
            cell: (row) => (
              <Mark tone={row.proven ? 'success' : 'neutral'} plain>
                {row.gap}
              </Mark>
            ),
            value: (row) => row.gap,
          },
          {
            key: 'changes',
            header: <Definition term={m.changes}>{m.changesIs}</Definition>,
            label: m.changes,
            cell: ({ changes }) => changes || '–',
          },
        ]}
        rows={rows}
        rowKey={({ id }) => id}
      />
      <p className="soft">{[scope?.plans ?? m.scope, m.scopeStage, stopped && m.stopped].filter(Boolean).join(' ')}</p>
    </Section>
  );
}
