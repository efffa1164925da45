import { ExportButton } from '../../../app/web/export-button.tsx';
import { useMessages } from '../../../app/web/language.tsx';
import { fileName } from '../../../kernel/sheet.ts';
import { da } from './compare.da.ts';
import { en } from './compare.en.ts';
import { type Compared, labels, unitNames } from './compare-words.ts';
import { da as planDa } from './composition.da.ts';
import { en as planEn } from './composition.en.ts';

type Tracks = Pick<Compared['comparison']['tracks'], 'changed' | 'onlyA' | 'onlyB'>;
type Place = Tracks['changed'][number]['moves'][number]['a'];

/** One stretch of months that lies otherwise; a track that only one side has is a row with no months. */
interface MoveRow {
  a: string;
  b: string;
  from: string;
  months: number | null;
  placeA: string;
  placeB: string;
}

interface Props {
  compared: Compared;
  shown: Tracks;
  name: (ref: Tracks['onlyA'][number]) => string;
}

/** What moved where, as a file. */
export function MovesExport({ compared, shown, name }: Props) {
  const m = useMessages(da, en);
  const label = labels(compared, m);
  const unit = unitNames(compared, m.tracks);
  const where = (at: Place) => (at === null ? m.tracks.nowhere : at.kind === 'side' ? m.tracks.side(unit(at.unit)) : unit(at.unit));
  const only = { months: null, placeA: '', placeB: '' };
  const rows: MoveRow[] = [
    ...shown.changed.flatMap(({ a, b, moves }) =>
      moves.map((move) => ({
        a: name(a),
        b: name(b),
        from: move.from,
        months: move.months,
        placeA: where(move.a),
        placeB: where(move.b),
      })),
    ),
    ...shown.onlyA.map((ref) => ({ ...only, a: name(ref), b: '', from: ref.start })),
    ...shown.onlyB.map((ref) => ({ ...only, a: '', b: name(ref), from: ref.start })),
  ];
  const { timeline } = useMessages(planDa, planEn);
  return (
    <ExportButton<MoveRow>
      small
      name={fileName(m.tracks.file, label.a, label.b)}
      what={m.tracks.name}
      columns={[
        { header: `${timeline.track}, ${label.a}`, value: ({ a }) => a },
        { header: `${timeline.track}, ${label.b}`, value: ({ b }) => b },
        { header: timeline.from, value: ({ from }) => ({ month: from }) },
        { header: timeline.months, value: ({ months }) => months },
        { header: `${timeline.unit}, ${label.a}`, value: ({ placeA }) => placeA },
        { header: `${timeline.unit}, ${label.b}`, value: ({ placeB }) => placeB },
      ]}
      rows={() => rows}
    />
  );
}
