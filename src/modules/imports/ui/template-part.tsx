import { useState } from 'react';
import { type AnswerOf, addressOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useLanguage, useMessages } from '../../../app/web/language.tsx';
import { useSession } from '../../../app/web/queries.ts';
import { Disclosure, LinkButton, Section } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import { Table } from '../../../design/table.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

export type Kind = AnswerOf<'GET /api/import-kinds'>[number];

/** The template of a kind, empty or with rows, and what its columns are. */
export function TemplatePart({ kind }: { kind: Kind }) {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { language } = useLanguage();
  const regions = useSession().data?.person?.trainingRegions ?? [];
  const [region, setRegion] = useState('');
  const trainingRegion = region || (regions.length === 1 ? regions[0] : '');
  const address = (rows: string, format: string) =>
    addressOf('GET /api/import-templates/:kind', { params: { kind: kind.id }, query: { rows, format, trainingRegion, language } });
  return (
    <Section heading={m.template} note={kind.note}>
      <p>
        <strong>{m.lacks}</strong> {kind.lacks}
      </p>
      {regions.length > 1 && (
        <Select
          label={m.region}
          value={region}
          onChange={setRegion}
          options={[{ value: '', label: web.all }, ...regions.map((id) => ({ value: id, label: web.regions[id] ?? id }))]}
        />
      )}
      {(['lacking', 'all', 'empty'] as const).map((rows) => (
        <div key={rows} className="button-row">
          <span>{m.downloads[rows]}</span>
          {(['xlsx', 'csv'] as const).map((format) => (
            <LinkButton key={format} small href={address(rows, format)} download aria-label={`${m.downloads[rows]}: ${m[format]}`}>
              {m[format]}
            </LinkButton>
          ))}
        </div>
      ))}
      <Disclosure summary={m.columns}>
        <Table
          caption={m.columnsCaption}
          captionUnseen
          columns={[
            { key: 'header', header: m.column, cell: ({ header }) => header },
            { key: 'needed', header: m.needed, cell: ({ needed }) => (needed ? m.yes : m.no) },
            { key: 'explain', header: m.explain, cell: ({ explain }) => explain },
          ]}
          rows={kind.columns}
          rowKey={({ header }) => header}
        />
      </Disclosure>
    </Section>
  );
}
