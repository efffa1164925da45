import { useState } from 'react';
import { useParams } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import { compositionPolicy } from '../policy.ts';
import { da } from './da.ts';
import { type Decision, EditionForm, editionReads } from './edition-form.tsx';
import { da as editionsDa } from './editions.da.ts';
import { en as editionsEn } from './editions.en.ts';
import { en } from './en.ts';
import { draftOf, readDraft } from './pattern-draft.ts';
import { PatternFields } from './pattern-fields.tsx';

type Pattern = AnswerOf<'GET /api/patterns'>[number];
type Specialty = AnswerOf<'GET /api/specialties/:id'>;
type Group = AnswerOf<'GET /api/competence-groups'>[number];

/** The next edition of a pattern (`:id`), or a new one for a specialty (`:specialty`). */
export default function PatternEditPage() {
  const m = useMessages(da, en);
  const words = useMessages(editionsDa, editionsEn);
  const bilingual = useBilingual();
  const { id = '', specialty: asked = '' } = useParams();
  const patterns = useCall('GET /api/patterns', { query: {} });
  const pattern = patterns.data?.find((one) => one.id === id);
  const wanted = pattern?.specialty ?? asked;
  const specialty = useCall('GET /api/specialties/:id', { params: { id: wanted } }, { enabled: wanted !== '' });
  const groups = useCall('GET /api/competence-groups', {});
  if (!patterns.data) return <PendingPage title={m.patterns} query={patterns} />;
  if (id !== '' && !pattern?.mayEdit)
    return (
      <AppPage title={words.notYours} path={[{ href: '/specialer', label: m.specialties }]}>
        <EmptyState title={words.notYoursText} />
      </AppPage>
    );
  if (!specialty.data) return <PendingPage title={m.patterns} query={specialty} />;
  if (!groups.data) return <PendingPage title={m.patterns} query={groups} />;
  const name = bilingual(specialty.data);
  return (
    <AppPage
      title={pattern ? words.pattern.title(pattern.name) : words.pattern.fresh(name)}
      path={[
        { href: '/specialer', label: m.specialties },
        { href: `/specialer/${wanted}`, label: name },
      ]}
    >
      <Edit pattern={pattern} specialty={specialty.data} groups={groups.data} />
    </AppPage>
  );
}

/** Training regions for which the asker may make a pattern; all of them together (null) is the administrator's. */
function useOwnRegions(): (string | null)[] {
  const may = useMay();
  return [null, 'ost', 'syd', 'nord'].filter((trainingRegion) => may(compositionPolicy.editReference, { trainingRegion }));
}

function Edit({ pattern, specialty, groups }: { pattern: Pattern | undefined; specialty: Specialty; groups: readonly Group[] }) {
  const m = useMessages(editionsDa, editionsEn);
  const web = useMessages(webDa, webEn);
  const regions = useOwnRegions();
  const replace = useAct('POST /api/patterns/:id/editions', editionReads('patterns'));
  const add = useAct('POST /api/patterns', editionReads('patterns'));
  const [decision, setDecision] = useState<Decision>({ from: '', reason: '', source: '' });
  const [draft, setDraft] = useState(() => draftOf(pattern, specialty.mainMonths));
  const [region, setRegion] = useState<string | null>(regions[0] ?? null);
  const read = readDraft(draft, new Set(groups.map(({ id }) => id)));
  const { shape } = read;
  // side training gives groups of other specialties: the own ones come first, all the others after
  const own = (group: Group) => group.specialty === specialty.id;
  const choices = [...groups.filter(own), ...groups.filter((group) => !own(group))].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <EditionForm
      decision={decision}
      onDecision={setDecision}
      wrong={read.missing.size + read.faults.length}
      dayHint={pattern ? undefined : m.fromAgreement}
      button={pattern ? m.save : m.saveNew}
      back={`/specialer/${specialty.id}`}
      busy={replace.isPending || add.isPending}
      fault={replace.error ?? add.error}
      onSend={(tell) => {
        if (!shape) return;
        if (pattern) replace.mutate({ params: { id: pattern.id }, body: { ...decision, ...shape } }, tell);
        else add.mutate({ body: { ...decision, ...shape, specialty: specialty.id, trainingRegion: region } }, tell);
      }}
    >
      {(tried) => (
        <>
          {!pattern && (
            <Select
              label={m.pattern.region}
              value={region ?? ''}
              options={regions.map((one) => ({ value: one ?? '', label: one === null ? m.pattern.allRegions : (web.regions[one] ?? one) }))}
              onChange={(value) => setRegion(value || null)}
            />
          )}
          <PatternFields specialty={specialty.id} draft={draft} onDraft={setDraft} groups={choices} read={read} tried={tried} />
        </>
      )}
    </EditionForm>
  );
}
