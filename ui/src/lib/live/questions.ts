// The words of the questions and of every point of their scales. The ids are the wire's; the words are our own.
import type { QuestionWord } from '../generated/QuestionWord';
import { t } from '../words';

export interface Question {
  /** The whole question. */
  ask: string;
  /** The question as the label of a result. */
  short: string;
  /** What 1 to 5 mean. */
  anchors: string[];
}

const QUESTIONS = {
  worth: () => ({
    ask: t('ballot-worth'),
    short: t('report-question-worth'),
    anchors: [
      t('ballot-worth-1'),
      t('ballot-worth-2'),
      t('ballot-worth-3'),
      t('ballot-worth-4'),
      t('ballot-worth-5'),
    ],
  }),
  help: () => ({
    ask: t('ballot-help'),
    short: t('report-question-help'),
    anchors: [
      t('ballot-help-1'),
      t('ballot-help-2'),
      t('ballot-help-3'),
      t('ballot-help-4'),
      t('ballot-help-5'),
    ],
  }),
  openly: () => ({
    ask: t('ballot-openly'),
    short: t('report-question-openly'),
    anchors: [
      t('ballot-openly-1'),
      t('ballot-openly-2'),
      t('ballot-openly-3'),
      t('ballot-openly-4'),
      t('ballot-openly-5'),
    ],
  }),
  fairly: () => ({
    ask: t('ballot-fairly'),
    short: t('report-question-fairly'),
    anchors: [
      t('ballot-fairly-1'),
      t('ballot-fairly-2'),
      t('ballot-fairly-3'),
      t('ballot-fairly-4'),
      t('ballot-fairly-5'),
    ],
  }),
} satisfies Record<QuestionWord, () => Question>;

/** The words of a question. */
export const questionOf = (question: QuestionWord): Question => QUESTIONS[question]();
