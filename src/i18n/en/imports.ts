import type { ImportsWords } from '../da/imports.ts'

export const imports: ImportsWords = {
  title: 'Earlier imports',
  text: 'Files that were imported stand in the case. Files that were not are remembered on this computer only.',
  none: 'No file has been imported yet.',
  caption: 'Files that were imported or refused, newest first',
  when: 'When',
  who: 'Who',
  here: 'this computer',
  file: 'File',
  what: 'Content',
  outcome: 'What happened',
  content: {
    applications: 'applications',
    assessments: 'assessments',
    rulings: 'rulings',
  },
  refused: (faults) => `Not imported: ${faults} ${faults === 1 ? 'fault' : 'faults'}`,
  left: 'Looked through, not imported',
  imported: 'Imported',
  fingerprint: (digest) => `fingerprint ${digest}`,
  close: 'Close',
}
