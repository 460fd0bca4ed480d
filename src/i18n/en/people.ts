import type { Messages } from '../da.ts'
import { counted } from './counted.ts'

export const people: Messages['people'] = {
  summary: (assessors, officers) =>
    `${counted(assessors, 'assessor', 'assessors')}, ${counted(officers, 'case officer', 'case officers')}`,
  assessor: {
    title: 'Assessors',
    tableName: 'Assessors of the round',
    about: 'The agency must be able to document who assessed, and what makes them fit to do so.',
    empty:
      'There are no assessors yet. Add them here, or paste a list of names. Then you can assign the applications.',
    add: 'Add an assessor',
    addTitle: 'New assessor',
    save: 'Save the assessor',
  },
  officer: {
    title: 'Case officers',
    tableName: 'Case officers on the round',
    about: 'They are under the same rules on impartiality as the assessors.',
    empty:
      'No case officers are on record for the round yet. Write them here: they are under the same rules on impartiality as the assessors.',
    add: 'Add a case officer',
    addTitle: 'New case officer',
    save: 'Save the case officer',
  },
  field: {
    name: 'Name',
    title: 'Title',
    organisation: 'Organisation',
    competence: 'Competence',
    from: 'Takes part from',
    to: 'Takes part until',
    mail: 'E-mail',
    phone: 'Telephone',
  },
  competenceHint:
    'What makes the person fit to assess? Such as field, research, business experience.',
  dayHint: 'dd-mm-yyyy',
  toHint: 'dd-mm-yyyy. Empty: until further notice.',
  periodHeader: 'Takes part',
  period: {
    both: (from, to) => `${from} – ${to}`,
    from: (from) => `from ${from}`,
    to: (to) => `until ${to}`,
  },
  notStated: 'not stated',
  actions: 'Actions',
  edit: 'Edit …',
  editNamed: (name) => `Edit ${name}`,
  editTitle: (name) => `Edit ${name}`,
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  removed: (name) => `${name} has been removed`,
  undo: 'Add again',
  notStored: 'The browser could not save. What you have written is still here; try again shortly.',
  fault: {
    'name-needed': 'Write the name.',
    'too-long': 'The text is too long. Shorten it.',
    'not-a-day': 'Write the date as day, month and year, such as 27-05-2020.',
    'ends-before': 'The period ends before it begins. Correct one of the dates.',
    'not-a-mail': 'That does not look like an e-mail address, such as name@place.dk.',
  },
  paste: {
    open: 'Paste several …',
    title: 'Paste several assessors',
    label: 'One person on each line',
    hint: 'Name; title; organisation; e-mail. Only the name is needed. You may also copy the columns from a spreadsheet.',
    add: (count) => (count === 0 ? 'Add' : `Add ${counted(count, 'assessor', 'assessors')}`),
    known: (names) => `In the list already: ${names.join(', ')}.`,
    fault: (line, fault) => `Line ${line}: ${fault}`,
  },
  versions: {
    title: 'Two versions of the person contradict each other. Until you choose, the first holds.',
    by: (who, when) => `${who}, ${when}`,
    removed: 'removed from the list',
    choose: 'Use this',
    chooseRemoved: 'Remove the person',
    chooseNamed: (name, who) => `Use the version of ${name} from ${who}`,
  },
}
