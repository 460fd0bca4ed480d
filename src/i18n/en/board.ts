import type { BoardWords } from '../da/board.ts'

const changes = (count: number): string =>
  count === 0 ? 'no points changed' : `${count === 1 ? '1 criterion' : `${count} criteria`} changed`

export const board: BoardWords = {
  invite: 'Try other weights: type a weight, or drag the edge between two criteria.',
  weight: (criterion) => `Trial weight: ${criterion}`,
  edge: (criterion, next) => `Edge between ${criterion} and ${next}`,
  edgeText: (criterion, weight) => `${criterion} ${weight}`,
  notPercent: 'Type a number from 0 to 100',
  roundWeight: (weight) => `the round’s weight ${weight}`,
  keyTitle: 'The criteria',
  trial: 'TRIAL WEIGHTS – not those of the round',
  trialText: 'Only the ranking is a trial. All else follows the round’s weights.',
  reset: 'Back to the round’s weights',
  byRound: 'By the round’s weights',
  was: (rank) => `was no. ${rank}`,
  ghostNote: 'Dashed: the round’s weights and total.',
  lowNote:
    'Low points are best in this round: the bars are turned, so that the best application has the longest.',
  news: (first, moved) =>
    `Trial weights. ${first}. ${
      moved === 0 ? 'Nobody has' : moved === 1 ? '1 application has' : `${moved} applications have`
    } changed places.`,
  newsReset: (first) => `The round’s weights. ${first}.`,
  leads: (name) => `${name} is no. 1`,
  lead: (names) => `${names} share first place`,
  showMoves: 'Show who moves',
  hideMoves: 'Hide the lines',
  movesTitle: 'The round’s weights and the trial',
  movesRound: 'The round’s weights',
  movesTrial: 'The trial',
  moved: (name, from, to) => `${name}: from no. ${from} to no. ${to}`,
  stayed: (name, rank) => `${name}: still no. ${rank}`,
  movesNobody: 'Nobody changes places with these weights.',
  movesTop: (count) => `The first ${count} in either order.`,
  roundTotal: (name) => `Total by the round’s weights for ${name}`,
  dotsName: (applicant) => `The assessors’ points for ${applicant}`,
  dotsOf: (criterion, given) => `${criterion}: ${given}`,
  dot: (assessor, points) => `${assessor} ${points}`,
  pile: (points, count) => `${points} from ${count}`,
  meanLine: 'line: mean',
  hollow: 'open ring: does not count',
  piled: (count) =>
    `${count === 1 ? '1 assessor' : `${count} assessors`}, the number of each point`,
  asTable: 'Show as a table',
  hideTable: 'Hide the table',
  spread: 'Spread',
  noSpread: 'Fewer than two assessors have given points on every criterion.',
  recusals: 'Recused',
  recusedBecause: (name, reason) => `${name}: ${reason}`,
  noRecusals: 'Nobody',
  historyTitle: 'Origin of the numbers',
  history: {
    'handed-in': (name, changed) =>
      changed === null ? `${name} handed in` : `${name} handed in again, ${changes(changed)}`,
    entered: (name, changed) =>
      changed === null
        ? `the assessment by ${name} was typed in`
        : `the assessment by ${name} was typed in again, ${changes(changed)}`,
    begun: (name) => `the assessment by ${name} was typed in, but not finished`,
    'panel-point': (_name, changed) =>
      changed === null ? 'the panel gave a point' : 'the panel changed a point',
  },
  reopened: (name, reason) => `${name} reopened: “${reason}”`,
  entry: (moment, what) => `${moment}: ${what}.`,
  alike: (moment, names) => `${moment}: typed in for ${names}.`,
  noHistory: 'There are no assessments yet.',
  toLog: 'See the case in the event log',
  discussTitle: 'Discuss first',
  discuss: (criterion, low, high) => `${criterion} from ${low} to ${high}`,
  discussEnd: (points, names) => `${points} (${names})`,
  discussMany: (points, count) => `${points} (${count} assessors)`,
  toRow: 'go to the row',
  discussNone: 'The assessors do not disagree so much that it could move a place.',
}
