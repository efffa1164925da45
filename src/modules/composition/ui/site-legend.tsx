import { useMessages } from '../../../app/web/language.tsx';
import { Disclosure } from '../../../design/base.ts';
import { type LegendData, legendLookup } from '../../../design/fill.tsx';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { elsewhere } from './legend.ts';
import type { Track } from './types.ts';

/** The sites as they are drawn, by area. The bars carry their names, so this opens only when asked for. */
export function SiteLegend({ legend, tracks }: { legend: LegendData; tracks: readonly Track[] }) {
  const m = useMessages(da, en).timeline;
  const look = legendLookup(legend);
  const areas = new Map(tracks.flatMap(({ elements }) => elements.map(({ site, area }) => [site ?? '', area ?? elsewhere] as const)));
  return (
    <Disclosure summary={m.legend}>
      {legend.patterns?.items.map(({ key, label }) => {
        const sites = legend.colours.items.filter((item) => areas.get(item.key) === key);
        return (
          sites.length > 0 && (
            <ul key={key} className="legend" aria-label={label}>
              <li className="legend-title" aria-hidden="true">
                {label}
              </li>
              {sites.map((site) => (
                <li key={site.key} className="legend-item" lang="da">
                  <span className={`swatch ${look.fill(site.key, key)}`} aria-hidden="true" />
                  {site.label}
                </li>
              ))}
            </ul>
          )
        );
      })}
    </Disclosure>
  );
}
