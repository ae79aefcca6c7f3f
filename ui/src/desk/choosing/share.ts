// Why a turn is longer or shorter than the others, in one line.
import type { ShareView } from '../../lib/generated/ShareView';
import { t } from '../../lib/words';

/** A part of the usual turn as a number people read: 150 is 1.5. */
export const factorOf = (percent: number): number => percent / 100;

/** "×1.5 · a new job", "asked for 40 min". */
export const shareText = (share: ShareView): string =>
  share.is === 'asked'
    ? t('report-share-asked', { minutes: share.minutes })
    : t('report-share-agreed', { factor: factorOf(share.percent), reason: share.reason });

/** The part of the usual turn somebody has by hand, or that it is the usual one. */
export const factorText = (share: ShareView | null): string =>
  share?.is === 'agreed' ? t('share-factor', { factor: factorOf(share.percent) }) : t('share-usual-short');
