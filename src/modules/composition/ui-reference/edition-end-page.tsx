import { useState } from 'react';
import { useParams, usePath } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState } from '../../../design/base.ts';
import { da } from './da.ts';
import { type Decision, EditionForm, editionReads } from './edition-form.tsx';
import { da as editionsDa } from './editions.da.ts';
import { en as editionsEn } from './editions.en.ts';
import { en } from './en.ts';

/** A principle or a pattern that holds no longer from a day. */
export default function EditionEndPage() {
  const m = useMessages(da, en);
  const words = useMessages(editionsDa, editionsEn);
  const { id = '' } = useParams();
  const isPrinciple = usePath().startsWith('/principper/');
  const principles = useCall('GET /api/principles', {}, { enabled: isPrinciple });
  const patterns = useCall('GET /api/patterns', { query: {} }, { enabled: !isPrinciple });
  const query = isPrinciple ? principles : patterns;
  if (!query.data) return <PendingPage title={isPrinciple ? m.principles : m.patterns} query={query} />;
  const principle = principles.data?.find((one) => one.id === id);
  const pattern = patterns.data?.find((one) => one.id === id);
  const found = principle ?? pattern;
  const back = isPrinciple ? '/principper' : pattern ? `/specialer/${pattern.specialty}` : '/specialer';
  const path = [{ href: back, label: isPrinciple ? m.principles : (pattern?.specialtyName ?? m.specialties) }];
  if (!found?.mayEdit)
    return (
      <AppPage title={words.notYours} path={path}>
        <EmptyState title={words.notYoursText} />
      </AppPage>
    );
  return (
    <AppPage title={(isPrinciple ? words.principle : words.pattern).endTitle(found.name)} path={path} narrow>
      <End id={id} isPrinciple={isPrinciple} back={back} />
    </AppPage>
  );
}

function End({ id, isPrinciple, back }: { id: string; isPrinciple: boolean; back: string }) {
  const m = useMessages(editionsDa, editionsEn);
  const principle = useAct('POST /api/principles/:id/end', editionReads('principles'));
  const pattern = useAct('POST /api/patterns/:id/end', editionReads('patterns'));
  const [decision, setDecision] = useState<Decision>({ from: '', reason: '', source: '' });
  const act = isPrinciple ? principle : pattern;
  const body = { on: decision.from, reason: decision.reason };
  return (
    <EditionForm
      ending
      decision={decision}
      onDecision={setDecision}
      wrong={0}
      button={m.saveEnd}
      back={back}
      busy={act.isPending}
      fault={act.error}
      onSend={(tell) => act.mutate({ params: { id }, body }, tell)}
    />
  );
}
