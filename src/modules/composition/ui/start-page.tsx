import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { LinkButton } from '../../../design/base.ts';
import { WaitingForMe } from '../../assents/ui/waiting.tsx';
import { da } from './da.ts';
import { en } from './en.ts';
import { useRegion } from './region.ts';
import { RegionStart } from './start.tsx';
import { UaoStart } from './uao-start.tsx';

/** The first page: what stands open in the reader's training region, or what else the reader came for. */
export default function StartPage() {
  const { region, roles } = useRegion();
  if (region !== '') return <RegionStart region={region} />;
  const [held] = roles;
  if (!held) return <NoRole />;
  return held.scopeKind === 'unit' ? <UaoStart unit={held.scopeId} name={held.scopeName} /> : <Reader />;
}

function Reader() {
  const { roles: m } = useMessages(da, en);
  return (
    <AppPage title={m.doctorTitle} subline={m.doctorText} narrow>
      <WaitingForMe />
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
