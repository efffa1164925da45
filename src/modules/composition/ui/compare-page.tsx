import { stringifySearch, useHref, useSearch } from '../../../app/web/address.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { AppPage } from '../../../app/web/page.tsx';
import { useCall } from '../../../app/web/queries.ts';
import { PendingPage } from '../../../app/web/refusal.tsx';
import { EmptyState, Link, LinkButton, Notice } from '../../../design/base.ts';
import { da } from './compare.da.ts';
import { en } from './compare.en.ts';
import { Saved, Shares, StartsAndEnds, Wishes } from './compare-figures.tsx';
import { Principles } from './compare-principles.tsx';
import { Tracks } from './compare-tracks.tsx';
import { Units } from './compare-units.tsx';
import { answer, type Compared, figure, labels } from './compare-words.ts';
import './compare.css';

/** Two plans side by side, versions or a draft; which two is in the address. */
export default function ComparePage() {
  const m = useMessages(da, en);
  const { a = '', b = '' } = useSearch();
  const chosen = a !== '' && b !== '';
  // a draft may have changed since it was last compared
  const fresh = [a, b].some((side) => side.endsWith(':kladde')) ? { staleTime: 0, gcTime: 0 } : {};
  const asked = useCall('GET /api/compare', { query: { a, b } }, { enabled: chosen, ...fresh });
  if (!chosen)
    return (
      <AppPage title={m.title} path={[{ href: '/sammensaetninger', label: m.path }]}>
        <EmptyState title={m.choose}>{m.chooseText}</EmptyState>
      </AppPage>
    );
  return asked.data ? <Shown compared={asked.data} /> : <PendingPage title={m.title} query={asked} />;
}

function Shown({ compared }: { compared: Compared }) {
  const m = useMessages(da, en);
  const search = useSearch();
  const href = useHref();
  const label = labels(compared, m);
  const { a, b } = compared;
  const all = search.vis === 'alle';
  const compositions = [...new Map([a, b].map(({ composition }) => [composition.id, composition])).values()];
  const placed = figure(compared, 'placed');
  return (
    <AppPage
      title={answer(compared, m)}
      path={[
        { href: '/sammensaetninger', label: m.path },
        ...compositions.map(({ id, name }) => ({
          href: `/sammensaetninger/${id}/versioner${stringifySearch({ a: search.a, b: search.b })}`,
          label: name,
        })),
      ]}
      actions={<LinkButton href={href({ a: search.b, b: search.a })}>{m.swap}</LinkButton>}
    >
      <div className="compare-sides soft">
        <Saved side={a} label={label.a} />
        <Saved side={b} label={label.b} />
      </div>
      {([a, b] as const).map(({ broken }, at) => {
        const which = at === 0 ? label.a : label.b;
        return broken > 0 && <Notice key={which} tone="warning" word={m.note} title={m.breaks(which, broken)} />;
      })}
      {!compared.sameWeights && (
        <Notice tone="warning" word={m.note} title={m.otherWeights}>
          {m.otherWeightsText}
        </Notice>
      )}
      {placed.a !== placed.b && (
        <Notice tone="info" word={m.note} title={m.otherPlaced}>
          {m.otherPlacedText}
        </Notice>
      )}
      <p>
        <Link href={href({ vis: all ? null : 'alle' })}>{all ? m.onlyDifferences : m.all}</Link>
      </p>
      <Shares compared={compared} />
      <StartsAndEnds compared={compared} />
      <Principles compared={compared} />
      <Wishes compared={compared} />
      <Units compared={compared} />
      <Tracks compared={compared} />
    </AppPage>
  );
}
