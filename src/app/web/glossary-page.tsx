import { FilterBar } from '../../design/filter-bar.tsx';
import { Table } from '../../design/table.tsx';
import { fieldWords } from '../../glossary/field.ts';
import { isExplained, type Term } from '../../glossary/term.ts';
import { concepts } from '../../glossary/terms.ts';
import { useSearch, useSetSearch } from './address.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { glossaryDa } from './glossary.da.ts';
import { glossaryEn } from './glossary.en.ts';
import { useLanguage, useMessages } from './language.tsx';
import { AppPage } from './page.tsx';
import { Source } from './source.tsx';

const terms: readonly Term[] = [...concepts, ...fieldWords];
const explained = terms.filter(isExplained).length;

/** Found by its name in code, its words, or what it means. */
const hits = (term: Term, text: string): boolean =>
  [term.identifier ?? '', term.da, term.en, term.noteDa, term.noteEn].some((part) => part.toLocaleLowerCase('da').includes(text));

/** Every term: its name in code, in Danish, in English. */
export default function GlossaryPage() {
  const m = useMessages(glossaryDa, glossaryEn);
  const web = useMessages(da, en);
  const { language } = useLanguage();
  const { q = '', kun = '' } = useSearch();
  const setSearch = useSetSearch();
  const collator = new Intl.Collator(language, { sensitivity: 'base' });
  const rows = terms
    .filter((term) => kun === '' || isExplained(term) === (kun === 'forklaret'))
    .filter((term) => hits(term, q.trim().toLocaleLowerCase('da')))
    .sort((a, b) => collator.compare(a[language], b[language]));
  const danish = { key: 'da', header: m.danish, cell: (term: Term) => <span lang="da">{term.da}</span> };
  const english = { key: 'en', header: m.english, cell: (term: Term) => <span lang="en">{term.en}</span> };
  return (
    <AppPage title={m.title(terms.length, explained)} subline={m.subline}>
      <FilterBar
        label={m.search}
        search={{ label: m.search, value: q, onChange: (next) => setSearch({ q: next }) }}
        selects={[
          {
            key: 'kun',
            label: m.only,
            value: kun,
            options: [
              { value: '', label: m.all },
              { value: 'forklaret', label: m.explained },
              { value: 'uden', label: m.unexplained },
            ],
            onChange: (next) => setSearch({ kun: next }),
          },
        ]}
        count={m.count(rows.length)}
      />
      <Table
        caption={m.caption}
        captionUnseen
        columns={[
          ...(language === 'da' ? [danish, english] : [english, danish]),
          { key: 'identifier', header: m.identifier, cell: ({ identifier }) => identifier && <code>{identifier}</code> },
          {
            key: 'note',
            header: m.note,
            cell: (term) => (isExplained(term) ? term[language === 'da' ? 'noteDa' : 'noteEn'] : <span className="soft">{m.noNote}</span>),
          },
          {
            key: 'source',
            header: web.source,
            cell: (term) => term.source !== '' && <Source text={term.source} />,
          },
        ]}
        rows={rows}
        rowKey={({ da, en }) => `${da} ${en}`}
        empty={m.none}
      />
    </AppPage>
  );
}
