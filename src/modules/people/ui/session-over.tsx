import { useQueryClient } from '@tanstack/react-query';
import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useAct, useCall } from '../../../app/web/queries.ts';
import { RefusalNotice } from '../../../app/web/refusal.tsx';
import { Button, LinkButton } from '../../../design/base.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Somebody who has been away this long may be signed in again in another tab. */
const lookAgain = 3_000;

/** In front of a page whose session has ended: the way back to it. The page waits behind, out of sight, with what is written there. */
export default function SessionOver({ name }: { name: string }) {
  const m = useMessages(da, en);
  const client = useQueryClient();
  const session = useCall('GET /api/session', {}, { refetchInterval: lookAgain });
  const signIn = useAct('POST /api/session');
  const { provider = null, identities = [] } = session.data ?? {};
  const own = identities.find((one) => one.name === name);
  const again = (identity: string) => signIn.mutate({ body: { identity } }, { onSuccess: () => client.invalidateQueries() });
  return (
    <AppPage title={m.over.title} subline={m.over.subline} narrow takesFocus>
      {signIn.error && <RefusalNotice fault={signIn.error} />}
      {provider !== null && <p>{m.over.elsewhere}</p>}
      <div className="button-row">
        {provider !== null && (
          <LinkButton look="primary" href="/api/sign-in?to=/" target="_blank">
            {m.provider.go(provider)}
          </LinkButton>
        )}
        {own && (
          <Button look="primary" busy={signIn.isPending} onClick={() => again(own.identity)}>
            {m.signInAs(name)}
          </Button>
        )}
        <Button onClick={() => location.assign('/log-ind')}>{m.over.other}</Button>
      </div>
    </AppPage>
  );
}
