/** What a job computes: asked for and not ended yet. */
export const isGoing = (asked: { state: string } | null | undefined): boolean => asked?.state === 'queued' || asked?.state === 'running';

/** So often a page asks how far it has come; milliseconds. */
export const often = 1000;
