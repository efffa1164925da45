import { useState } from 'react';
import { useParams } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState } from '../../../design/base.ts';
import { Select, TextInput } from '../../../design/form.ts';
import { da } from './da.ts';
import { type Decision, EditionForm, editionReads } from './edition-form.tsx';
import { da as editionsDa } from './editions.da.ts';
import { en as editionsEn } from './editions.en.ts';
import { en } from './en.ts';

type Principle = AnswerOf<'GET /api/principles'>[number];

const back = '/principper';

/** The next edition of a principle, or a new one. */
export default function PrincipleEditPage() {
  const m = useMessages(da, en);
  const words = useMessages(editionsDa, editionsEn);
  const { id = '' } = useParams();
  const query = useCall('GET /api/principles', {});
  if (!query.data) return <PendingPage title={m.principles} query={query} />;
  const principle = query.data.find((one) => one.id === id);
  const path = [{ href: back, label: m.principles }];
  if (id !== '' && !principle?.mayEdit)
    return (
      <AppPage title={words.notYours} path={path}>
        <EmptyState title={words.notYoursText} />
      </AppPage>
    );
  return (
    <AppPage title={principle ? words.principle.title(principle.name) : words.principle.fresh} path={path} narrow>
      <Edit principle={principle} />
    </AppPage>
  );
}

type Measure = 'startEndShortage' | 'university';
const measureOf = (value: string): Measure | null => (value === 'startEndShortage' || value === 'university' ? value : null);

function Edit({ principle }: { principle: Principle | undefined }) {
  const reference = useMessages(da, en);
  const m = useMessages(editionsDa, editionsEn);
  const replace = useAct('POST /api/principles/:id/editions', editionReads('principles'));
  const add = useAct('POST /api/principles', editionReads('principles'));
  const [decision, setDecision] = useState<Decision>({ from: principle?.from ?? '', reason: '', source: '' });
  const [name, setName] = useState(principle?.name ?? '');
  const [text, setText] = useState(principle?.text ?? '');
  const [decidedOn, setDecidedOn] = useState(principle?.decidedOn ?? '');
  const [measure, setMeasure] = useState(principle?.measure ?? '');
  const missing = { name: name.trim() === '', decidedOn: !/^\d{4}-\d{2}-\d{2}$/.test(decidedOn) };
  const body = { ...decision, name, text: text.trim() === '' ? null : text, decidedOn, measure: measureOf(measure) };
  return (
    <EditionForm
      decision={decision}
      onDecision={setDecision}
      wrong={Number(missing.name) + Number(missing.decidedOn)}
      button={principle ? m.save : m.saveNew}
      dayHint={principle ? undefined : ' '}
      back={back}
      busy={replace.isPending || add.isPending}
      fault={replace.error ?? add.error}
      onSend={(tell) => (principle ? replace.mutate({ params: { id: principle.id }, body }, tell) : add.mutate({ body }, tell))}
    >
      {(tried) => (
        <>
          <TextInput label={m.name} value={name} onChange={setName} maxLength={200} error={tried && missing.name && m.missing} />
          <TextInput label={m.principle.text} hint={m.principle.textHint} rows={5} maxLength={4000} value={text} onChange={setText} />
          <TextInput
            type="date"
            label={m.principle.decidedOn}
            value={decidedOn}
            onChange={setDecidedOn}
            error={tried && missing.decidedOn && m.wrongDay}
          />
          <Select
            label={m.principle.measure}
            value={measure}
            onChange={setMeasure}
            options={[
              { value: '', label: m.principle.notMeasured },
              ...Object.entries(reference.measures).map(([value, label]) => ({ value, label })),
            ]}
          />
        </>
      )}
    </EditionForm>
  );
}
