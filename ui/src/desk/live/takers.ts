// Who could have a role instead, each with what would become of their own.
import type { CastView } from '../../lib/generated/CastView';
import { roleText } from '../../lib/live/says';
import { t } from '../../lib/words';
import type { Choice } from './ChoiceDialog.svelte';

export const takers = (cast: CastView, give: (to: number) => void): Choice[] =>
  cast.others.map(({ who, gives }) => ({
    id: String(who.id),
    word: who.name,
    effect: gives ? t('live-role-swap', { role: roleText(gives, cast.who.name) }) : '',
    take: () => give(who.id),
  }));
