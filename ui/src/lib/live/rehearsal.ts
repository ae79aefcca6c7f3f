// What a rehearsal is called, on desk and stage alike: in words, and how fast it goes.
import type { RehearsalView } from '../generated/RehearsalView';
import { t } from '../words';

/** `Rehearsal · 60×`, `Rehearsal · clock stopped`. */
export const rehearsalText = ({ speed, stands }: RehearsalView): string =>
  stands ? t('rehearsal-stands') : t('rehearsal-speed', { speed });
