/** One element of a pattern while it is edited. */
import { useId } from 'react';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { Button, Disclosure } from '../../../design/base.ts';
import { CheckboxGroup, type Option, Select, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { da as editionsDa } from './editions.da.ts';
import { en as editionsEn } from './editions.en.ts';
import { en } from './en.ts';
import { type ElementDraft, monthsOf } from './pattern-draft.ts';

interface Props {
  specialty: string;
  element: ElementDraft;
  /** From 1. */
  position: number;
  groups: Option[];
  onChange: (part: Partial<ElementDraft>) => void;
  onRemove?: () => void;
  onUp?: () => void;
  tried: boolean;
  fault: string | undefined;
}

export function ElementEdit({ specialty, element, position, groups, onChange, onRemove, onUp, tried, fault }: Props) {
  const reference = useMessages(da, en);
  const m = useMessages(editionsDa, editionsEn);
  const heading = useId();
  const earlier = Array.from({ length: position - 1 }, (_, at) => ({ value: String(at + 1), label: m.pattern.elementNo(at + 1) }));
  return (
    <section className="edition-part" aria-labelledby={heading}>
      <h3 id={heading}>{m.pattern.element(position)}</h3>
      <div className="edition-grid">
        <TextInput
          label={m.name}
          value={element.name}
          maxLength={200}
          onChange={(name) => onChange({ name })}
          error={tried && element.name.trim() === '' && m.missing}
        />
        <Select
          label={m.pattern.kind}
          value={element.kind}
          options={Object.entries(reference.kinds).map(([value, label]) => ({ value, label }))}
          onChange={(kind) => onChange({ kind: kind === 'side' ? 'side' : 'own' })}
        />
        <TextInput
          label={m.pattern.allowed}
          hint={m.pattern.allowedHint}
          value={element.months}
          onChange={(months) => onChange({ months })}
          error={(tried && monthsOf(element.months) === null && m.pattern.allowedWrong) || fault}
        />
        <Select
          label={m.pattern.competence}
          value={element.competence ?? ''}
          options={[{ value: '', label: m.pattern.anyCompetence }, ...groups]}
          onChange={(competence) => onChange({ competence: competence || null })}
        />
        <Select
          label={m.pattern.sameUnitAs}
          value={element.sameUnitAs === null ? '' : String(element.sameUnitAs)}
          options={[{ value: '', label: m.pattern.free }, ...earlier]}
          onChange={(position_) => onChange({ sameUnitAs: position_ === '' ? null : Number(position_) })}
        />
      </div>
      <Units specialty={specialty} value={element.units} onChange={(units) => onChange({ units })} />
      <div className="button-row">
        {onUp && (
          <Button small onClick={onUp}>
            {m.pattern.moveUp}
          </Button>
        )}
        {onRemove && (
          <Button small onClick={onRemove}>
            {m.pattern.removeElement}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The units that the specialty's trainees may be at; those chosen stay in the list even when they no longer are approved. */
function Units({ specialty, value, onChange }: { specialty: string; value: string[]; onChange: (units: string[]) => void }) {
  const m = useMessages(editionsDa, editionsEn).pattern;
  const units = useCall('GET /api/units', { query: { specialty, limit: 200 } });
  const known = (units.data?.rows ?? []).map(({ id, name }) => ({ value: id, label: <Danish>{name}</Danish> }));
  const others = value.filter((id) => !known.some((one) => one.value === id)).map((id) => ({ value: id, label: id }));
  const choices = [...known, ...others];
  if (choices.length === 0) return null;
  return (
    <Disclosure summary={value.length === 0 ? m.units : `${m.units} (${value.length})`}>
      <CheckboxGroup label={m.units} hint={m.unitsHint} columnWidth="18rem" choices={choices} value={value} onChange={onChange} />
    </Disclosure>
  );
}
