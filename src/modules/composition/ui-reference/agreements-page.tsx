import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState } from '../../../design/base.ts';
import { AgreementView } from './agreement-view.tsx';
import { da } from './da.ts';
import { en } from './en.ts';

/** The agreements: what each asks for, and from when to when. */
export default function AgreementsPage() {
  const m = useMessages(da, en);
  const query = useCall('GET /api/agreements', {});
  if (!query.data) return <PendingPage title={m.agreements} query={query} />;
  return (
    <AppPage title={m.agreementsHeading(query.data.length)} subline={m.agreementsSubline}>
      {query.data.length === 0 && <EmptyState title={m.noAgreements} />}
      {query.data.map((agreement) => (
        <AgreementView key={agreement.id} agreement={agreement} />
      ))}
    </AppPage>
  );
}
