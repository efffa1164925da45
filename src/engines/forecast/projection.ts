/** What a projection answers: `videre-forecast-projection/1`. Flows are of the year, counts of 31 December. */

export interface StockRow {
  specialty: string;
  area: string;
  year: number;
  /** All specialists, those at work in the health service, and their full-time equivalents. */
  people: number;
  heads: number;
  fte: number;
  completed: number;
  arrived: number;
  died: number;
  retired: number;
  left: number;
  /** Moved in less moved out. */
  moved: number;
}

export interface TrainingRow {
  step: 'school' | 'introduction' | 'training';
  specialty: string | null;
  trainingRegion: string | null;
  year: number;
  /** New places and those rolled over; how many started; how many stood empty. */
  offered: number;
  started: number;
  empty: number;
  completed: number;
  droppedOut: number;
  inTraining: number;
}

export interface WaitingRow {
  year: number;
  doctors: number;
  candidates: number;
  newcomers: number;
  gaveUp: number;
}

export interface Projection {
  stock: StockRow[];
  training: TrainingRow[];
  waiting: WaitingRow[];
}
