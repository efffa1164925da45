import { FilterBar } from '../../design/filter-bar.tsx';
import { Table } from '../../design/table.tsx';
import { fieldWords } from '../../glossary/field.ts';
import { concepts, type Term } from '../../glossary/terms.ts';
import { useSearch, useSetSearch } from './address.tsx';
import { glossaryDa } from './glossary.da.ts';
import { glossaryEn } from './glossary.en.ts';
import { useLanguage, useMessages } from './language.tsx';
import { AppPage } from './page.tsx';

const terms = [...concepts, ...fieldWords];

const hits = (term: Term, text: string): boolean =>
  [term.identifier ?? '', term.da, term.en, term.noteDa, term.noteEn].some((part) => part.toLocaleLowerCase('da').includes(text));

/** Every term: its name in code, in Danish, in English. */
export default function GlossaryPage() {
  const m = useMessages(glossaryDa, glossaryEn);
  const { language } = useLanguage();
  const { q = '' } = useSearch();
  const setSearch = useSetSearch();
  const collator = new Intl.Collator(language, { sensitivity: 'base' });
  const rows = terms
    .filter((term) => hits(term, q.trim().toLocaleLowerCase('da')))
    .sort((a, b) => collator.compare(a[language], b[language]));
  const danish = { key: 'da', header: m.danish, cell: (term: Term) => <span lang="da">{term.da}</span> };
  const english = { key: 'en', header: m.english, cell: (term: Term) => <span lang="en">{term.en}</span> };
  return (
    <AppPage title={m.title(terms.length)} subline={m.subline}>
      <FilterBar
        label={m.search}
        search={{ label: m.search, value: q, onChange: (next) => setSearch({ q: next }) }}
        count={m.count(rows.length)}
      />
      <Table
        caption={m.caption}
        captionUnseen
        columns={[
          ...(language === 'da' ? [danish, english] : [english, danish]),
          { key: 'identifier', header: m.identifier, cell: ({ identifier }) => identifier && <code>{identifier}</code> },
          { key: 'note', header: m.note, cell: ({ noteDa, noteEn }) => (language === 'da' ? noteDa : noteEn) },
        ]}
        rows={rows}
        rowKey={({ da, en }) => `${da} ${en}`}
        empty={m.none}
      />
    </AppPage>
  );
}
