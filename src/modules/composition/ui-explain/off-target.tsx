/** The ways to ask why, where a figure is off its target. */
import { useBilingual } from '../../../app/web/language.tsx';
import { capital } from '../ui/sentence.ts';
import { shareState } from '../ui/share-state.ts';
import type { Composition, ShareFigure } from '../ui/types.ts';
import type { Wish } from './told.ts';
import { WhyNot } from './why-not.tsx';

/** Beside a share that is under or over, or short of a higher aim. */
export function ShareWhyNot({ composition, figure }: { composition: Composition; figure: ShareFigure }) {
  const state = shareState(figure);
  if (state === 'onTarget' || state === 'noTarget') return null;
  return <WhyNot composition={composition} wish={{ kind: state === 'belowAim' ? 'aim' : 'share', specialty: figure.specialty }} />;
}

const kinds: Record<string, Wish['kind']> = {
  startArea: 'startArea',
  endArea: 'endArea',
  startShortage: 'startShortage',
  endShortage: 'endShortage',
};

/** One for each specialty with a track that does not start or end where asked. */
export function StartEndWhyNot({
  composition,
  rule,
  specialties,
}: {
  composition: Composition;
  rule: string;
  specialties: ReadonlySet<string>;
}) {
  const bilingual = useBilingual();
  const kind = kinds[rule];
  if (!kind) return null;
  return composition.specialties
    .filter(({ id }) => specialties.has(id))
    .map((specialty) => (
      <section key={specialty.id} aria-label={capital(bilingual(specialty))}>
        <h3>{capital(bilingual(specialty))}</h3>
        <WhyNot composition={composition} wish={{ kind, specialty: specialty.id }} />
      </section>
    ));
}
