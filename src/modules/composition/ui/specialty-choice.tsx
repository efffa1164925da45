import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { FieldPlace } from '../../../app/web/fault-list.tsx';
import { useBilingual, useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { Button, Mark, Section } from '../../../design/base.ts';
import { CheckboxGroup, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Options } from './new-page.tsx';
import { capital } from './sentence.ts';

interface Props {
  year: number;
  specialties: Options['specialties'];
  /** null = all */
  value: string[] | null;
  onChange: (value: string[] | null) => void;
  missing: boolean;
}

/** Which specialties, with their counts; all by default. A search hides, it doesn't unchoose. */
export function SpecialtyChoice({ year, specialties, value, onChange, missing }: Props) {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const bilingual = useBilingual();
  const { language } = useLanguage();
  const text = useSearch().q ?? '';
  const setSearch = useSetSearch();
  const all = specialties.map(({ id }) => id);
  const chosen = value ?? all;
  const order = new Intl.Collator(language);
  const shown = specialties
    .filter((one) => bilingual(one).toLocaleLowerCase('da').includes(text.toLocaleLowerCase('da')))
    .sort((a, b) => order.compare(bilingual(a), bilingual(b)));
  const shownIds = new Set(shown.map(({ id }) => id));
  const count = specialties.reduce((sum, { id, count: n }) => sum + (chosen.includes(id) ? n : 0), 0);
  const change = (seen: string[]) => {
    const kept = new Set([...chosen.filter((id) => !shownIds.has(id)), ...seen]);
    onChange(kept.size === all.length ? null : all.filter((id) => kept.has(id)));
  };
  const allConstructed = specialties.every(({ constructed }) => constructed);
  if (specialties.length === 0) return <p className="field-error">{m.fresh.noSpecialties(year)}</p>;
  return (
    <Section
      heading={m.fresh.specialties}
      note={
        <>
          <span role="status">{m.fresh.specialtiesChosen(chosen.length, all.length, count)}</span>{' '}
          {allConstructed && <Mark tone="assumed">{m.fresh.allConstructed}</Mark>}
        </>
      }
    >
      <div className="new-search">
        <TextInput type="search" label={m.fresh.searchSpecialties} value={text} onChange={(q) => setSearch({ q })} autoComplete="off" />
      </div>
      <FieldPlace id="specialties">
        <CheckboxGroup
          label={m.fresh.specialties}
          labelUnseen
          columnWidth="17rem"
          value={chosen}
          onChange={(seen) => change(seen.filter((id) => shownIds.has(id)))}
          error={missing && m.fresh.specialtiesMissing}
          actions={
            <>
              <Button small onClick={() => onChange(null)}>
                {m.fresh.all}
              </Button>
              <Button small onClick={() => onChange([])}>
                {m.fresh.nothing}
              </Button>
            </>
          }
          choices={shown.map((one) => ({
            value: one.id,
            label: capital(bilingual(one)),
            note: `${formatNumber(one.count)}${one.constructed && !allConstructed ? `, ${m.fresh.constructed}` : ''}`,
          }))}
        />
      </FieldPlace>
    </Section>
  );
}
