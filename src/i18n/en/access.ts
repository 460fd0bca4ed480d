import type { AccessWords } from '../da/access.ts'
import { counted } from './counted.ts'

export const access: AccessWords = {
  title: 'Access',
  make: 'Give access',
  empty: {
    title: 'No access has been given yet',
    text: 'Make a pack for a party of the case or for anyone. You go through what is in it and what is left out, look at the pack, and save it. Then it says here who was given what.',
  },
  table: {
    caption: 'Access that was given in the round',
    date: 'Date',
    requester: 'Given to',
    kind: 'Pack',
    party: (applicant, caseNumber) => `Own case: ${applicant}, ${caseNumber}`,
    anyone: 'For anyone',
    names: 'Names left out',
    basis: (name, basis) => `${name}: ${basis}`,
    none: 'none',
    digest: 'Digest',
    by: 'Noted by',
  },
  request: {
    title: 'The request',
    kind: 'Whom is the pack for?',
    kinds: { party: 'A party of the case', anyone: 'Anyone' },
    kindHints: {
      party:
        'The party’s own case with the assessors’ names. Nothing of other applicants ever goes along.',
      anyone:
        'Rankings, appointments, method and assessors, and what you take along from the list of extracts.',
    },
    search: 'Find the application',
    searchHint: 'Write a part of the name or the case number.',
    found: 'Application',
    nothingFound: 'No application fits.',
    more: (count) => `And ${counted(count, 'other', 'others')}. Write more to find them.`,
    requester: 'Who asks for access?',
    date: 'Date of the access',
    needKind: 'Choose whom the pack is for.',
    needCase: 'Choose the application.',
    needRequester: 'Write who asks for access.',
    needDate: 'Choose the date.',
  },
  names: {
    title: 'Names of the assessors',
    text: 'As a clear rule a party has a right to the assessors’ names. To leave one out you must write the legal basis.',
    textAnyone: 'The names go along. To leave one out you must write the legal basis.',
    none: 'Nobody is assigned or has assessed yet.',
    include: (name) => `${name} goes along by name`,
    basis: (name) => `Legal basis for leaving out ${name}`,
    basisHint: 'Section and reason. It stands in the pack and in the log.',
    needBasis: 'Write the legal basis. Without it the name cannot be left out.',
  },
  texts: {
    title: { party: 'Texts of the case', anyone: 'List of extracts' },
    text: {
      party:
        'Remarks and reasons go along unless you leave them out. A text that names another applicant is always left out. The program finds whole names, titles, case numbers and CVR numbers; a name cut short you must find yourself.',
      anyone:
        'Facts and external professional assessments are to be given, also from documents that are otherwise exempt. What is somebody’s business or private life is not. Go through each text.',
    },
    none: 'There are no texts to go through.',
    group: (count, open) =>
      `${counted(count, 'text', 'texts')}${open === 0 ? '' : `, ${open} to go`}`,
    ownCase: 'The case',
    choice: (what) => `Does the text go along? ${what}`,
    choices: { yes: 'Take along', no: 'Leave out' },
    allIn: 'Take all along',
    allOut: 'Leave all out',
    allInOf: (group) => `Take all texts along in ${group}`,
    allOutOf: (group) => `Leave out all texts in ${group}`,
    basis: 'Legal basis for what is left out',
    lacksBasis: ', the legal basis is missing',
    basisHint: 'It holds for all the texts you leave out here.',
    needBasis: 'Write the legal basis for what you leave out.',
    barred: 'Left out: it names another applicant.',
  },
  preview: 'Show the pack',
  cancel: 'Cancel',
  faults: {
    title: 'The pack cannot be made yet',
    undecided: (count) =>
      count === 1
        ? 'Decide on 1 more text of the list of extracts.'
        : `Decide on ${count} more texts of the list of extracts.`,
    basis: 'Write the legal basis for what you leave out.',
  },
  pack: {
    title: 'What the pack looks like',
    text: 'Read it through before you save it. When you save it, the log notes who was given it, and the file’s digest.',
    save: 'Save and note',
    saving: 'The pack is being made …',
    back: 'Change',
    done: (file) => `${file} is saved and noted in the log.`,
    unread: (count) =>
      count === 1
        ? '1 document cannot be read on this machine and does not go along.'
        : `${count} documents cannot be read on this machine and do not go along.`,
  },
}
