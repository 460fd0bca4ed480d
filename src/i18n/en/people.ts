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

  assignment: {
    summary: (applications, assessors) =>
      `${counted(applications, 'application', 'applications')}, ${counted(assessors, 'assessor', 'assessors')}`,
    shortOf: (count, quorum) =>
      count === 0
        ? `all have at least ${counted(quorum, 'assessor', 'assessors')}`
        : `${counted(count, 'application has', 'applications have')} fewer than ${counted(quorum, 'assessor', 'assessors')}`,
    tableName: 'Who is to assess what',
    application: 'Application',
    count: 'Assessors',
    countOf: (count, quorum) => `${count} of ${quorum}`,
    missing: (count) => `${count} missing`,
    sumName: (name) => `${name}, applications in all`,
    inAll: 'In all',
    assign: (name, applicant) => `${name} is to assess ${applicant}`,
    wholeArea: (name, area) => `${name} is to assess the whole area ${area}`,
    begun: 'assessed',
    disputed: 'disagreement',
    bar: { recused: 'recused', reported: 'has reported a conflict' },
    barText: {
      recused: (applicant, reason) =>
        `Recused in relation to ${applicant}${reason === '' ? '.' : `: ${reason}`}`,
      reported: (applicant, text) =>
        `Has reported a conflict with ${applicant} that waits for a ruling${text === '' ? '.' : `: ${text}`}`,
    },
    stillAssigned: 'The application is still assigned.',
    drop: 'Remove the assignment',
    note: 'Tick the area to assign all of it at once. A recused assessor cannot be assigned; the mark opens to the reason. Inside the table the arrow keys move.',
    left: (count) =>
      `${counted(count, 'application is', 'applications are')} withdrawn, rejected or in a closed area and not shown.`,
    empty: {
      title: 'There is nothing to assign yet',
      noApplications: 'Load the applications first. Then they can be assigned here.',
      noAssessors: 'Put the assessors on record first. Then the applications can be assigned here.',
      toApplications: 'Go to the applications',
      toPeople: 'Go to the people',
    },
    propose: {
      open: 'Propose an assignment …',
      title: 'Propose an assignment',
      about: {
        area: 'As far as possible an area is given away as a whole, so that rivals meet the same assessors, and everybody gets about the same. An assessor who is recused or has reported a conflict anywhere in an area gets nothing in it.',
        application:
          'As far as possible an area is given away as a whole, so that rivals meet the same assessors, and everybody gets about the same. Where an assessor is recused or has reported a conflict with one application, another takes over just there.',
      },
      perApplication: 'Assessors per application',
      notNumber: 'Write a whole number from 1 to 99.',
      changes: (added, removed) =>
        added + removed === 0
          ? 'The assignment is so already; nothing changes.'
          : `${counted(added, 'assignment is', 'assignments are')} added, ${removed} removed.`,
      shortTitle: (count) =>
        `${counted(count, 'application', 'applications')} cannot have that many assessors:`,
      lacks: (count) => `${count} missing`,
      tableName: 'The assessors before and after',
      column: {
        assessor: 'Assessor',
        before: 'Now',
        added: 'Added',
        removed: 'Removed',
        after: 'After',
      },
      confirm: 'Assign like this',
    },
    undo: {
      text: (added, removed) =>
        `The assignment is made: ${counted(added, 'assignment has', 'assignments have')} been added, ${removed} removed.`,
      button: 'Undo the assignment',
    },
  },
}
