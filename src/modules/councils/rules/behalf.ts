/**
 * On whose behalf: one secretariat serves the whole training region (and with that both regions of the East), and has tasks for one region
 * alone. The two must be kept apart for everybody to see (Region Sjælland og Region Hovedstaden: Bilag 2, about 2022).
 */
export type BehalfKind = 'nation' | 'trainingRegion' | 'operatingRegion';
export interface Behalf {
  kind: BehalfKind;
  id: string;
}

interface Acting {
  level: 'national' | BehalfKind;
  trainingRegion: string | null;
  operatingRegion: string | null;
}

/** On whose behalf a body may act: its own region's; and a training region's also for one of the regions in it, as they are that day. */
export function behalvesOf(body: Acting, operatingRegions: readonly { id: string }[]): Behalf[] {
  if (body.trainingRegion === null) return [{ kind: 'nation', id: 'dk' }];
  if (body.operatingRegion !== null) return [{ kind: 'operatingRegion', id: body.operatingRegion }];
  return [
    { kind: 'trainingRegion', id: body.trainingRegion },
    ...operatingRegions.map(({ id }): Behalf => ({ kind: 'operatingRegion', id })),
  ];
}

/** `trainingRegion:ost` → the one of these; null when it is none of them. */
export const chosenBehalf = (text: string, offered: readonly Behalf[]): Behalf | null =>
  offered.find(({ kind, id }) => `${kind}:${id}` === text) ?? null;
