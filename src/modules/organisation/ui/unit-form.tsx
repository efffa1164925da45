/** A unit begins, is called something else, moves or closes, from a day. */
import { useState } from 'react';
import { useGo } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { type Fault, FaultList, FieldPlace, faultOf } from '../../../app/web/fault-list.tsx';
import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { useAct } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, SaveState, Section } from '../../../design/base.ts';
import { Form, RadioGroup, Select, TextInput } from '../../../design/form.ts';
import { firstOfNextMonth } from '../../../kernel/month.ts';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { Successors } from './successors.tsx';
import type { Site } from './tree-view.tsx';

interface Props {
  /** Nothing: a unit that begins. */
  unit?: AnswerOf<'GET /api/unit-forms'>;
  /** The sites of the regions that one may change. */
  sites: Site[];
  today: string;
}

const kinds = ['department', 'institute', 'practicePool'] as const;
const stale = ['GET /api/unit', 'GET /api/organisation', 'GET /api/approval', 'GET /api/compositions', 'GET /api/start'];

export function UnitForm({ unit, sites, today }: Props) {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const { formatDate, formatInstant } = useFormats();
  const go = useGo();
  const last = unit?.forms.at(-1);
  const [act, setAct] = useState<'open' | 'hold' | 'close' | 'withdraw'>(unit ? 'hold' : 'open');
  const [from, setFrom] = useState(firstOfNextMonth(today));
  const [name, setName] = useState(last?.name ?? '');
  const [site, setSite] = useState(last?.site.id ?? '');
  const [kind, setKind] = useState<(typeof kinds)[number]>('department');
  const [successors, setSuccessors] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const save = useAct('POST /api/units', stale);
  const planned = (unit?.forms ?? []).slice(1).flatMap((row) => (row.from !== null && row.from > today ? [row.from] : []));
  const named = act === 'open' || act === 'hold';
  const faults: Fault[] = [
    { field: 'felt-from', text: words.wrongDay, wrong: !/^(19|20|21)\d\d-\d\d-\d\d$/.test(from) },
    { field: 'felt-navn', text: words.wrongName, wrong: named && name.trim() === '' },
    { field: 'felt-sted', text: words.wrongSite, wrong: named && site === '' },
    { field: 'felt-reason', text: words.missingReason, wrong: reason.trim() === '' },
  ].filter(({ wrong }) => wrong);
  const shown = tried ? faults : [];
  const send = () => {
    setTried(faults.length > 0);
    setSavedAt(null);
    if (save.isPending || faults.length > 0) return;
    const own = named ? { name: name.trim(), site } : act === 'close' ? { successors } : {};
    const which = unit ? { id: unit.id } : { kind };
    save.mutate(
      { body: { act, from, reason: reason.trim(), seen: unit?.seen ?? null, ...own, ...which } },
      {
        onSuccess: ({ id }) => {
          if (!unit) return go(`/organisation/${id}`);
          setSavedAt(new Date().toISOString());
          setReason('');
        },
      },
    );
  };
  const choose = (value: string) => {
    setAct(value === 'close' || value === 'withdraw' ? value : 'hold');
    if (value === 'withdraw') setFrom(planned[0] ?? from);
  };
  const acts = (['hold', 'close', 'withdraw'] as const).filter((one) => one !== 'withdraw' || planned.length > 0);
  return (
    <Section heading={words.change}>
      <Form onSend={send}>
        <FaultList faults={shown} />
        {save.error && <RefusalNotice fault={save.error} />}
        {unit ? (
          <RadioGroup
            label={words.act}
            value={act}
            onChange={choose}
            choices={acts.map((value) => ({ value, label: words.unitActs[value] }))}
          />
        ) : (
          <Select
            label={m.kind}
            value={kind}
            onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'department')}
            options={kinds.map((value) => ({ value, label: m.unitKinds[value] ?? value }))}
          />
        )}
        <FieldPlace id="felt-from">
          {act === 'withdraw' ? (
            <Select
              label={words.plannedDay}
              value={from}
              onChange={setFrom}
              options={planned.map((value) => ({ value, label: formatDate(value) }))}
            />
          ) : (
            <TextInput
              type="date"
              label={act === 'close' ? words.fromEnd : words.from}
              value={from}
              onChange={setFrom}
              error={faultOf(shown, 'felt-from')}
            />
          )}
        </FieldPlace>
        {named && (
          <>
            <FieldPlace id="felt-navn">
              <TextInput label={words.name} value={name} onChange={setName} maxLength={200} error={faultOf(shown, 'felt-navn')} />
            </FieldPlace>
            <FieldPlace id="felt-sted">
              <Select
                label={m.site}
                value={site}
                onChange={setSite}
                options={[
                  ...(site === '' ? [{ value: '', label: words.chooseSite }] : []),
                  ...sites.map((one) => ({ value: one.id, label: one.name })),
                ]}
                error={faultOf(shown, 'felt-sted')}
              />
            </FieldPlace>
          </>
        )}
        {act === 'close' && (
          <Successors
            groups={sites.map(({ name: label, units }) => ({ name: label, options: units }))}
            not={unit?.id ?? ''}
            chosen={successors}
            onChange={setSuccessors}
          />
        )}
        <FieldPlace id="felt-reason">
          <TextInput
            rows={2}
            label={words.reason}
            hint={words.reasonHint}
            value={reason}
            onChange={setReason}
            maxLength={1000}
            error={faultOf(shown, 'felt-reason')}
          />
        </FieldPlace>
        <div className="button-row">
          <Button type="submit" look="primary" busy={save.isPending}>
            {words.save}
          </Button>
          {save.error && <SaveState state="unsaved" text={words.unsaved} />}
          {savedAt && <SaveState state="saved" text={words.saved(formatInstant(savedAt))} />}
        </div>
      </Form>
    </Section>
  );
}
