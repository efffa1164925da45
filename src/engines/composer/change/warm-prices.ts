/**
 * The prices of a relaxation by what they are prices of, so that they can be laid on the rows of another problem. Any prices give a valid bound; those of
 * rows that are the same in both give a good one.
 */
import { SCALE } from '../cost.ts';
import type { Kink } from '../search/kinks.ts';
import type { Layout } from '../search/layout.ts';
import type { Duals } from '../search/master.ts';
import type { SpecialtyModel } from '../search/model.ts';
import type { Row } from '../search/resources.ts';

interface Span {
  from: number;
  to: number;
  price: number;
}

export class Prices {
  private readonly single = new Map<string, number>();
  /** By place or ceiling, the months that have a price. */
  private readonly places = new Map<string, Span[]>();
  private readonly limit: number;

  constructor(layout: Layout, duals: Duals) {
    const { model } = layout;
    this.limit = duals.limit;
    for (const [i, specialty] of model.specialties.entries()) this.single.set(ofDemand(specialty), duals.demand[i] ?? 0);
    for (const [i, { specialty, start }] of layout.spread.entries()) this.single.set(ofStart(specialty, start), duals.spread[i] ?? 0);
    for (const [i, kink] of model.kinks.entries()) {
      const chords = layout.chordsOf(i).map(({ no, slope }) => ({ slope, price: duals.chords[no] ?? 0 }));
      this.single.set(
        ofKink(kink),
        chords.reduce((sum, { slope, price }) => sum + slope * price, duals.kinks[i] ?? 0),
      );
      this.single.set(
        ofChord(kink),
        chords.reduce((sum, { price }) => sum + price, 0),
      );
    }
    for (const [i, row] of model.rows.entries()) {
      const price = duals.capacity[i] ?? 0;
      if (price === 0) continue;
      const spans = this.places.get(ofPlace(row)) ?? [];
      spans.push({ from: model.first + row.from, to: model.first + row.to, price });
      this.places.set(ofPlace(row), spans);
    }
  }

  on(layout: Layout): Duals {
    const { model } = layout;
    const { kinks, chords } = this.onKinks(layout);
    return {
      demand: Float64Array.from(model.specialties, (specialty) => this.get(ofDemand(specialty))),
      capacity: this.onRows(layout),
      kinks,
      chords,
      spread: Float64Array.from(layout.spread, ({ specialty, start }) => this.get(ofStart(specialty, start))),
      limit: this.limit,
      holds: new Float64Array(0),
    };
  }

  private get(key: string): number {
    return this.single.get(key) ?? 0;
  }

  /** A row over several of the old ones has their prices together; of two over one old row the first has its price. */
  private onRows({ model }: Layout): Float64Array {
    const left = new Map(this.places);
    return Float64Array.from(model.rows, (row) => {
      const spans = left.get(ofPlace(row)) ?? [];
      const [from, to] = [model.first + row.from, model.first + row.to];
      const here = spans.filter((span) => span.from < to && from < span.to);
      left.set(
        ofPlace(row),
        spans.filter((span) => !here.includes(span)),
      );
      return here.reduce((sum, { price }) => sum + price, 0);
    });
  }

  /** What a month more or less is worth stays, though the lattice of the share (search/lattice.ts) may have become another. */
  private onKinks(layout: Layout): Pick<Duals, 'kinks' | 'chords'> {
    const chords = new Float64Array(layout.chords.length);
    const kinks = Float64Array.from(layout.model.kinks, (kink, i) => {
      const worth = this.get(ofKink(kink));
      const [chord, ...others] = layout.chordsOf(i);
      if (!chord || others.length > 0 || chord.slope <= 0 || chord.slope >= 1) return worth;
      const weight = (kink.price * 100) / SCALE;
      const price = Math.max(0, Math.min(this.get(ofChord(kink)), worth / chord.slope, (weight - worth) / (1 - chord.slope)));
      chords[chord.no] = price;
      return worth - price * chord.slope;
    });
    return { kinks, chords };
  }
}

const ofDemand = ({ id, pin }: SpecialtyModel): string => `demand ${id} ${pin?.id ?? ''}`;
const ofStart = (specialty: SpecialtyModel, start: number): string => `start ${ofDemand(specialty)} ${specialty.demand.starts[start]}`;
const ofPlace = ({ resource: { unit, specialty, kind } }: Row): string => `${unit}|${specialty}|${kind}`;
/** A wish about a share: of one block or several, in an area, from below or above. */
const ofKink = ({ block, stage, area, sign, price }: Kink): string => `kink ${block} ${stage} ${area} ${sign} ${price}`;
const ofChord = (kink: Kink): string => `chord ${ofKink(kink)}`;
