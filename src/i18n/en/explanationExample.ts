import type { explanationExample as da } from '../da/explanationExample.ts'

export const explanationExample: typeof da = {
  name: 'Example',
  of: (applicant) => `Example: ${applicant}`,
  pointsOf: (applicant) => `Points for ${applicant}`,
  assessor: 'Assessor',
  panel: 'The panel',
  criterion: 'Criterion',
  noPoint: 'none',
  notCounting: {
    recused: (names) => `Not counted because of a recusal: ${names}.`,
    'not-handed-in': (names) =>
      `Not counted yet, because the assessment is not handed in: ${names}.`,
  },
  meansOf: (applicant) => `Means of ${applicant}`,
  sum: 'Sum',
  mean: 'Mean',
  termsOf: (applicant) => `Weight times mean for ${applicant}`,
  weight: 'Weight',
  term: 'Adds',
  rounded: 'Rounded',
  totalOf: (applicant) => `Total of ${applicant}`,
  total: 'Total',
  noTotal: 'There is no total, because at least one criterion lacks points.',
  roundingGap: (sum, total) =>
    `The rounded terms come to ${sum}; it is the fractions that count, and they come to ${total}.`,
  bounds: (low, high, missing) =>
    `${missing} have not handed in. The total will be at least ${low} and at most ${high}.`,
  boundsAlone: (low, high) =>
    `When everything is there, the total will be at least ${low} and at most ${high}.`,
  leftOut: (criterion) => `${criterion} is left out of the area and takes no part.`,
  thresholdsOf: (applicant) => `Thresholds for ${applicant}`,
  threshold: { high: 'At least', low: 'At most' },
  outcome: 'Outcome',
  passes: 'passes',
  fails: 'does not pass',
  overall: 'Overall, without weights',
  rankingOf: (area) => `Ranking for ${area}`,
  rank: 'Rank',
  applicant: 'Applicant',
  exact: 'Exact',
  shared: 'shared',
  skipped: (count) => (count === 1 ? '1 more application' : `${count} more applications`),
  tieBreak: (applicant, criterion, against) =>
    `${applicant} and ${against} have the same total; ${criterion} parts them.`,
  noneRanked: 'None of the area’s applications is on the ranking yet.',
  notRanked: (applicant, reasons) => `${applicant} stands outside the ranking: ${reasons}.`,
  verdictOf: (area) => `Verdict in ${area}`,
  suggested: (applicants) => `Computed suggestion: ${applicants}.`,
  noSuggestion: 'No suggestion. It is people who choose whether, and whom.',
  picture: {
    title: 'From points to bar',
    scale: (criterion) => `a. Points on ${criterion}`,
    mean: (mean) => `mean ${mean}`,
    full: 'b. Full points on everything: the width is the weight',
    bar: (share, mean) => `c. The bar: weight ${share} × mean ${mean}`,
    text: (criterion, points, mean, share, ofFull) =>
      `On ${criterion} ${points} were given, and the mean is ${mean}. The criterion weighs ${share}, so its segment takes up ${ofFull} of the room that it has in the bar of full points.`,
    turned:
      'The lowest is best in this round, so in the bar a point is turned round: the best has the longest bar.',
    madeUp: 'The figures in the picture are made up.',
  },
}
