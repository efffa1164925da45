import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { Danish, useBilingual, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { LinkButton } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import { approvalEditHref } from './approval-edit-href.ts';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';

/** Which approval a unit is to get, before its form: `?enhed=&speciale=&trin=&region=`. */
export default function ApprovalNewPage() {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const web = useMessages(webDa, webEn);
  const bilingual = useBilingual();
  const mayEdit = useMayEdit();
  const search = useSearch();
  const setSearch = useSetSearch();
  const unit = useCall('GET /api/units/:id', { params: { id: search.enhed ?? '' } });
  const specialties = useCall('GET /api/specialties', {});
  if (!unit.data) return <PendingPage title={words.newApproval} query={unit} />;
  if (!specialties.data) return <PendingPage title={words.newApproval} query={specialties} />;
  const regions = Object.keys(web.regions).filter(mayEdit);
  const own = regions.includes(unit.data.site.trainingRegion.id) ? unit.data.site.trainingRegion.id : regions[0];
  const specialty = search.speciale ?? specialties.data[0]?.id ?? '';
  const step = search.trin ?? 'main';
  const region = search.region ?? own ?? '';
  const options = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));
  return (
    <AppPage
      title={`${words.newApproval}: ${unit.data.name}`}
      path={[{ href: `/organisation/${unit.data.id}`, label: <Danish>{unit.data.name}</Danish> }]}
      narrow
    >
      {regions.length === 0 ? (
        <p>{web.notYours}</p>
      ) : (
        <div className="form">
          <Select
            label={m.specialty}
            value={specialty}
            onChange={(speciale) => setSearch({ speciale })}
            options={specialties.data.map((one) => ({ value: one.id, label: bilingual(one) }))}
          />
          <Select label={m.step} value={step} onChange={(trin) => setSearch({ trin })} options={options(m.steps)} />
          <Select
            label={web.trainingRegion}
            value={region}
            onChange={(value) => setSearch({ region: value })}
            options={regions.map((value) => ({ value, label: web.regions[value] ?? value }))}
          />
          <div className="button-row">
            <LinkButton look="primary" href={approvalEditHref({ unit: unit.data.id, specialty, step, trainingRegion: region })}>
              {words.toForm}
            </LinkButton>
          </div>
        </div>
      )}
    </AppPage>
  );
}
