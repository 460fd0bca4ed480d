import type { PeopleWords } from '../da/people.ts'
import { counted } from './counted.ts'

export const people: PeopleWords = {
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
    about: 'They are under the same rules on conflicts of interest as the assessors.',
    empty:
      'No case officers are on record for the round yet. Write them here: they are under the same rules on conflicts of interest as the assessors.',
    add: 'Add a case officer',
    addTitle: 'New case officer',
    save: 'Save the case officer',
  },
  field: {
    name: 'Name',
    title: 'Title',
    organisation: 'Organisation',
    competence: 'Competence',
    from: 'Takes part: first day',
    to: 'Takes part: last day',
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
  habilitet: {
    summary: (waiting, undeclared) =>
      `${waiting === 0 ? 'Nothing waits' : counted(waiting, 'waits', 'wait')} for a ruling · ${undeclared === 0 ? 'no declarations missing' : `${counted(undeclared, 'declaration', 'declarations')} missing`}`,
    isOfficer: 'case officer',
    nothing: 'Nothing to declare',
    nothingDeclared:
      'The person has declared nothing about the application. The agency may rule of its own accord.',
    byOwnHand: 'declared by own hand',
    enteredBy: (who) => `entered by ${who}`,
    grounds: {
      'own-interest': {
        name: 'Own interest (section 3(1), no. 1)',
        sentence:
          'Has a particular personal or financial interest of their own in the outcome, or represents or has in the same case represented somebody who has.',
      },
      family: {
        name: 'Family or close relations (section 3(1), no. 2)',
        sentence:
          'A spouse, relatives by blood or marriage as near as cousins, or others who are close have such an interest or represent somebody who has.',
      },
      organisation: {
        name: 'Ties to an organisation (section 3(1), no. 3)',
        sentence:
          'Is in the management of, or otherwise closely tied to, a company, association or other private organisation with a particular interest in the case.',
      },
      'earlier-role': {
        name: 'Earlier role in the case (section 3(1), no. 4)',
        sentence:
          'The case is a complaint about or supervision of another authority, and the person took part there in what the case is about.',
      },
      'other-doubt': {
        name: 'Other cause for doubt (section 3(1), no. 5)',
        sentence:
          'Other circumstances may raise doubt about the person’s impartiality, such as close friendship, enmity, close collaboration or rivalry.',
      },
    },
    standing: {
      undeclared: 'missing',
      nothing: 'nothing',
      reported: 'reported',
      recused: 'recused',
      'recused-area': 'recused, area',
      'not-recused': 'not recused',
      exception: 'section 4',
      disputed: 'disagreement',
    },
    standingSentence: {
      undeclared: 'Has not declared yet',
      nothing: 'Has nothing to declare',
      reported: 'Has reported a conflict that waits for a ruling',
      recused: 'Recused',
      'not-recused': 'Ruled not to be recused',
      exception: 'Takes part by the exception of section 4',
      disputed: 'Two rulings contradict each other; the person stays out until it is ruled again',
    },
    empty: {
      title: 'There are no conflicts of interest to settle yet',
      noPeople: 'Put assessors and case officers on record first.',
      noApplications: 'Load the applications first. Then everybody can declare on them.',
      toPeople: 'Go to the people',
      toApplications: 'Go to the applications',
    },
    waiting: {
      title: 'Waiting for a ruling',
      none: 'No conflicts wait for a ruling.',
      tableName: 'Reported conflicts that wait for a ruling',
      column: {
        person: 'Person',
        application: 'Application',
        ground: 'Conflict',
        when: 'Reported',
        actions: 'Actions',
      },
      disputed: 'Two rulings contradict each other.',
      rule: 'Rule …',
      ruleNamed: (name, applicant) => `Rule on a conflict of interest: ${name} and ${applicant}`,
    },
    matrix: {
      title: 'All declarations and rulings',
      tableName: 'How each person stands to each application',
      application: 'Application',
      cell: (name, applicant, standing) => `${name} and ${applicant}: ${standing}`,
      nothingFound: 'Nothing matches what you have chosen.',
      person: 'Person',
      everybody: 'All people',
      standing: 'Standing',
      anyStanding: 'All standings',
      clear: 'Show all',
    },
    ruling: {
      title: (name, applicant) => `Conflict of interest: ${name} and ${applicant}`,
      outcome: 'Ruling',
      needOutcome: 'Choose a ruling.',
      outcomes: {
        recused: {
          text: 'Recused',
          hint: 'May not decide, take part or otherwise contribute (section 3(3)).',
        },
        'not-recused': {
          text: 'Not recused',
          hint: 'On a judgement of the case, the conflict carries no danger of influence (section 3(2)).',
        },
        exception: {
          text: 'Exception by section 4',
          hint: 'There is a conflict, but it is impossible or very difficult to have another take the place.',
        },
      },
      reason: 'Reason',
      note: 'Note',
      reasonHint: {
        recused: 'It stands in the event log. Write it so that others understand it in five years.',
        'not-recused':
          'Write why the kind or strength of the interest, the kind of case or the person’s part in it carries no danger of influence.',
        exception: 'Write why nobody else can take the place, and who has been asked.',
      },
      needReason: 'Write a reason.',
      confirm: 'Record the ruling',
      own: {
        title: 'You cannot rule on this yourself.',
        text: 'Nobody may take part in ruling on their own conflict of interest (section 6 of the Public Administration Act). Let a colleague rule under their own name.',
      },
    },
    effect: {
      out: {
        assessor: {
          area: (area, count) =>
            `The person is taken out of the whole area “${area}” (${counted(count, 'application', 'applications')}), also where points are given; they remain on record but do not count.`,
          application: (applicant) =>
            `The person is taken out of the application from ${applicant}. Points that are given remain on record but do not count.`,
        },
        officer: {
          area: (area, count) =>
            `The case officer may take no part in anything in the area “${area}” (${counted(count, 'application', 'applications')}).`,
          application: (applicant) =>
            `The case officer may take no part in the case from ${applicant}.`,
        },
      },
      in: {
        area: (area) => `The person may take part in the area “${area}”.`,
        application: (applicant) => `The person may take part in the case from ${applicant}.`,
      },
      stillBarred: (applicant) => `They are still kept out because of ${applicant}.`,
      left: {
        area: (count, quorum) =>
          quorum === 0
            ? `The area then has ${counted(count, 'assessor', 'assessors')}.`
            : `The area then has ${count} of ${counted(quorum, 'assessor', 'assessors')}.`,
        application: (count, quorum) =>
          quorum === 0
            ? `The application then has ${counted(count, 'assessor', 'assessors')}.`
            : `The application then has ${count} of ${counted(quorum, 'assessor', 'assessors')}.`,
      },
      short: 'That is too few; find a substitute under Assignment.',
    },
    enter: {
      open: 'Enter a declaration …',
      title: 'Enter a declaration',
      about:
        'For what came by phone or letter, and for case officers. The declaration is marked as entered and cannot be deleted.',
      person: 'Who has declared?',
      personOf: {
        assessor: (name) => name,
        officer: (name) => `${name} (case officer)`,
      },
      choosePerson: 'Choose a person',
      needPerson: 'Choose a person.',
      ground: 'What was declared?',
      nothingHint: 'No conflict of interest.',
      needGround: 'Choose what was declared.',
      application: 'Application',
      applicationOf: (caseNumber, applicant) => `${caseNumber} ${applicant}`,
      allUndeclared: (count) => `All ${count} that the person has not declared on yet`,
      chooseApplication: 'Choose an application',
      needApplication: 'Choose the application it is about.',
      text: 'In their own words',
      textHint: 'What is the conflict, and how was it told?',
      needText: 'Write what the conflict is.',
      confirm: 'Record the declaration',
    },
    history: {
      title: (name, applicant) => `${name} and ${applicant}`,
      byRival: {
        recused: (applicant, caseNumber) =>
          `Recused in the whole area because of ${applicant} (case ${caseNumber}).`,
        reported: (applicant, caseNumber) =>
          `Kept out of the area until the conflict with ${applicant} (case ${caseNumber}) is ruled on.`,
      },
      declared: 'Declared:',
      ruled: 'Ruled:',
      ruledBy: (who) => `ruled by ${who}`,
      withoutEffect: 'without effect',
      rule: 'Rule …',
      ruleAgain: 'Rule again …',
    },
  },
}
