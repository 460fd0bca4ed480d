import type { RecommendationAreaText } from '../da/recommendationAreaText.ts'

const applications = (count: number) => (count === 1 ? '1 application' : `${count} applications`)

export const recommendationAreaText: RecommendationAreaText = {
  facts: (kind, count, ranked, verdict) =>
    count === 0
      ? `${kind}. No applications.`
      : `${kind}. ${applications(count)}, ${ranked === 0 ? 'none' : `${ranked}`} on the ranking. Verdict: ${verdict}.`,
  places: (count) => (count === 1 ? 'The area has 1 place.' : `The area has ${count} places.`),

  recommends: (names, count) =>
    count === 1
      ? `${names} is recommended for appointment.`
      : `${names} are recommended for appointment.`,
  nobody: 'It is recommended that nobody be appointed in the area.',
  undecided: 'No decision has been made on the area',
  disputed: 'Who is recommended is not settled.',
  disputedText: 'Two have each made a decision, and no third has settled which holds:',
  disputedLine: (who, when, what) => `${who}, ${when}: ${what}`,
  someone: (names) => `${names} recommended`,
  noOne: 'nobody recommended',
  stale: 'Stale.',
  staleText:
    'The decision was made on a ranking that has changed since. It should be looked at again before it is relied on.',
  out: (names) => `${names} has been withdrawn or rejected since the choice was made.`,

  departs: 'Departure from the computed suggestion.',
  departsText: (suggested, chosen) =>
    `By the rules of the round the suggestion is ${suggested}; ${chosen} is recommended instead.`,
  departsNobody: (suggested) =>
    `By the rules of the round the suggestion is ${suggested}, but nobody is recommended.`,
  chosen: 'Chosen at discretion.',
  chosenText: (chosen) => `The rules of the round give no suggestion; ${chosen} was chosen.`,
  nobodyChosen: 'Nobody is recommended.',
  chosenNobody: 'The rules of the round give no suggestion.',
  category: (category) => `Category: ${category}.`,
  categories: {
    assessment: 'overall professional assessment',
    tie: 'level points',
    geography: 'geographical spread',
    conditions: 'money or conditions',
    other: 'other',
  },
  reasonGiven: (reason) => `Reason: ${reason}`,

  rankingCaption: (area) => `Ranking for ${area}`,
  column: {
    rank: 'No.',
    applicant: 'Applicant',
    total: 'Result',
    assessed: 'Assessed',
    spread: 'Spread',
  },
  applicant: (name, caseNumber) => `${name} (${caseNumber})`,
  criterion: (number) => `C${number}`,
  criterionName: (short, name) => `${short}: ${name}`,
  rankingNote: (criteria) => `${criteria}.`,
  leftOut: (criterion, reason) => `“${criterion}” does not count in this area. Reason: ${reason}`,
  noneRanked: 'No application is on the ranking.',
  outside: 'Outside the ranking:',
  outsideLine: (name, state, reasons) =>
    reasons === '' ? `${name}: ${state}.` : `${name}: ${state}. ${reasons}`,

  reasons: 'Reasons',
  byCriterion: (parts) => `Criterion by criterion: ${parts}.`,
  speaksFor: (criteria, name) => `${criteria} speaks for ${name}`,
  term: (criterion, points) => `“${criterion}” (${points} points)`,
  same: (criteria, count) =>
    count === 1 ? `${criteria} makes no difference` : `${criteria} make no difference`,
  sameTerm: (criterion) => `“${criterion}”`,
  rest: (count, points) =>
    count === 1
      ? `the last criterion moves ${points} points`
      : `the ${count} other criteria together move ${points} points`,
  exact: (first, second, distance) =>
    `Exactly, the results are ${first} and ${second}; the difference is ${distance} points.`,
  exactSame: (total) => `Exactly, both results are ${total} points.`,
  view: 'The panel’s view.',
  viewOf: {
    suggested: (names) => `The panel agrees with the computed suggestion, ${names}.`,
    suggestedNobody: 'The panel agrees that there is no suggestion.',
    other: (names) => `The panel points to ${names} instead.`,
    none: 'The panel finds that nobody should be appointed.',
    'sent-back': 'The panel has sent the area back to the assessors.',
  },
  viewStale: 'The view was given on a ranking that has changed since.',
  viewDisputed: 'Two different views of the panel are recorded.',
  discussion: 'Discussion.',

  change: 'What could change the result',
  morePoints: (count, hasMore) =>
    `${hasMore ? 'At least ' : ''}${count === 1 ? '1 other single point' : `${count} other single points`} could change it too.`,

  dissent: 'Dissent and impartiality',
  agree: (count, first, second) =>
    `${count === 2 ? 'Both' : `All ${count}`} assessors who have assessed both ${first} and ${second} have ${first} first by their own points.`,
  differ: (count, parts, first, second) =>
    `${count === 1 ? '1 assessor has' : `${count} assessors have`} assessed both ${first} and ${second}. By their own points, ${parts}.`,
  prefer: (count, name) => `${count} ${count === 1 ? 'has' : 'have'} ${name} first`,
  preferEqual: (count) => `${count} ${count === 1 ? 'has' : 'have'} the two level`,
  minority: 'Minority statement.',
  recused: (name, applicant, reason) =>
    `${name} is disqualified from ${applicant} and has taken no part. ${reason}`,

  award: 'Amounts and conditions',
  amountsCaption: (name) => `${name}: recommended, DKK`,
  funder: 'Funder',
  allYears: 'In all',
  total: 'In all',
  asked: (name, amount, asked) =>
    `${name} is recommended for ${amount} in all; ${asked} was applied for`,
  asAsked: (name, amount) => `${name} is recommended for ${amount} in all, as applied for.`,
  noAmounts: (name) => `${name} has stated no amounts.`,
  amountsDisputed: (name) =>
    `Two have recommended different amounts for ${name}; which holds is not settled.`,
  conditions: (name) => `Conditions for ${name}:`,
  conditionDue: (text, day) => `${text} No later than ${day}.`,
  conditionNoDate: 'Say by when it must be met',
  conditionDisputed: 'Two have written this condition differently. Say which holds',
}
