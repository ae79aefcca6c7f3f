// Why a turn is longer or shorter than the others, in one line.
import type { ShareView } from '../../lib/generated/ShareView';
import { t } from '../../lib/words';

/** A part of the usual turn: the usual ones have words, any other is a number people read. */
const partOf = (percent: number): { percent: number; factor: number } => ({ percent, factor: percent / 100 });

/** "one and a half times the usual time · a new job", "asked for 40 min". */
export const shareText = (share: ShareView): string =>
  share.is === 'asked'
    ? t('report-share-asked', { minutes: share.minutes })
    : t('report-share-agreed', { ...partOf(share.percent), reason: share.reason });

/** The part of the usual turn somebody has by hand, or that it is the usual one. */
export const factorText = (share: ShareView | null): string =>
  share?.is === 'agreed' ? t('share-factor', partOf(share.percent)) : t('share-usual-short');
