import type { RefObject } from 'react';
import { useHref } from '../../../app/web/address.tsx';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { Link, LinkButton } from '../../../design/base.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './map.da.ts';
import { en } from './map.en.ts';
import type { SiteSum } from './map-sites.ts';

interface Props {
  panel: RefObject<HTMLElement | null>;
  composition: Composition;
  sum: SiteSum;
  words: string;
}

/** One site's units, with the ways on to who is there. */
export function AtSite({ panel, composition, sum, words }: Props) {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const href = useHref();
  const at = `/sammensaetninger/${composition.id}`;
  const away = { udsnit: null, forloeb: null, visning: null };
  return (
    <aside ref={panel} tabIndex={-1} className="plan-panel" aria-label={m.atSite(sum.site.name)}>
      <div className="plan-panel-head">
        <h2>
          <Danish>{sum.site.name}</Danish>
        </h2>
        <LinkButton small href={href({ sted: null })}>
          {m.close}
        </LinkButton>
      </div>
      <p>{words}.</p>
      <ul className="plan-elements">
        {sum.units.map(({ unit, name, months, tracks }) => (
          <li key={unit}>
            <Link href={`/organisation/${unit}`}>
              <Danish>{name}</Danish>
            </Link>{' '}
            <span className="soft">
              {m.years(months)}, {m.trackCount(formatNumber(tracks), tracks)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Link href={href({ ...away, sted: sum.site.id }, `${at}/tidslinje`)}>{m.timeline}</Link> ·{' '}
        <Link href={href({ ...away, q: sum.site.name, sted: null }, `${at}/belaegning`)}>{m.load}</Link>
      </p>
    </aside>
  );
}
