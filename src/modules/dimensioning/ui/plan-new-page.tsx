import { useState } from 'react';
import { useGo } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { type Fault, FaultList, FieldPlace, faultOf } from '../../../app/web/fault-list.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice } from '../../../app/web/refusal.tsx';
import { Form, Select, TextInput } from '../../../design/form.ts';
import { countReads } from './count-edit-page.tsx';
import { da as pageDa } from './da.ts';
import { da } from './edit.da.ts';
import { en } from './edit.en.ts';
import { en as pageEn } from './en.ts';
import { SaveRow } from './save-row.tsx';

const isYear = (text: string): boolean => /^(19|20|21)\d\d$/.test(text.trim());

/** A new plan begins as a copy of another. */
export default function PlanNewPage() {
  const m = useMessages(da, en);
  const page = useMessages(pageDa, pageEn);
  const web = useMessages(webDa, webEn);
  const mayEdit = useMayEdit();
  const query = useCall('GET /api/dimensioning', { query: { step: 'main', specialty: 'akutmedicin' } });
  const path = [{ href: '/dimensionering', label: page.title }];
  if (!query.data) return <PendingPage title={m.newPlanTitle} query={query} />;
  const may = Object.keys(web.regions).some(mayEdit);
  return (
    <AppPage title={m.newPlanTitle} subline={may ? m.newPlanSubline : web.notYours} path={path} narrow>
      {may && <PlanForm plans={query.data.plans} />}
    </AppPage>
  );
}

function PlanForm({ plans }: { plans: { id: string; name: string; toYear: number }[] }) {
  const m = useMessages(da, en);
  const go = useGo();
  const first = plans[0];
  const next = (first?.toYear ?? 2030) + 1;
  const [wish, setWish] = useState({ copyOf: first?.id ?? '', name: '', fromYear: String(next), toYear: String(next + 4), reason: '' });
  const [tried, setTried] = useState(false);
  const act = useAct('POST /api/dimensioning/plans', countReads);
  const change = (part: Partial<typeof wish>) => setWish({ ...wish, ...part });
  const faults: Fault[] = [
    { field: 'felt-navn', text: m.wrongName, wrong: wish.name.trim() === '' },
    { field: 'felt-aar', text: m.wrongYears, wrong: !isYear(wish.fromYear) || !isYear(wish.toYear) || wish.toYear < wish.fromYear },
    { field: 'felt-begrundelse', text: m.missingReason, wrong: wish.reason.trim() === '' },
  ].filter(({ wrong }) => wrong);
  const shown = tried ? faults : [];
  const send = () => {
    setTried(faults.length > 0);
    if (act.isPending || faults.length > 0) return;
    const body = { ...wish, name: wish.name.trim(), fromYear: Number(wish.fromYear), toYear: Number(wish.toYear) };
    act.mutate({ body }, { onSuccess: () => go(`/dimensionering?aar=${wish.fromYear}`) });
  };
  return (
    <Form onSend={send}>
      <FaultList faults={shown} />
      {act.error && <RefusalNotice fault={act.error} />}
      <Select
        label={m.copyOf}
        value={wish.copyOf}
        onChange={(copyOf) => change({ copyOf })}
        options={plans.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FieldPlace id="felt-navn">
        <TextInput
          label={m.name}
          value={wish.name}
          onChange={(name) => change({ name })}
          maxLength={200}
          error={faultOf(shown, 'felt-navn')}
        />
      </FieldPlace>
      <FieldPlace id="felt-aar">
        <div className="form-pair">
          <TextInput
            label={m.fromYear}
            value={wish.fromYear}
            onChange={(fromYear) => change({ fromYear })}
            maxLength={4}
            error={faultOf(shown, 'felt-aar')}
          />
          <TextInput label={m.toYear} value={wish.toYear} onChange={(toYear) => change({ toYear })} maxLength={4} />
        </div>
      </FieldPlace>
      <FieldPlace id="felt-begrundelse">
        <TextInput
          rows={2}
          label={m.reason}
          hint={m.reasonHint}
          value={wish.reason}
          onChange={(reason) => change({ reason })}
          maxLength={1000}
          error={faultOf(shown, 'felt-begrundelse')}
        />
      </FieldPlace>
      <SaveRow button={m.makePlan} act={act} savedAt={null} />
    </Form>
  );
}
