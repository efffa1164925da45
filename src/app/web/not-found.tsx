import { useState } from 'react';
import { Button, LinkButton, Notice } from '../../design/base.ts';
import { usePath } from './address.tsx';
import { Refused } from './api.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { useMessages } from './language.tsx';
import { AppPage } from './page.tsx';
import { answers } from './reached.ts';
import { useRefusalSentence } from './refusal.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const m = useMessages(da, en);
  const path = usePath();
  return (
    <AppPage title={m.notFoundTitle} subline={m.notFoundText(path)} narrow>
      <div>
        <LinkButton href="/">{m.toStart}</LinkButton>
      </div>
    </AppPage>
  );
}

/** A page that failed while it was drawn: the rest of the app stands. */
export function Broken({ error }: { error: unknown }) {
  return error instanceof Refused && error.code === 'notFetched' ? <NotFetched /> : <Fault error={error} />;
}

/** Loaded anew once the server answers: a load that failed once is not tried again by every browser. */
function NotFetched() {
  const m = useMessages(da, en);
  const [tried, setTried] = useState(0);
  const retry = async () => {
    if (await answers()) location.reload();
    else setTried(tried + 1);
  };
  return (
    <AppPage title={m.notFetchedTitle} narrow>
      <Notice
        key={tried}
        tone="warning"
        word={m.error}
        title={m.notFetched}
        live="assertive"
        actions={<Button onClick={() => void retry()}>{m.retry}</Button>}
      >
        {tried > 0 && <p>{m.notFetchedStill}</p>}
      </Notice>
    </AppPage>
  );
}

function Fault({ error }: { error: unknown }) {
  const m = useMessages(da, en);
  const sentence = useRefusalSentence();
  const title = error instanceof Refused ? sentence(error) : m.faultText;
  return (
    <AppPage title={m.faultTitle} narrow>
      <Notice tone="error" word={m.error} title={title} actions={<Button onClick={() => location.reload()}>{m.reload}</Button>} />
    </AppPage>
  );
}
