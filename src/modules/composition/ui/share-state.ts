/** Whether a share is where the agreement wants it. Agreements are written in whole per cent, so shares are compared rounded to them. */
import type { Tone } from '../../../design/mark.tsx';
import type { ShareFigure } from './types.ts';

export type ShareState = 'under' | 'onTarget' | 'over' | 'noTarget';

type Target = Pick<ShareFigure, 'low' | 'high' | 'share'>;

/** 0–100 % asks nothing: an exempt specialty. */
export const hasTarget = ({ low, high }: Pick<ShareFigure, 'low' | 'high'>): boolean =>
  low !== null && high !== null && !(low === 0 && high === 100);

export function shareState({ low, high, share }: Target): ShareState {
  if (share === null || !hasTarget({ low, high })) return 'noTarget';
  const percent = Math.round(share / 100);
  if (percent < (low ?? 0)) return 'under';
  return percent > (high ?? 100) ? 'over' : 'onTarget';
}

export const tones: Record<ShareState, Tone> = { under: 'warning', onTarget: 'success', over: 'info', noTarget: 'neutral' };
