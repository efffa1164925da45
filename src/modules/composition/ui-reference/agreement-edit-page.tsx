import { useState } from 'react';
import { useParams } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { Refused } from '../../../app/web/api.ts';
import { areaName } from '../../../app/web/area-name.ts';
import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { PendingPage, useRefusalSentence } from '../../../app/web/refusal.tsx';
import { EmptyState, Section } from '../../../design/base.ts';
import { Select, TextInput } from '../../../design/form.ts';
import { shareFaults } from '../rules/agreement-faults.ts';
import { AgreementShares, type ShareDraft } from './agreement-shares.tsx';
import { da } from './da.ts';
import { type Decision, EditionForm, editionReads } from './edition-form.tsx';
import { da as editionsDa } from './editions.da.ts';
import { en as editionsEn } from './editions.en.ts';
import { en } from './en.ts';

type Agreement = AnswerOf<'GET /api/agreements'>[number];

/** The next edition of an agreement: the shares as they are, to be changed. */
export default function AgreementEditPage() {
  const m = useMessages(da, en);
  const words = useMessages(editionsDa, editionsEn);
  const { id = '' } = useParams();
  const query = useCall('GET /api/agreements', {});
  if (!query.data) return <PendingPage title={m.agreements} query={query} />;
  const agreement = query.data.find((one) => one.id === id);
  const path = [{ href: '/aftaler', label: m.agreements }];
  if (!agreement?.mayEdit)
    return (
      <AppPage title={words.notYours} path={path}>
        <EmptyState title={words.notYoursText} />
      </AppPage>
    );
  return (
    <AppPage title={words.agreement.title(agreement.name)} path={path}>
      <Edit agreement={agreement} />
    </AppPage>
  );
}

const draftOf = ({ specialty, area, low, high, aim, inOverall, startEnd, bothAreas, reason }: Agreement['shares'][number]): ShareDraft => {
  return { specialty, area, low, high, aim, inOverall, startEnd, bothAreas, reason };
};

function Edit({ agreement }: { agreement: Agreement }) {
  const m = useMessages(editionsDa, editionsEn);
  const bilingual = useBilingual();
  const sentence = useRefusalSentence();
  const act = useAct('POST /api/agreements/:id/editions', editionReads('agreements'));
  const specialties = useCall('GET /api/specialties', {});
  const [decision, setDecision] = useState<Decision>({ from: '', reason: '', source: '' });
  const [name, setName] = useState(agreement.name);
  const [home, setHome] = useState(agreement.home.id);
  const [shares, setShares] = useState(() => agreement.shares.map(draftOf));
  const areas = agreement.areas.map((area) => ({ value: area.id, label: areaName(area.name) }));
  const whole = shares.map((share) => ({ ...share, low: share.low ?? -1, high: share.high ?? -1 }));
  const faults = shareFaults(
    whole,
    areas.map(({ value }) => value),
  );
  for (const { specialty, low, high } of shares)
    if (low === null || high === null) faults.set(specialty ?? '', { refusal: '', params: {} });
  const said = (key: string) => {
    const fault = faults.get(key);
    const specialty = specialties.data?.find(({ id }) => id === key);
    const params = { ...fault?.params, ...(specialty && { specialty: bilingual(specialty) }) };
    return fault && (fault.refusal === '' ? m.missing : sentence(new Refused({ code: fault.refusal, params, detail: '' })));
  };
  const nameMissing = name.trim() === '';
  return (
    <EditionForm
      decision={decision}
      onDecision={setDecision}
      wrong={faults.size + Number(nameMissing)}
      dayHint={`${m.fromHint} ${m.fromAgreement}`}
      button={m.save}
      back="/aftaler"
      busy={act.isPending}
      fault={act.error}
      onSend={(tell) => act.mutate({ params: { id: agreement.id }, body: { ...decision, name, home, shares: whole } }, tell)}
    >
      {(tried) => (
        <>
          <div className="edition-grid">
            <TextInput label={m.name} value={name} onChange={setName} maxLength={200} error={tried && nameMissing && m.missing} />
            <Select label={m.agreement.home} value={home} onChange={setHome} options={areas} />
          </div>
          <Section heading={m.agreement.shares} note={m.agreement.sharesNote}>
            <AgreementShares
              shares={shares}
              onShares={setShares}
              areas={areas}
              specialties={(specialties.data ?? []).map((one) => ({ value: one.id, label: bilingual(one) }))}
              said={tried ? said : () => undefined}
            />
          </Section>
        </>
      )}
    </EditionForm>
  );
}
