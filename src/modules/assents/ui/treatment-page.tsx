import { useParams } from '../../../app/web/address.tsx';
import { Danish, useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { LinkButton } from '../../../design/base.ts';
import { da as chainDa } from './chain.da.ts';
import { en as chainEn } from './chain.en.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { TreatmentParts, useTreatmentHeading } from './treatment.tsx';

/** For everybody who is signed in: the committee's chair and the approver decide here, everybody else reads. */
export default function TreatmentPage() {
  const { kind = '', id = '' } = useParams();
  const m = useMessages(da, en);
  const { see } = useMessages(chainDa, chainEn);
  const heading = useTreatmentHeading();
  const asked = useCall('GET /api/treatments/:kind/:id', { params: { kind, id } });
  if (!asked.data) return <PendingPage title={m.title} query={asked} />;
  const [newest] = asked.data.versions;
  return (
    <AppPage
      title={heading(newest)}
      subline={newest && <Danish>{newest.name}</Danish>}
      path={[{ href: '/indstillinger', label: m.path }]}
      actions={<LinkButton href="/kaeder">{see}</LinkButton>}
    >
      <TreatmentParts treatment={asked.data} />
    </AppPage>
  );
}
