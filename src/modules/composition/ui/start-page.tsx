import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { LinkButton } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { useRegion } from './region.ts';
import { capital } from './sentence.ts';
import { RegionStart } from './start.tsx';
import { UaoStart } from './uao-start.tsx';
import { useWaitingForMe, WaitingList } from './waiting-for-me.tsx';

/** The first page: what stands open in the reader's training region, or what else the reader came for. */
export default function StartPage() {
  const { region, roles } = useRegion();
  if (region !== '') return <RegionStart region={region} />;
  const [held] = roles;
  if (!held) return <NoRole />;
  if (held.scopeKind === 'unit') return <UaoStart unit={held.scopeId} name={held.scopeName} />;
  return held.scopeKind === 'specialty' ? <LecturerStart specialty={held.scopeId} name={held.scopeName} /> : <Reader />;
}

/** For a postgraduate clinical lecturer: what of the specialty waits for a recommendation or an answer. */
function LecturerStart({ specialty, name }: { specialty: string; name: string }) {
  const { roles: m } = useMessages(da, en);
  const waiting = useWaitingForMe();
  if (waiting.pending) return <PendingPage title={capital(name)} query={waiting.pending} />;
  return (
    <AppPage title={m.pklTitle(capital(name), waiting.things.length)} subline={m.pklText} narrow>
      <WaitingList things={waiting.things} />
      <div className="button-row">
        <LinkButton look="primary" href="/indstillinger">
          {m.recommendations}
        </LinkButton>
        <LinkButton href={`/specialer/${specialty}`}>{m.specialty}</LinkButton>
        <LinkButton href={`/godkendelser?speciale=${specialty}`}>{m.approvals}</LinkButton>
        <LinkButton href="/hjaelp/regler">{m.rules}</LinkButton>
      </div>
    </AppPage>
  );
}

function Reader() {
  const { roles: m } = useMessages(da, en);
  const waiting = useWaitingForMe();
  return (
    <AppPage title={m.doctorTitle} subline={m.doctorText} narrow>
      <WaitingList things={waiting.things} />
      <div className="button-row">
        <LinkButton look="primary" href="/specialer">
          {m.specialties}
        </LinkButton>
        <LinkButton href="/godkendelser">{m.approvals}</LinkButton>
        <LinkButton href="/aftaler">{m.agreements}</LinkButton>
        <LinkButton href="/hjaelp/regler">{m.rules}</LinkButton>
      </div>
    </AppPage>
  );
}

function NoRole() {
  const { roles: m } = useMessages(da, en);
  return (
    <AppPage title={m.noneTitle} subline={m.noneText} narrow>
      <div className="button-row">
        <LinkButton look="primary" href="/ordbog">
          {m.glossary}
        </LinkButton>
        <LinkButton href="/hjaelp/regler">{m.rules}</LinkButton>
      </div>
    </AppPage>
  );
}
