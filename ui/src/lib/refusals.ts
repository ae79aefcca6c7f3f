// What a refusal, a remark or a trouble says, and which field it is about.
import type { Sentence } from './generated/Sentence';
import { sentenceText } from './sentences';

/** What it says. */
export const refusalText = ({ sentence }: { sentence: Sentence }): string => sentenceText(sentence);

/** The one about a field among several, if there is one. */
export const refusalAbout = <About extends { field: string | null }>(
  field: string,
  among: About[],
): About | undefined => among.find((one) => one.field === field);
