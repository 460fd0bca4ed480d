import type { AccessPackWords } from '../da/accessPack.ts'
import { formatList } from '../formats.ts'

export const accessPack: AccessPackWords = {
  title: { party: 'Access to one’s own case', anyone: 'Access' },
  subtitle: {
    given: (requester, day) => `Given to ${requester} on ${day}`,
    case: (applicant, caseNumber) => `${applicant}, case number ${caseNumber}`,
  },
  header: (round) => `Access, ${round}`,
  footer: (digest, version) => `Digest of the log ${digest} · Klyngevalg ${version}`,
  about: {
    title: 'About the pack',
    party:
      'Here is what the agency has of the party’s own case in the program: the application, the assessments of it, the numbers, the decisions and the course of the case. Nothing of other applicants is in it. What was left out, and by which rule, stands at the end.',
    anyone:
      'Here is what anyone may have of the round: the method, the rankings, who was appointed, what was granted, and who assessed. What the applicants themselves have written is not in it. What was left out, and by which rule, stands at the end.',
    files: 'Files in the pack',
    own: 'egne-data.csv: the application’s data as recorded',
    leftOut: 'udeladt.csv: what was left out, with rule and legal basis',
    documents: (count) =>
      count === 1
        ? 'bilag: 1 PDF file of the application'
        : `bilag: ${count} PDF files of the application`,
    missing: (names) =>
      `These documents are not on the machine the pack was made on, and not in it: ${formatList(names, 'en')}.`,
  },
  method: {
    title: 'The method',
    text: (basis, scale) =>
      `The total is a weighted mean of the criteria. Its basis is ${basis}. ${scale}`,
    scale: {
      high: (min, max) => `The scale goes from ${min} to ${max}, and ${max} is best.`,
      low: (min, max) => `The scale goes from ${min} to ${max}, and ${min} is best.`,
    },
    caption: 'The criteria',
    criterion: 'Criterion',
    weight: 'Weight',
    threshold: 'Threshold',
    overall: (points) => `Overall threshold: ${points}.`,
    quorum: (count) =>
      count === 1
        ? 'An application needs at least 1 assessment.'
        : `An application needs at least ${count} assessments.`,
  },
  application: {
    title: 'The application',
    caption: 'The application’s data',
    field: 'Field',
    value: 'Content',
    caseNumber: 'Case number',
    texts: 'The application’s texts stand in egne-data.csv.',
    documents: 'Documents',
    document: 'File',
    digest: 'Digest (SHA-256)',
    noDocuments: 'There are no documents.',
  },
  checks: {
    title: 'Formal conditions',
    caption: 'The formal conditions and the rulings on them',
    check: 'Condition',
    outcome: 'Standing',
    note: 'Note',
    ruled: 'ruled',
    computed: 'computed',
    status: {
      active: 'The application was taken up again.',
      withdrawn: 'The application is withdrawn.',
      rejected: 'The application is rejected.',
    },
  },
  assessments: {
    title: 'The assessments',
    by: (who) => `Assessed by ${who}`,
    panel: 'The panel’s points',
    caption: (who) => `Points and remarks, ${who}`,
    criterion: 'Criterion',
    mark: 'Points',
    remark: 'Remark',
    evidence: 'Place in the documents',
    page: (page) => `page ${page}`,
    quote: (page, quote) => `page ${page}: “${quote}”`,
    none: 'No assessment of the application has been handed in.',
    notCounting: 'Does not count: the assessor is recused.',
    marks: { none: 'not given', abstained: 'abstained', 'not-applicable': 'not applicable' },
  },
  numbers: {
    title: 'The numbers',
    caption: 'Means and total',
    criterion: 'Criterion',
    mean: 'Mean',
    total: 'Total',
    state: (state) => `Standing of the application: ${state}.`,
    rank: (rank, ranked) => `Place ${rank} of ${ranked} on the area’s ranking.`,
    noRank: (ranked) =>
      ranked === 0
        ? 'The application is not ranked, nor is any other.'
        : `The application is not ranked. ${ranked} are.`,
  },
  people: {
    title: 'Who assessed',
    caption: 'The assessors',
    name: 'Name',
    position: 'Position and organisation',
    competence: 'Competence',
    unnamed: (number) => `Assessor ${number} (the name is left out)`,
    short: (number) => `Assessor ${number}`,
  },
  habilitet: {
    title: 'Impartiality',
    caption: 'What was declared and ruled',
    person: 'Person',
    standing: 'Standing',
    grounds: 'Grounds under section 3(1) of forvaltningsloven',
    ground: (numbers) =>
      numbers.length === 0 ? '' : `no. ${formatList(numbers.map(String), 'en')}`,
    standings: {
      undeclared: 'has not declared',
      nothing: 'has declared that there is nothing',
      reported: 'has reported something that is not ruled on',
      recused: 'recused',
      'recused-in-area': 'takes no part in the area',
      'not-recused': 'ruled not recused',
      exception: 'takes part under section 4',
      disputed: 'contradicting rulings',
    },
    note: 'What was said in detail is left out.',
  },
  course: {
    title: 'How it was dealt with',
    hearing: 'Hearing',
    hearingText: {
      'not-needed': 'A hearing was judged not to be needed.',
      sent: (what, on, due) => `Laid before the party on ${on}, to answer by ${due}: ${what}`,
      answered: (on, answer) => `Answered on ${on}: ${answer}`,
      passed: 'The day passed without an answer.',
      grounds: (grounds) => `The agency’s judgement: ${grounds}`,
    },
    noHearing: 'No hearing is recorded.',
    supplements: 'Further material',
    supplement: (day, text) => `Received on ${day}: ${text}`,
    panel: 'The panel’s view',
    chosen: {
      yes: 'The application was chosen.',
      no: 'The application was not chosen.',
      'sent-back': 'The area was sent back to the assessors.',
    },
    discussion: 'The discussion',
    minority: 'The minority',
    decision: 'The agency’s decision',
    recommended: {
      yes: 'The agency recommends the application.',
      no: 'The agency does not recommend it.',
    },
    reason: (reason) => `Reason: ${reason}`,
    amounts: 'Amounts recommended',
    sent: (version, day, isChosen) =>
      `Version ${version} of the recommendation, sent on ${day}: the application is ${isChosen ? '' : 'not '}recommended.`,
    conditions: 'Conditions',
    condition: (text, due, standing) => `${text} (${due === null ? '' : `by ${due}, `}${standing})`,
    conditionStanding: {
      open: 'open',
      met: 'met',
      'not-met': 'not met',
      dropped: 'dropped',
    },
    appointment: 'Appointment',
    appointed: (names, day) =>
      names.length === 0
        ? `Nobody is appointed in the area${day === null ? '' : `, decided on ${day}`}.`
        : `Appointed${day === null ? '' : ` on ${day}`}: ${formatList(names, 'en')}.`,
    reference: (reference) => `Filed: ${reference}.`,
    funding: 'Commitments and refusals',
    funded: (funder, outcome, day) => `${funder}: ${outcome}${day === null ? '' : `, on ${day}`}`,
    outcomes: {
      committed: 'commitment',
      'committed-with-conditions': 'commitment with conditions',
      refused: 'refusal',
      undecided: 'nothing yet',
    },
    amount: (year, amount) => `${year}: ${amount}`,
    amountFrom: (funder, year, amount) => `${funder} ${year}: ${amount}`,
  },
  history: {
    title: 'The course of the case',
    caption: 'Events in the case, in the order of the log',
    when: 'When',
    what: 'Event',
    who: 'Who',
    agency: 'The agency',
  },
  areas: {
    verdict: (verdict) => `Verdict: ${verdict}.`,
    caption: (area) => `The ranking in ${area}`,
    rank: 'Place',
    caseNumber: 'Case number',
    applicant: 'Applicant',
    state: 'Standing',
    total: 'Total',
    outcome: 'Recommended and appointed',
    recommended: 'recommended',
    appointed: 'appointed',
    granted: 'Committed',
    unnamed: 'left out',
    none: 'There are no applications in the area.',
    texts: 'Taken along from the list of extracts',
    sent: (version, day) => `Version ${version} of the recommendation was sent on ${day}.`,
  },
  events: {
    title: 'Events in the log',
    caption: 'How often each kind has happened',
    count: 'Number',
    first: 'First',
    last: 'Latest',
  },
  leftOut: {
    title: 'Left out',
    caption: 'What was left out, and by which rule',
    what: 'What',
    about: 'About',
    rule: 'Rule',
    basis: 'Legal basis',
    none: 'Nothing was left out.',
    things: {
      others: (count) =>
        count === 1 ? 'Data of 1 other application' : `Data of ${count} other applications`,
      'own-words': (count) =>
        count === 1
          ? 'The application’s own data, texts and documents'
          : 'The applications’ own data, texts and documents',
      'own-words-about': (count) => (count === 1 ? '1 application' : `${count} applications`),
      'unfinished-all': (count) =>
        count === 1
          ? '1 assessment that is not handed in'
          : `${count} assessments that are not handed in`,
      assessor: 'Name, position, organisation and competence',
      grounds: 'The words of declarations on impartiality and of rulings on them',
      habilitet: 'Declarations on impartiality and the rulings on them',
      unfinished: 'An assessment that is not handed in',
    },
    texts: {
      'applicant-name': 'Name of the applicant',
      remark: 'Remark of the assessor',
      'panel-remark': 'Remark of the panel',
      'check-note': 'Note on a formal condition',
      'status-reason': 'Reason for rejecting, withdrawing or taking up again',
      'panel-view': 'The panel’s reason',
      discussion: 'Notes of the discussion',
      minority: 'Statement of the minority',
      decision: 'The agency’s reason',
      appointment: 'The minister’s reason',
      funding: 'The funder’s reason',
      'hearing-laid': 'What was laid before the applicant at the hearing',
      'hearing-answer': 'The applicant’s answer at the hearing',
      'hearing-grounds': 'The agency’s judgement at the hearing',
      supplement: 'Supplementary material',
      condition: 'Condition',
    },
    rules: {
      AX2: 'Nothing of other applicants is in a party’s pack; a text that names another is left out whole.',
      AX3: 'The name of an assessor is left out only where a legal basis is written.',
      AX4: 'What somebody has said of family, health and money in a case of impartiality is in no pack.',
      AX5: 'What is not handed in is in no pack.',
      AX6: 'What the applicants themselves have written is not in a pack for anyone.',
      AX7: 'A text was left out by a person, who has written the legal basis.',
    },
  },
  file: {
    party: (caseNumber) => `access-${caseNumber}.zip`,
    anyone: 'access.zip',
  },
}
