/**
 * Why words count as a move, where the move alone does not say it: a closed list, so that the
 * debrief can explain each in every language.
 */
export const REASONS = [
  // apology
  'says-sorry',
  // acknowledgement
  'understands',
  'names-feeling',
  'names-what-happened',
  'agrees',
  'should-not-have-been',
  // excuse
  'others-did-it',
  'circumstances',
  'not-my-job',
  'new-here',
  'rule-as-shield',
  'was-told',
  // blame_customer
  'you-should-have',
  'doubts-customer',
  // dismissal
  'plays-down',
  'calm-down',
  'refuses',
  'sorry-you-feel',
  // panic
  'shouts',
  'insults',
  'mocks',
  'flustered',
  // ownership
  'takes-action',
  'takes-responsibility',
  'stays-with-it',
  // deflection
  'others-will',
  'sends-away',
  'it-will-be',
  'passes-on',
  // question_open, question_fair
  'asks-what-happened',
  'asks-what-is-fair',
  'lets-choose',
  // thanks
  'thanks-for-telling',
  // fix, extra, follow_up
  'puts-right',
  'gives-more',
  'comes-back',
  'checks-now',
  // closing_canned
  'set-phrase',
  // keyword_stuffing
  'words-without-sentence',
] as const;
export type Reason = (typeof REASONS)[number];
