import type { LetterPagesWords } from '../da/letterPages.ts'

export const letterPages: LetterPagesWords = {
  title: 'Letters',
  caption: (applicant) => `Letters to ${applicant}, and why a letter cannot be written now`,
  column: { letter: 'Letter', standing: 'Can be written now' },
  kind: {
    hearing: 'Hearing of the party',
    rejection: 'Rejection',
    refusal: 'Refusal',
    'funder-refusal': 'Refusal',
    commitment: 'Commitment',
  },
  from: (kind, funder) => `${kind} from ${funder}`,
  open: 'Open the letter',
  openNamed: (letter) => `Open the letter: ${letter}`,
  notNow: (why) => `No. ${why}`,
  bar: {
    withdrawn: 'The application is withdrawn.',
    rejected: 'The application is rejected.',
    'status-disputed': 'Two have recorded the application’s status, each in their own way.',
    'formal-open': 'A formal condition is open: reject the application, or rule on it.',
    'not-rejected': 'The application is not rejected.',
    'no-assessments': 'There are no assessments to lay before the applicant yet.',
    'hearing-disputed': 'Two have recorded the hearing, each in their own way.',
    'hearing-not-needed': 'It is recorded that no hearing is needed.',
    'hearing-over': 'The hearing is over.',
    'area-settled': 'The minister has appointed in the area.',
    'area-unsettled': 'The minister has not appointed in the area yet.',
    'appointment-disputed': 'Two have recorded an appointment in the area, each their own.',
    appointed: 'The applicant is appointed.',
    'funding-undecided': 'The funder has not decided anything yet.',
    'funding-disputed': 'Two have recorded the funder’s decision, each in their own way.',
    'funding-refused': 'The funder has refused.',
    'funding-committed': 'The funder has committed itself.',
    'unknown-funder': 'The setup has no such funder.',
  },
  page: {
    back: 'To the application',
    backToRecommendation: 'To the recommendation',
    draft:
      'This is a draft. Read it through, write what is missing in Word, and file it once it is sent.',
    hints:
      'Other applicants’ names, case numbers and CVR numbers are kept out. Check for yourself whether free text hints at others.',
    lacks: (count) =>
      count === 1
        ? 'One place has to be filled in before it can be sent'
        : `${count} places have to be filled in before it can be sent`,
    setup: 'To the setup',
    language: 'Language',
    languages: { da: 'Danish', en: 'English' },
    word: 'Download as Word',
    print: 'Print',
    unknown: 'There is no such letter',
    unknownText: 'The address names a letter or an application that the round does not have.',
    barred: 'The letter cannot be written now',
    unknownNote: 'There is no such question',
    unknownNoteText: 'The address names a question that is not recorded in the round.',
    areas: 'Areas in the note',
    areasHint: 'The areas that the question names are chosen already.',
  },
  note: { make: 'Make a note', makeOn: (question) => `Make a note on the question: ${question}` },
  funding: { letter: 'Letter', letterOf: (letter, applicant) => `${letter} to ${applicant}` },
  all: {
    open: 'Download all letters',
    title: 'Download all letters',
    text: (count) =>
      count === 1
        ? 'One refusal, rejection or commitment can be written now. It comes as a ZIP file with a list of what the letter lacks.'
        : `${count} refusals, rejections and commitments can be written now. They come as one ZIP file of Word files, with a list of what each letter lacks.`,
    none: 'There are no refusals, rejections or commitments to write yet.',
    drafts: 'All letters are drafts. Download them again if anything in the case changes.',
    start: 'Make the letters',
    cancel: 'Cancel',
    close: 'Close',
    progress: (done, all) => `Writing letter ${done} of ${all}`,
    packing: 'Packing the file',
    done: (count, gaps) =>
      gaps === 0
        ? `${count} letters are downloaded. None of them lacks anything but day and signature.`
        : `${count} letters are downloaded. ${gaps} of them have places to be filled in; see the list “indeks.csv” in the file.`,
    failed: 'The letters could not be made. Try again.',
    fileName: 'letters.zip',
    index: 'indeks.csv',
  },
}
