import { useBilingual, useMessages } from '../../../app/web/language.tsx';
import { Link, Mark } from '../../../design/base.ts';
import { da } from './composition.da.ts';
import { en } from './composition.en.ts';
import { reasonsDa } from './rules.da.ts';
import { reasonsEn } from './rules.en.ts';
import { capital, sentenceOf } from './sentence.ts';
import type { NamedTrack } from './tracks.ts';
import type { Composition } from './types.ts';

/** Of a flex track, whose unfilled place it was, and why it does not start or end where it should. */
export function FlexTold({ composition, track: { flex } }: { composition: Composition; track: NamedTrack }) {
  const m = useMessages(da, en).timeline;
  const sentences = useMessages(reasonsDa, reasonsEn);
  const bilingual = useBilingual();
  if (!flex) return null;
  const from = composition.specialties.find(({ id }) => id === flex.from);
  return (
    <>
      <p>
        <Mark tone="info">{m.flexWord}</Mark> {m.flex(from ? capital(bilingual(from)) : flex.from)}{' '}
        <Link href="/hjaelp/regler#flex">{m.flexRule}</Link>
      </p>
      {flex.deviations.length > 0 && (
        <ul className="plan-elements">
          {flex.deviations.map(({ code, params }) => (
            <li key={`${params.at}`}>
              {m.flexAt[String(params.at)] ?? ''}: {sentenceOf(sentences, code, params)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
