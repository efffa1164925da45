/** What holds for a pattern as a whole, its elements and the competences it must reach. */
import { Refused } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { useRefusalSentence } from '../../../app/web/refusal.tsx';
import { Button, Notice, Section } from '../../../design/base.ts';
import { Checkbox, NumberInput, type Option, Select, TextInput } from '../../../design/form.ts';
import { da as editionsDa } from './editions.da.ts';
import { en as editionsEn } from './editions.en.ts';
import { asRefused, freshElement, freshKey, type PatternDraft, type ReadPattern } from './pattern-draft.ts';
import { ElementEdit } from './pattern-element-edit.tsx';

interface Props {
  specialty: string;
  draft: PatternDraft;
  onDraft: (draft: PatternDraft) => void;
  groups: Option[];
  read: ReadPattern;
  tried: boolean;
}

export function PatternFields({ specialty, draft, onDraft, groups, read, tried }: Props) {
  const m = useMessages(editionsDa, editionsEn);
  const web = useMessages(webDa, webEn);
  const sentence = useRefusalSentence();
  const change = (part: Partial<PatternDraft>) => onDraft({ ...draft, ...part });
  const missing = (field: string) => tried && read.missing.has(field) && m.missing;
  const whole = read.faults.filter(({ element }) => element === null);
  const number = (field: 'months' | 'siteCount' | 'siteMonths' | 'shortest') => (
    <NumberInput
      label={m.pattern[field]}
      min={0}
      max={240}
      value={draft[field]}
      onChange={(value) => change({ [field]: value })}
      error={missing(field)}
    />
  );
  const { elements } = draft;
  const replaceAt = (at: number, part: object) =>
    change({ elements: elements.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  /** What refers to another element by its number would mean another one after a move: it becomes free. */
  const reorder = (next: typeof elements) => change({ elements: next.map((one) => ({ ...one, sameUnitAs: null })) });
  const up = (at: number) =>
    reorder(elements.flatMap((one, index) => (index === at - 1 ? [elements[at] ?? one, one] : index === at ? [] : [one])));
  return (
    <>
      <div className="edition-grid">
        <TextInput label={m.name} value={draft.name} maxLength={200} onChange={(name) => change({ name })} error={missing('name')} />
        {number('months')}
        {number('siteCount')}
        {number('siteMonths')}
        {number('shortest')}
        <TextInput
          label={m.pattern.siteReason}
          value={draft.siteReason}
          maxLength={500}
          onChange={(siteReason) => change({ siteReason })}
        />
      </div>
      <Checkbox label={m.pattern.pure} checked={draft.pure} onChange={(pure) => change({ pure })} />
      {tried &&
        whole.map((fault) => <Notice key={fault.refusal} tone="error" word={web.error} title={sentence(asRefused(fault))} live="polite" />)}
      <Section heading={m.pattern.elements}>
        {elements.map((element, at) => {
          const fault = read.faults.find((one) => one.element === at + 1);
          return (
            <ElementEdit
              key={element.key}
              specialty={specialty}
              element={element}
              position={at + 1}
              groups={groups}
              tried={tried}
              fault={fault && sentence(new Refused({ code: fault.refusal, params: fault.params, detail: '' }))}
              onChange={(part) => replaceAt(at, part)}
              onRemove={elements.length > 1 ? () => reorder(elements.filter((_, index) => index !== at)) : undefined}
              onUp={at > 0 ? () => up(at) : undefined}
            />
          );
        })}
        <div className="button-row">
          <Button onClick={() => change({ elements: [...elements, freshElement()] })}>{m.pattern.addElement}</Button>
        </div>
      </Section>
      <Section heading={m.pattern.competences}>
        {draft.competences.map((one) => {
          const replace = (part: object) =>
            change({ competences: draft.competences.map((other) => (other.key === one.key ? { ...other, ...part } : other)) });
          return (
            <div key={one.key} className="edition-grid">
              <Select
                label={m.pattern.group}
                value={one.group}
                options={[{ value: '', label: '–' }, ...groups]}
                onChange={(group) => replace({ group })}
                error={missing(one.key)}
              />
              <NumberInput label={m.pattern.least} min={1} max={240} value={one.months} onChange={(months) => replace({ months })} />
              <Button small onClick={() => change({ competences: draft.competences.filter(({ key }) => key !== one.key) })}>
                {m.pattern.removeElement}
              </Button>
            </div>
          );
        })}
        <div className="button-row">
          <Button onClick={() => change({ competences: [...draft.competences, { key: freshKey(), group: '', months: 12 }] })}>
            {m.pattern.addCompetence}
          </Button>
        </div>
      </Section>
    </>
  );
}
