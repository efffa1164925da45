import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import { useFormats, useLanguage, useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState, LinkButton } from '../../../design/base.ts';
import { Select } from '../../../design/form.ts';
import { importsPolicy } from '../policy.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { FilePart } from './file-part.tsx';
import { ResultPart } from './result-part.tsx';
import { TemplatePart } from './template-part.tsx';
import { type Tried, useTrial } from './use-trial.ts';

/** Fetch a template, fill it in, try it, take it in. The heading says how far it has come. */
export default function ImportPage() {
  const m = useMessages(da, en);
  const { language } = useLanguage();
  const { slags } = useSearch();
  const setSearch = useSetSearch();
  const query = useCall('GET /api/import-kinds', { query: { language } });
  const kinds = query.data;
  const kind = kinds?.find(({ id }) => id === slags) ?? kinds?.[0];
  const trial = useTrial(kind?.id ?? '');
  const [round, setRound] = useState(0);
  const heading = useHeading();
  const { person } = useSession().data ?? {};
  const may = useMay();
  if (person && !may(importsPolicy.take))
    return (
      <AppPage title={m.notYours} actions={may(importsPolicy.read) && <LinkButton href="/import/tidligere">{m.toEarlier}</LinkButton>}>
        <EmptyState title={m.notYoursText} />
      </AppPage>
    );
  if (!kinds || !kind) return <PendingPage title={m.title} query={query} />;

  const choose = (id: string) => {
    trial.clear();
    setSearch({ slags: id });
  };
  return (
    <AppPage
      title={heading(trial.tried) ?? m.ready(kind.name)}
      subline={m.subline}
      actions={<LinkButton href="/import/tidligere">{m.toEarlier}</LinkButton>}
    >
      <Select label={m.kind} value={kind.id} onChange={choose} options={kinds.map(({ id, name }) => ({ value: id, label: name }))} />
      <TemplatePart kind={kind} />
      <FilePart key={`${kind.id} ${round}`} kind={kind.id} trial={trial} />
      {trial.tried && (
        <ResultPart
          kind={kind}
          tried={trial.tried}
          trial={trial}
          onAgain={() => {
            trial.clear();
            setRound(round + 1);
          }}
        />
      )}
    </AppPage>
  );
}

/** What came of trying or taking in, as the page's heading. */
function useHeading(): (tried: Tried | null) => string | null {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  return (tried) => {
    if (!tried) return null;
    const { added, changed, errors } = tried.checked.counts;
    if (tried.taken) return m.headingDone(formatNumber(added), formatNumber(changed));
    if (errors > 0) return m.headingErrors(formatNumber(errors));
    if (tried.checked.rows === 0) return m.headingNoRows;
    return added + changed === 0 ? m.headingNothing : m.headingReady(formatNumber(added), formatNumber(changed));
  };
}
