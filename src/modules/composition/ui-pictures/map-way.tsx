import { useFormats, useMessages } from '../../../app/web/language.tsx';
import { Link } from '../../../design/base.ts';
import { month, monthText } from '../../../kernel/month.ts';
import type { NamedTrack } from '../ui/tracks.ts';
import type { Composition } from '../ui/types.ts';
import { da } from './map.da.ts';
import { en } from './map.en.ts';

/** The numbered line of the map in words. */
export function TrackWay({ composition, track }: { composition: Composition; track: NamedTrack }) {
  const m = useMessages(da, en);
  const { formatMonth } = useFormats();
  return (
    <section className="plan-panel" aria-label={m.way(track.name)}>
      <h2>{m.way(track.name)}</h2>
      <ol>
        {track.elements.map(({ id, siteName, unitName, from, months }) => (
          <li key={id}>
            {m.wayStep(
              siteName ?? m.wayMissing,
              unitName ?? m.wayMissing,
              `${formatMonth(from)} – ${formatMonth(monthText(month(from) + months - 1))}`,
              months,
            )}
          </li>
        ))}
      </ol>
      <p>
        <Link href={`/sammensaetninger/${composition.id}/tidslinje?forloeb=${track.id}`}>{m.wayLink}</Link>
      </p>
    </section>
  );
}
