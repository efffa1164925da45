import { useSearch } from '../../../app/web/address.tsx';
import type { InputOf } from '../../../app/web/api.ts';
import { da as webDa } from '../../../app/web/da.ts';
import { en as webEn } from '../../../app/web/en.ts';
import { useBilingual, useFormats, useMessages } from '../../../app/web/language.tsx';
import { useMayEdit } from '../../../app/web/may.ts';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { LinkButton } from '../../../design/base.ts';
import { ChoiceForm } from './choice-form.tsx';
import { CountForm } from './count-form.tsx';
import { CountHistory } from './count-history.tsx';
import { da } from './da.ts';
import { da as editDa } from './edit.da.ts';
import { en as editEn } from './edit.en.ts';
import { en } from './en.ts';
import { planWords } from './plan-words.ts';

export type CountKey = InputOf<'GET /api/dimensioning/history'>['query'];

/** Reads that an edited count makes old. */
export const countReads = ['GET /api/dimensioning', 'GET /api/composition-options', 'GET /api/start', 'GET /api/compositions'];

/** One count of a plan, the number picked within it, and what both were: `?speciale=&region=&aar=&trin=`. */
export default function CountEditPage() {
  const m = useMessages(da, en);
  const words = useMessages(editDa, editEn);
  const web = useMessages(webDa, webEn);
  const { formatNumber } = useFormats();
  const bilingual = useBilingual();
  const mayEdit = useMayEdit();
  const { speciale = '', region = '', aar = '', trin } = useSearch();
  const step = trin === 'intro' ? 'intro' : 'main';
  const trainingRegion = region as CountKey['trainingRegion'];
  const query = useCall('GET /api/dimensioning', { query: { trainingRegion, year: Number(aar), step, specialty: speciale } });
  const count = query.data?.counts[0];
  const key: CountKey = { plan: count?.plan ?? '', year: Number(aar), specialty: speciale, trainingRegion, step };
  const history = useCall('GET /api/dimensioning/history', { query: key }, { enabled: count !== undefined });
  const list = { href: `/dimensionering?region=${region}&aar=${aar}${step === 'intro' ? '&trin=intro' : ''}`, label: m.title };
  if (!query.data) return <PendingPage title={m.title} query={query} />;
  if (!count)
    return (
      <AppPage title={web.notFoundTitle} path={[list]}>
        <div className="button-row">
          <LinkButton href={list.href}>{m.title}</LinkButton>
        </div>
      </AppPage>
    );
  if (!history.data) return <PendingPage title={m.title} query={history} />;
  const plan = query.data.plans.find(({ id }) => id === count.plan)?.name ?? count.plan;
  const { number, note } = planWords(count, formatNumber, m);
  const { seen, changes } = history.data;
  return (
    <AppPage
      title={words.title[step](bilingual(count.specialty), web.regions[region] ?? region, aar, formatNumber(count.tracks))}
      subline={words.subline(plan, [number, note].filter(Boolean).join(', '))}
      path={[list]}
      narrow
    >
      {mayEdit(region) ? (
        <>
          {(count.most > count.least || count.choice) && (
            <ChoiceForm key={`${count.least} ${count.most}`} count={count} of={key} seen={seen} />
          )}
          <CountForm count={count} of={key} seen={seen} />
        </>
      ) : (
        <p>{web.notYours}</p>
      )}
      <CountHistory changes={changes} />
    </AppPage>
  );
}
