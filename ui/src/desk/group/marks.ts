// What somebody was at a meeting, by shape and word.
import type { Mark } from '../../lib/generated/Mark';
import { t } from '../../lib/words';

/** The shape, and the word for it. */
export const MARKS = {
  first: { shape: '▲', word: () => t('ledger-mark-first') },
  client: { shape: '●', word: () => t('ledger-mark-client') },
  last: { shape: '▼', word: () => t('ledger-mark-last') },
  coach: { shape: '○', word: () => t('ledger-mark-coach') },
  lost: { shape: '✕', word: () => t('ledger-mark-lost') },
  absent: { shape: '–', word: () => t('ledger-mark-absent') },
  none: { shape: '', word: () => t('ledger-mark-none') },
} satisfies Record<Mark, { shape: string; word: () => string }>;
