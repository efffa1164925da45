import { useGo, useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { useKept } from '../../../app/web/list.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage, Waiting } from '../../../app/web/refusal.tsx';
import { Link, Notice, Section } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import type { CountKey } from './count-edit-page.tsx';
import { CountForm } from './count-form.tsx';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';

const empty = { minHalves: 0, maxHalves: 0, parity: null, starts: [] };

/** A count that a plan lacks: `?plan=&aar=&trin=&speciale=&region=` say of what; one that is there is led to. */
export default function CountNewPage() {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const web = useMessages(webDa, webEn);
  const bilingual = useBilingual();
  const go = useGo();
  const mayEdit = useMayEdit();
  const search = useSearch();
  const setSearch = useSetSearch();
  const specialties = useCall('GET /api/specialties', {});
  const mine = (['ost', 'syd', 'nord'] as const).filter(mayEdit);
  const trainingRegion = mine.find((one) => one === search.region) ?? mine[0] ?? 'ost';
  const step = search.trin === 'intro' ? 'intro' : 'main';
  const speciale = search.speciale ?? '';
  const query = useCall('GET /api/dimensioning', { query: { trainingRegion, step, specialty: speciale || 'ingen' } });
  const kept = useKept(query);
  const path = [{ href: `/dimensionering?region=${trainingRegion}&trin=${step}`, label: m.title }];
  if (!specialties.data) return <PendingPage title={words.newCount} query={specialties} />;
  if (!kept) return <PendingPage title={words.newCount} query={query} />;
  const { plans } = kept;
  const plan = plans.find(({ id }) => id === search.plan) ?? plans[0];
  const years = plan ? Array.from({ length: plan.toYear - plan.fromYear + 1 }, (_, at) => plan.fromYear + at) : [];
  const year = years.find((one) => String(one) === search.aar) ?? years[0] ?? 0;
  const key: CountKey = { plan: plan?.id ?? '', year, specialty: speciale, trainingRegion, step };
  const there = query.data?.counts.some((count) => count.plan === plan?.id && count.year === year);
  const edit = `/dimensionering/ret?speciale=${speciale}&region=${trainingRegion}&aar=${year}&trin=${step}`;
  if (mine.length === 0 || !plan)
    return (
      <AppPage title={words.newCount} path={path} narrow>
        <p>{web.notYours}</p>
      </AppPage>
    );
  return (
    <AppPage title={words.newCount} subline={words.newCountSubline} path={path} narrow>
      <Section heading={words.countOf}>
        <div className="form">
          <Select
            label={m.planName}
            value={plan.id}
            onChange={(id) => setSearch({ plan: id, aar: null })}
            options={plans.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <div className="form-pair">
            <Select
              label={web.trainingRegion}
              value={trainingRegion}
              onChange={(region) => setSearch({ region })}
              options={mine.map((value) => ({ value, label: web.regions[value] ?? value }))}
            />
            <Select
              label={m.year}
              value={String(year)}
              onChange={(aar) => setSearch({ aar })}
              options={years.map((one) => ({ value: String(one), label: String(one) }))}
            />
            <Select
              label={m.kind}
              value={step}
              onChange={(trin) => setSearch({ trin })}
              options={(['main', 'intro'] as const).map((value) => ({ value, label: words.steps[value] }))}
            />
            <Select
              label={m.specialty}
              value={speciale}
              onChange={(id) => setSearch({ speciale: id })}
              options={[
                ...(speciale === '' ? [{ value: '', label: words.choose }] : []),
                ...specialties.data.map((one) => ({ value: one.id, label: bilingual(one) })),
              ]}
            />
          </div>
        </div>
      </Section>
      {!query.data ? (
        <Waiting query={query} />
      ) : there ? (
        <Notice tone="info" word={words.note} live="polite" title={words.countThere}>
          <Link href={edit}>{words.editThere}</Link>
        </Notice>
      ) : (
        speciale !== '' && <CountForm key={Object.values(key).join()} count={empty} of={key} seen={null} onSaved={() => go(edit)} />
      )}
    </AppPage>
  );
}
