import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState, LinkButton } from '../../../design/base.ts';
import { da as chainDa } from './chain.da.ts';
import { en as chainEn } from './chain.en.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { WaitingList } from './waiting.tsx';

/** What waits for the one who reads. */
export default function WaitingPage() {
  const m = useMessages(da, en);
  const { see } = useMessages(chainDa, chainEn);
  const asked = useCall('GET /api/treatments-waiting', {});
  if (!asked.data) return <PendingPage title={m.path} query={asked} />;
  const { length } = asked.data;
  return (
    <AppPage title={m.waiting.title(length)} subline={m.waiting.subline} actions={<LinkButton href="/kaeder">{see}</LinkButton>}>
      {length === 0 ? <EmptyState title={m.waiting.title(0)}>{m.waiting.empty}</EmptyState> : <WaitingList waiting={asked.data} />}
    </AppPage>
  );
}
