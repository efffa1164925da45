import type { AnswerOf } from '../../../app/web/api.ts';
import { Danish, useFormats, useMessages } from '../../../app/web/language.tsx';
import { classes } from '../../../design/classes.ts';
import { Legend, type LegendData } from '../../../design/fill.tsx';
import { exampleLengths } from '../rules/example-lengths.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import './pattern.css';

export type Pattern = AnswerOf<'GET /api/patterns'>[number];

/** The elements in order, as long as one allowed choice makes them; the sentence above says the same. */
export function PatternPicture({ pattern }: { pattern: Pattern }) {
  const m = useMessages(da, en);
  const { formatNumber } = useFormats();
  const lengths = exampleLengths(pattern.elements, pattern.months) ?? pattern.elements.map(({ months }) => months[0] ?? 1);
  const blocks = pattern.elements.map((element, index) => ({ ...element, length: lengths[index] ?? 1 }));
  const sentence = blocks.map(({ name, length }) => m.pictureElement(name, formatNumber(length))).join(' → ');
  return (
    <>
      <p className="soft">
        {m.picture} <Danish>{sentence}</Danish>
      </p>
      <div className="pattern-blocks" aria-hidden="true">
        {blocks.map(({ position, kind, name, length }) => (
          <div
            key={position}
            className={classes('pattern-block', 'fill', 'hue-1', kind === 'side' && 'fill-hatch')}
            style={{ ['--months' as string]: length }}
            title={name}
          >
            <span className="pattern-name">{name}</span>
            <span className="pattern-name">{formatNumber(length)}</span>
          </div>
        ))}
      </div>
    </>
  );
}

/** What the blocks' patterns mean, once for all pictures. */
export function PatternLegend() {
  const m = useMessages(da, en);
  const legend: LegendData = {
    colours: { title: m.kind, items: [] },
    patterns: {
      title: m.kind,
      items: [
        { key: 'own', label: m.kinds.own ?? '', pattern: 'plain' },
        { key: 'side', label: m.kinds.side ?? '', pattern: 'hatch' },
      ],
    },
  };
  return <Legend legend={legend} />;
}
