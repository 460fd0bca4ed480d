import type { verifyPanel as da } from '../da/verifyPanel.ts'

export const verifyPanel: typeof da = {
  title: 'Verify',
  intro:
    'Every digest, chain and signature is computed again, the rankings are computed anew, and it is said whether the decisions were made on them.',
  drop: 'Drop a case archive or a copy here',
  choose: 'Choose file',
  here: 'Verify the round as it is here',
  roundName: 'The round as it is here',
  running: (name, percent) => `Verifying ${name}: ${percent}%`,
  progress: 'Verification',
  cancel: 'Cancel',
  unreadable: (name) =>
    `“${name}” cannot be read. It was moved or locked, or its drive is gone. Choose it again.`,
  noArchive: 'The file cannot be verified',
  report: (name) => `Verification of ${name}`,
  save: 'Save the ranking (CSV)',
  csvName: 'ranking.csv',
  page: 'Get the page that verifies without the program',
  selfCheck: 'Self-check of the program’s computations',
  pageHint: 'It also lies in every case archive as verify.html.',
}
