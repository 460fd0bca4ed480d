import type { rounds as da } from '../da/rounds.ts'

export const rounds: typeof da = {
  title: 'Rounds on this computer',
  verify: 'Verify a case archive',
  selfCheck: 'Self-check',
  openFile: 'Open round.json',
  example: 'Try an example round',
  create: 'New round',
  preparing: (done, total) => `Preparing the example round: ${done} of ${total}`,
  none: {
    title: 'There are no rounds in this browser',
  },
  column: {
    round: 'Round',
    applications: 'Applications',
    changed: 'Last changed',
    actions: 'Actions',
  },
  exampleTag: 'made-up names',
  continue: 'Continue with the round',
  continueAssessing: 'Go on assessing',
  lastChanged: (moment) => `Last changed ${moment}`,
  applicationsIn: (count) => (count === 1 ? '1 application' : `${count} applications`),
  others: 'Other rounds',
  open: 'Open',
  openRound: (title) => `Open ${title}`,
  remove: 'Delete …',
  removeRound: (title) => `Delete ${title}`,
  notCreated: 'The round was not created',
  fileFaults: 'The file cannot be used',
  fileFaultsText: 'Nothing was created. Correct the file and choose it again.',
}
