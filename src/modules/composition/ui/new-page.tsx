import { useState } from 'react';
import { useSearch, useSetSearch } from '../../../app/web/address.tsx';
import type { AnswerOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useMessages } from '../../../app/web/language.tsx';
import { useMay } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall, useSession } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { LinkButton } from '../../../design/base.ts';
import { compositionPolicy } from '../policy.ts';
import { yearAsked } from '../rules/year-to-compose.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { NewForm } from './new-form.tsx';
import { useRegion } from './region.ts';

export type Options = AnswerOf<'GET /api/composition-options'>;

/** A new composition. The start year is in the address; what it offers changes with it. */
export default function NewPage() {
  const m = useMessages(da, en);
  const web = useMessages(webDa, webEn);
  const { region, name, mayCompose } = useRegion();
  const mayRead = useMay()(compositionPolicy.readCompositions);
  const search = useSearch();
  const today = useSession().data?.today ?? '';
  const setSearch = useSetSearch();
  /** The last options stand while those of another year are asked for, so that nothing typed is lost. */
  const [last, setLast] = useState<Options>();
  const year = yearAsked(search.aar, today, last?.years);
  const asked = useCall('GET /api/composition-options', { query: { trainingRegion: region, year } }, { enabled: mayCompose });
  if (asked.data && asked.data !== last) setLast(asked.data);
  const options = asked.data ?? last;
  const path = [{ href: '/sammensaetninger', label: m.compositions }];
  if (!mayCompose)
    return (
      <AppPage title={m.newComposition} subline={mayRead ? m.fresh.notYours : m.fresh.notForYou} path={mayRead ? path : undefined} narrow>
        <div>
          {mayRead ? <LinkButton href="/sammensaetninger">{m.compositions}</LinkButton> : <LinkButton href="/">{web.toStart}</LinkButton>}
        </div>
      </AppPage>
    );
  if (!options) return <PendingPage title={m.newComposition} query={asked} />;
  return (
    <AppPage title={m.fresh.title(name, year)} subline={m.fresh.subline} path={path}>
      <NewForm region={region} year={year} options={options} onYear={(next) => setSearch({ aar: String(next) })} />
    </AppPage>
  );
}
