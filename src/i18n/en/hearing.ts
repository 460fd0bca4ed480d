import type { HearingWords } from '../da/hearing.ts'

const cases = (count: number) => (count === 1 ? '1 application' : `${count} applications`)

export const hearing: HearingWords = {
  tab: 'Hearing',
  title: 'Hearing of the parties',
  summary: (open, unspoken) =>
    open === 0 && unspoken === 0
      ? 'All have been considered'
      : [open === 0 ? '' : `${open} open`, unspoken === 0 ? '' : `${unspoken} not considered`]
          .filter((part) => part !== '')
          .join(' · '),
  note: 'Whoever is refused on grounds that they do not know must as a rule be shown them and be able to comment before a decision is made (section 19 of the Public Administration Act). Whether that is needed is a judgement, and it is written down here. Open hearings stand under “Ready to send?”.',
  none: {
    title: 'No applications yet',
    text: 'Import the applications; the hearing of the applicants can then be followed here.',
    toList: 'To the list',
  },
  undo: 'Undo',
  filter: { label: 'Show', mangler: 'Open and not considered', alle: 'All applications' },
  allDone: {
    title: 'No hearing is missing',
    text: 'Every applicant who is not recommended has been considered, and no hearing is open.',
    showAll: 'Show all applications',
  },
  table: 'Hearing, application by application',
  column: {
    choose: 'Choose',
    applicant: 'Applicant',
    area: 'Area',
    standing: 'Hearing',
    effect: 'Effect',
    action: 'Action',
  },
  select: (applicant) => `Choose ${applicant}`,
  bulk: {
    name: 'Chosen applications',
    chosen: (count) => `${cases(count)} chosen`,
    choose: 'Choose all not considered',
    clear: 'Clear',
    open: 'Record for those chosen …',
  },
  standing: {
    unspoken: 'Not considered',
    recommended: 'Recommended',
    withdrawn: 'Withdrawn',
    disputed: 'Two have recorded different things',
    'not-needed': 'Not needed',
    sent: 'Sent',
    answered: 'Answered',
    passed: 'Deadline passed without an answer',
  },
  sentLine: (sentOn, due) => `sent ${sentOn}, answer by ${due}`,
  answeredLine: (answeredOn) => `answered ${answeredOn}`,
  overdue: 'The deadline has passed',
  effect: { undecided: 'Not decided', none: 'None', 're-assessment': 'Re-assessment' },
  begin: 'Begin a second look',
  record: 'Record …',
  change: 'Change …',
  recordFor: (verb, applicant) => `${verb} hearing of ${applicant}`,
  dialog: {
    title: (applicant) => `Hearing: ${applicant}`,
    titleMany: (count) => `Hearing of ${cases(count)}`,
    overwrites: (count) =>
      count === 1
        ? 'Something is already recorded for one of them; it will be replaced.'
        : `Something is already recorded for ${count} of them; it will be replaced.`,
    standing: 'How far is it?',
    options: {
      'not-needed': {
        text: 'Not needed',
        hint: 'The party knows the grounds, or they make no difference. Asks for a reason.',
      },
      sent: { text: 'Sent to the party', hint: 'The party has the grounds and a deadline.' },
      answered: { text: 'Answered', hint: 'The party has commented.' },
      passed: { text: 'Deadline passed without an answer', hint: 'The party has not commented.' },
      none: { text: 'Not considered', hint: 'Takes back what is recorded.' },
    },
    needStanding: 'Choose how far the hearing is.',
    reason: 'Why is it not needed?',
    needReason: 'Write why no hearing is needed.',
    what: 'What was sent to the party?',
    whatHint: 'For example the assessments, and facts that do not come from the party.',
    needWhat: 'Write what the party was shown.',
    sentOn: 'Sent on',
    due: 'Answer by',
    answeredOn: 'Answered on',
    needDay: 'Choose the date.',
    dueBefore: 'The deadline cannot lie before the day the hearing was sent.',
    answeredBefore: 'The answer cannot lie before the day the hearing was sent.',
    answer: 'What did the party say?',
    needAnswer: 'Write in short what the party said.',
    effect: 'What does the answer lead to?',
    effects: {
      undecided: { text: 'Not decided yet', hint: 'The hearing stays open.' },
      none: { text: 'No change', hint: 'The assessments stand.' },
      're-assessment': {
        text: 'Re-assessment',
        hint: 'The assessors look again. Begin a second look under Recommendation.',
      },
    },
    grounds: 'Grounds for the effect',
    needGrounds: 'Write why the answer leads to that.',
    confirm: 'Record',
  },
  section: { title: 'Hearing', all: 'All hearings' },
  history: {
    taken: 'Hearing: taken back',
    'not-needed': (reason) => `Hearing not needed: ${reason}`,
    sent: (what, sentOn, due) => `Hearing sent ${sentOn}, answer by ${due}: ${what}`,
    passed: (due) => `Hearing: the deadline ${due} passed without an answer`,
    answered: (answer, on, effect) => {
      if (effect === null) return `Hearing answered ${on}: ${answer}`
      const end = effect === 'none' ? 'no change' : 're-assessment'
      return `Hearing answered ${on}, ${end}: ${answer}`
    },
  },
  by: (who, when) => `${who}, ${when}`,
}
