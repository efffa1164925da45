import { useQueryClient } from '@tanstack/react-query';
import { useGo, usePath, useSearch } from '../../../app/web/address.tsx';
import { Refused } from '../../../app/web/api.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useSession } from '../../../app/web/queries.ts';
import { PendingPage, RefusalNotice, useRefusalSentence } from '../../../app/web/refusal.tsx';
import { Button, LinkButton, Notice, Section } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import './sign-in.css';

/** The ways in: the organisation's own provider, or a fictional person; one stays at the address one came for. */
export default function SignInPage() {
  const m = useMessages(da, en);
  const session = useSession();
  const sentence = useRefusalSentence();
  if (!session.data) return <PendingPage title={m.title} query={session} />;
  const { person, noSignIn, identities, provider } = session.data;
  if (provider !== null)
    return (
      <AppPage title={m.provider.title} subline={m.provider.subline} narrow>
        <Failed />
        {person && <p>{m.provider.signedInAs(person.name)}</p>}
        <ToProvider host={provider} />
        {identities.length > 0 && (
          <Section heading={m.provider.demonstration}>
            <Identities identities={identities} />
          </Section>
        )}
      </AppPage>
    );
  if (noSignIn !== null)
    return (
      <AppPage title={m.noneTitle} narrow>
        <Notice tone="info" word={m.word} title={sentence(new Refused({ code: noSignIn, params: {}, detail: '' }))} />
      </AppPage>
    );
  return (
    <AppPage title={m.title} subline={m.subline} narrow>
      {person && <p>{m.signedInAs(person.name)}</p>}
      {identities.length === 0 ? <Notice tone="info" word={m.word} title={m.empty} /> : <Identities identities={identities} />}
    </AppPage>
  );
}

/** Why the last try came to nothing; the provider's answer goes to the server, so the page is told by its address. */
function Failed() {
  const { fejl } = useSearch();
  return fejl ? <RefusalNotice fault={new Refused({ code: fejl, params: {}, detail: '' })} /> : null;
}

function ToProvider({ host }: { host: string }) {
  const m = useMessages(da, en);
  const path = usePath();
  const to = path.startsWith('/log-ind') ? '/' : path + location.search;
  return (
    <div className="button-row">
      <LinkButton look="primary" href={`/api/sign-in?to=${encodeURIComponent(to)}`}>
        {m.provider.go(host)}
      </LinkButton>
    </div>
  );
}

function Identities({ identities }: { identities: { identity: string; name: string }[] }) {
  const m = useMessages(da, en);
  const path = usePath();
  const go = useGo();
  const client = useQueryClient();
  const signIn = useAct('POST /api/session');
  const choose = (identity: string) =>
    signIn.mutate(
      { body: { identity } },
      {
        onSuccess: async () => {
          client.removeQueries({ predicate: ({ queryKey: [key] }) => key !== 'GET /api/session' });
          await client.invalidateQueries();
          if (path === '/log-ind') go('/', { replace: true });
        },
      },
    );
  return (
    <>
      {signIn.error && <RefusalNotice fault={signIn.error} />}
      <ul className="identities" aria-label={m.choose}>
        {identities.map(({ identity, name }) => (
          <li key={identity}>
            <div>
              <strong lang="da">{name}</strong>
              <div className="soft">{m.identities[identity] ?? identity}</div>
            </div>
            <Button busy={signIn.isPending} onClick={() => choose(identity)} aria-label={m.signInAs(name)}>
              {m.signIn}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
