/** Whether a share is where the agreement wants it. Agreements are written in whole per cent, so shares are compared rounded to them. */
import type { Tone } from '../../../design/mark.tsx';
import type { ShareFigure } from './types.ts';

export type ShareState = 'under' | 'belowAim' | 'onTarget' | 'over' | 'noTarget';

type Target = Pick<ShareFigure, 'low' | 'high' | 'share' | 'aim'>;

/** 0–100 % asks nothing: an exempt specialty. */
export const hasTarget = ({ low, high }: Pick<ShareFigure, 'low' | 'high'>): boolean =>
  low !== null && high !== null && !(low === 0 && high === 100);

export function shareState({ low, high, share, aim }: Target): ShareState {
  if (share === null || !hasTarget({ low, high })) return 'noTarget';
  const percent = Math.round(share / 100);
  if (percent < (low ?? 0)) return 'under';
  if (percent > (high ?? 100)) return 'over';
  return aim !== null && percent < aim ? 'belowAim' : 'onTarget';
}

/** On target, but only once the share is rounded to whole per cent. */
export function onlyRounded({ low, high, share, aim }: Target): boolean {
  if (share === null) return false;
  const state = shareState({ low, high, share, aim });
  if (state !== 'onTarget' && state !== 'belowAim') return false;
  const least = state === 'onTarget' ? Math.max(low ?? 0, aim ?? 0) : (low ?? 0);
  return share < least * 100 || share > (high ?? 100) * 100;
}

export const tones: Record<ShareState, Tone> = {
  under: 'warning',
  belowAim: 'info',
  onTarget: 'success',
  over: 'info',
  noTarget: 'neutral',
};
