import type { FormalWords } from '~/i18n/da/formal.ts'

const forms = (count: number) => (count === 1 ? '1 check' : `${count} checks`)
const cases = (count: number) => (count === 1 ? '1 application' : `${count} applications`)

export const formal: FormalWords = {
  tabsName: 'Views of the applications',
  tabs: { list: 'List', checks: 'Formal check' },
  title: 'Formal check',
  summary: (waiting, all) =>
    waiting === 0 ? `None of ${all} needs a ruling` : `${waiting} of ${all} need a ruling`,
  note: 'What is stated has been computed. A plan, and what is not stated, keep nobody out. A CVR number that is met may be right; it is not known to be registered.',
  none: {
    title: 'No applications yet',
    text: 'Import the applications, and the formal preconditions are computed here.',
    toList: 'To the list',
  },
  filter: {
    label: 'Show',
    mangler: 'Needs a ruling',
    uafgjort: 'Not everything is ruled',
    alle: 'All applications',
  },
  allRuled: {
    title: 'No application needs a ruling',
    text: 'Every precondition is met, ruled or not stated. The rest is under “All applications”.',
    showAll: 'Show all applications',
  },
  nothing: 'Everything has been ruled on by a person.',
  more: (count) => `Show ${count} more`,
  matrix: {
    tableName: 'Formal preconditions, application by application',
    application: 'Application',
    state: 'Rejection',
    heads: {
      deadline: 'Deadline',
      cvr: 'CVR number',
      legalForm: 'Legal form',
      boardBusiness: 'Business people on the board',
      boardKnowledge: 'Knowledge institutions on the board',
      goldLabel: 'Gold label',
    },
    select: (applicant) => `Select ${applicant}`,
    cell: (check, applicant, outcome, how) => `${check}, ${applicant}: ${outcome}, ${how}`,
    computed: 'computed',
    ruled: 'ruled',
    waits: 'needs a ruling',
  },
  short: {
    met: 'met',
    plan: 'plan',
    'not-met': 'not met',
    'not-stated': 'not stated',
    dispensation: 'dispensation',
    disputed: 'disagreement',
    late: 'after the deadline',
  },
  bulk: {
    name: 'Selected applications',
    chosen: (count) => `${cases(count)} selected`,
    choose: 'Select all with something computed as met',
    clear: 'Clear selection',
    open: 'Confirm what is computed …',
    title: 'Confirm what is computed as met',
    text: (count, of) =>
      `${forms(count)} in ${cases(of)} are computed as met and will be ruled met. All else stays as it is.`,
    nothing: 'Nothing in the selection is computed as met without having been ruled on.',
    confirm: 'Rule as met',
  },
  rule: {
    open: 'Rule …',
    change: 'Change …',
    openFor: (verb, check) => `${verb} ${check}`,
    title: (check, applicant) => `${check}: ${applicant}`,
    computed: (finding) => `Computed: ${finding}`,
    by: (who, when) => `${who}, ${when}`,
    ruledBy: (what, who, when) => `${what}, ${who}, ${when}`,
    outcome: 'Ruling',
    options: {
      met: { text: 'Met', hint: 'It has been looked into and is in order.' },
      plan: {
        text: 'Documented plan',
        hint: 'Will be met by a plan; that keeps nobody out.',
      },
      'not-met': {
        text: 'Not met',
        hint: 'The application is out of the ranking and waits to be rejected.',
      },
      dispensation: {
        text: 'Dispensation',
        hint: 'Came after the deadline and is admitted all the same.',
      },
      none: { text: 'No ruling', hint: 'Take the ruling back; what is computed holds again.' },
    },
    inTime: { text: 'In time', hint: 'It has been looked into that the application came in time.' },
    late: {
      text: 'Too late',
      hint: 'The application is out of the ranking and waits to be rejected.',
    },
    planDate: 'To be met by',
    planDateHint: 'Leave it empty where the plan has no date.',
    dateFault: 'Choose a day that exists.',
    note: 'Reason',
    noteOptional: 'Note (may be left out)',
    noteHint: "It stands in the event log and on the application's page.",
    needOutcome: 'Choose a ruling.',
    needNote: 'Write the reason. It is needed where the ruling goes against what is computed.',
    confirm: 'Record the ruling',
  },
  undo: 'Undo the last ruling',
  reject: 'Reject …',
  rejectOf: (verb, applicant) => `${verb} ${applicant}`,
  reversed: {
    action: 'Reverse the rejection …',
    title: (applicant) => `Reverse the rejection of ${applicant}`,
    text: 'The application is part of the ranking again, and points that were given count again. Where a formal check is still not met, it awaits a ruling on it.',
    confirm: 'Reverse the rejection',
  },
  deadline: {
    is: (moment) => `The deadline is ${moment}.`,
    none: 'The round has no deadline.',
    open: 'Move the deadline …',
    title: 'Move the deadline for everybody',
    text: (late) =>
      late === 0
        ? 'The deadline holds for every application of the round. None is after it today.'
        : `The deadline holds for every application of the round. ${cases(late)} after it today.`,
    after: (late) =>
      late === 0
        ? 'With the new deadline none is after it.'
        : `With the new deadline: ${cases(late)} after it.`,
    day: 'New day',
    time: 'New time',
    timeHint: 'Such as 10.00, Danish time. A whole second after is too late.',
    needDay: 'Choose a day.',
    timeFault: 'Write a time that exists, such as 10.00.',
    same: 'That is the deadline the round has.',
    reason: 'Reason',
    reasonHint: 'It stands here on the page and in the event log.',
    needReason: 'Write the reason.',
    confirm: 'Move the deadline',
    moved: (from, to, reason) => `The deadline was moved from ${from} to ${to}: ${reason}`,
    set: (to, reason) => `The deadline was set to ${to}: ${reason}`,
    dropped: (from, reason) => `The deadline ${from} was taken off the round: ${reason}`,
    by: (who, when) => `${who}, ${when}`,
  },
}
