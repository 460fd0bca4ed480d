import type { AnalysesWords } from '../da/analyses.ts'

export const analyses: AnalysesWords = {
  open: 'Analyses',
  title: 'Analyses of the set',
  text: 'Two other ways to make up the set when every frame has to hold at once. They are for information and never become the suggestion: the ranking in each area is the same.',
  caption: 'Whom each area would get by the suggestion and by the two analyses',
  area: 'Area',
  suggestion: 'Computed suggestion',
  leaderFirst: 'Leader first',
  leaderFirstText:
    'The areas in the order of the call; in each the best that what is left can pay for.',
  best: 'Greatest sum',
  bestText:
    'The set whose results add up to most while every decided frame holds. Two cheap ones at 3.5 points beat one dear one at 4.8 here.',
  nobody: 'nobody',
  tied: (names) => `${names}: level, people choose`,
  differs: 'differs from the suggestion',
  passed: (applicant, why) => `${applicant} passed over: ${why}`,
  setOf: (number, of, hasMore) =>
    `Set ${number} of ${of}${hasMore ? ' (there are more)' : ''}, equally good`,
  previous: 'Previous set',
  next: 'Next set',
  searching: (nodes) => `Searching … ${nodes} possibilities tried`,
  cancel: 'Stop',
  cancelled: (nodes) =>
    `Stopped after ${nodes} possibilities. Nothing is shown, for nothing is proven to be best.`,
  nodeLimit: (nodes) =>
    `Given up after ${nodes} possibilities. Nothing is shown, for nothing is proven to be best.`,
  again: 'Search again',
  proven: (nodes) => `Proven best after ${nodes} possibilities.`,
  noFrames: 'No frame is decided, so nothing limits the set.',
  close: 'Close',
}
