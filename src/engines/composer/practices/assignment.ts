/** `videre-practices/1`: the practice of every track that is in a pool of practices. */

/** All of a track's elements in the pool are at one and the same practice. */
export interface InPractice {
  track: string;
  unit: string;
  practice: string;
}

export interface PracticePlan {
  schema: 'videre-practices/1';
  problemSha256: string;
  planSha256: string;
  assigned: InPractice[];
  /** No practice of the pool has a place in all their months; it is proven that no other division leaves fewer, unless `atLeast` is less. */
  unassigned: Omit<InPractice, 'practice'>[];
  atLeast: number;
}
