import type { RoundStatusWords } from '../da/roundStatus.ts'

export const roundStatus: RoundStatusWords = {
  stepsName: 'Course of the round',
  steps: {
    setup: 'Settings',
    applications: 'Applications',
    assessment: 'Assessment',
    recommendation: 'Recommendation',
  },
  of: (part, whole) => `${part} of ${whole}`,
  applications: (count, areas) =>
    `${count === 1 ? 'application' : 'applications'} in ${areas === 1 ? '1 area' : `${areas} areas`}`,
  assessors: 'assessors have handed in everything',
  areas: 'areas have enough assessments',
  see: 'See',
  next: {
    title: 'Next steps',
    nothing: 'Everything is assessed and decided.',
    closed: 'The round is closed.',
    load: 'Load the applications',
    missing: (names, count) =>
      count === 1 ? `${names} has not handed in` : `${names} have not handed in`,
    stale: (area) => `${area}: the decision is out of date`,
    tied: (area) => `${area}: a tie awaits a decision`,
    undecided: (count) => (count === 1 ? '1 area is undecided' : `${count} areas are undecided`),
  },
}
