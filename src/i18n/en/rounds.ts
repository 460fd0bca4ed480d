import type { rounds as da } from '../da/rounds.ts'

export const rounds: typeof da = {
  title: 'Rounds on this computer',
  openFile: 'Open round.json',
  example: 'Try an example round',
  create: 'New round',
  preparing: (done, total) => `Preparing the example round: ${done} of ${total}`,
  none: {
    title: 'There are no rounds on this computer yet',
    text: 'Start a new round from the template, open a round.json, or see the program in use with an example round in which all names are made up.',
  },
  column: {
    round: 'Round',
    applications: 'Applications',
    changed: 'Last changed',
    actions: 'Actions',
  },
  listName: 'Rounds on this computer',
  exampleTag: 'made-up names',
  continue: 'Continue with the round',
  lastChanged: (moment) => `Last changed ${moment}`,
  applicationsIn: (count) => (count === 1 ? '1 application' : `${count} applications`),
  others: 'Other rounds',
  open: 'Open',
  openRound: (title) => `Open ${title}`,
  remove: 'Delete …',
  removeRound: (title) => `Delete ${title}`,
  removeTitle: (title) => `Delete “${title}”?`,
  removeText:
    'The round disappears from this computer with its applications, assessments and decisions. This cannot be undone. Files you have downloaded stay where they are.',
  removeConfirm: 'Delete the round',
  newRound: {
    title: 'New round',
    name: 'Name of the round',
    from: 'Start with',
    template: 'The template Innovationskraft 2021-2024',
    templateHint:
      'An example built from the text of the call. The official criteria, weights and scale are not public.',
    blank: 'A blank form',
    blankHint: 'One area and one criterion for you to adapt.',
    create: 'Create the round',
    needName: 'Give the round a name.',
    blankArea: 'First area',
    blankCriterion: 'First criterion',
  },
  fileFaults: 'The file cannot be used',
  fileFaultsText: 'Nothing was created. Correct the file and choose it again.',
  status: {
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
      load: 'Load the applications',
      missing: (names, count) =>
        count === 1 ? `${names} has not handed in` : `${names} have not handed in`,
      stale: (area) => `${area}: the decision is out of date`,
      tied: (area) => `${area}: a tie awaits a decision`,
      undecided: (count) => (count === 1 ? '1 area is undecided' : `${count} areas are undecided`),
    },
  },
}
