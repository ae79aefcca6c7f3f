// What stands where on the list of formats. What fits is the desk's to say.
import type { FormatEntry } from '../../lib/generated/FormatEntry';

/** The list in its three parts, each in the order of the desk. */
export interface Gallery {
  own: FormatEntry[];
  shipped: FormatEntry[];
  /** What does not fit what is looked for: one's own first, as above. */
  misfits: FormatEntry[];
}

/** Whether it stands above: it fits, or nothing is looked for. */
const stands = (format: FormatEntry): boolean => format.suited?.fits ?? true;

export function gallery(formats: FormatEntry[]): Gallery {
  const own = formats.filter((format) => format.own);
  const shipped = formats.filter((format) => !format.own);
  return {
    own: own.filter(stands),
    shipped: shipped.filter(stands),
    misfits: [...own, ...shipped].filter((format) => !stands(format)),
  };
}

/** `0:05`, `1:45`, `0:27:30`: so long after the beginning, in hours and minutes. */
export function offset(seconds: number): string {
  const two = (figure: number): string => String(figure).padStart(2, '0');
  const [hours, minutes, rest] = [
    Math.floor(seconds / 3600),
    Math.floor((seconds % 3600) / 60),
    seconds % 60,
  ];
  return `${hours}:${two(minutes)}${rest === 0 ? '' : `:${two(rest)}`}`;
}
