import type { Messages } from '../da.ts'

export const opening: Messages['opening'] = {
  title: 'Open the file you were sent',
  text: 'It came to you by e-mail. It is opened here in the browser and does not leave your computer.',
  drop: 'Drop the file here, or choose it',
  dropAnother: 'Drop another file here, or choose it',
  choose: 'Choose file',
  kinds: {
    habilitet: 'File on conflicts of interest',
    brief: 'Assessment file',
    documents: 'Documents for an assessment file',
    answer: 'Your own answer',
    read: 'Reading file for the meeting',
    invitation: "A colleague's round",
  },
  sealed: (kind, size) => `${kind}, ${size}, sealed. It opens with the six words below.`,
  notOpened: 'The file was not opened',
  callTitle: 'Do the words still not fit?',
  call: (name, phone) =>
    `Call ${name} on ${phone} and have the words read out. The file is not locked: you may try as often as you like.`,
  wordsTitle: 'Type the six words',
  wordsText:
    'You got them from the case officer, apart from the file. Capitals, spaces and hyphens do not matter.',
  word: (number) => `Word ${number}`,
  known: 'listed',
  unknown: 'not listed',
  notListed: (number) => `Word ${number} is not one of the words on the list.`,
  didYouMean: 'Did you mean',
  or: 'or',
  open: 'Open the file',
  opening: 'Opening the file …',
  missing: (count) =>
    count === 1 ? 'One word is still missing.' : `${count} words are still missing.`,
  copyHint: 'If it is a backup copy of a round, use “Restore from a copy”.',
  officerTitle: 'Are you a case officer?',
  officerText:
    'Begin a round from the template, try the example with invented names, or restore a round from a copy. If you have worked here before, the browser may have deleted the round.',
  another: 'Open a file you were sent',
  colleague: {
    title: (round) => `A colleague's round: ${round}`,
    text: (applications, at) =>
      `It has ${applications} applications${at ? ` and was last changed ${at}` : ''}.`,
    unknown:
      'The round is not on this computer. It is taken in, and you go on in a log of your own.',
    known: (fresh) =>
      fresh === 0
        ? 'Everything in the file is here already.'
        : `The round is here already. ${fresh} new events are added; nothing is overwritten.`,
    passphrase:
      "To read answers you also need the round's passphrase. Get it from your colleague, not by e-mail.",
    take: 'Take the round in',
    failed: 'The round could not be saved. Try again, or free some space on the computer.',
  },
  read: {
    title: 'Assessments for the meeting',
    text: 'Read them here. They are not kept on your computer; open the file again when you need them.',
    close: 'Close',
    none: 'Nobody has handed in an assessment here.',
    caption: (applicant) => `Assessments of ${applicant}`,
    criterion: 'Criterion',
    noMark: 'no point',
    states: { 'not-applicable': 'not applicable', abstained: 'abstains' },
  },
}
