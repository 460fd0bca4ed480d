import type { LettersWords } from '../da/letters.ts'

export const letters: LettersWords = {
  draft: 'Draft',
  to: (applicant) => `To ${applicant}`,
  toWithCvr: (applicant, cvr) => `To ${applicant}, CVR no. ${cvr}`,
  about: (title) => `Application: ${title}`,
  caseLine: (caseNumber, area) => `Case number ${caseNumber}, area: ${area}`,
  round: (title) => `Round: ${title}`,
  footer: (caseNumber) => `Case ${caseNumber}`,
  source: (logDigest, version) => `Log digest ${logDigest} · Klyngevalg ${version}`,
  date: 'Date: ',
  dateGap: 'date of sending',
  sincerely: 'Yours sincerely',
  signatureGap: 'name, position and contact details',
  quote: (text) => `“${text}”`,
  day: (date) => `on ${date}`,
  noDay: '[date]',
  someone: 'the one who makes the decision',
  fileKind: {
    hearing: 'hearing',
    rejection: 'rejection',
    refusal: 'refusal',
    'funder-refusal': 'refusal',
    commitment: 'commitment',
  },
  heading: {
    asked: 'What we ask of you',
    assessment: 'The assessment of your application',
    assessors: 'Who made the assessment',
    rules: 'Rules and basis',
    considerations: 'What counted for all applications',
    own: 'What counted in your application',
    remarks: 'The assessors’ remarks',
    hearing: 'Hearing of the party',
    funders: 'The funders’ decisions',
    complaint: 'How to complain',
    failed: 'The condition that is not met',
    reason: 'Reasons',
    documents: 'What this rests on',
    amounts: 'Amounts',
    conditions: 'Conditions',
    reservations: 'Reservations',
  },
  gap: {
    authority:
      'Write which authority the letter is from. It can be set once for all letters in the setup.',
    legalBasis:
      'Write which rules and which call the case is handled under. It can be set once for all letters in the setup.',
    complaint:
      'Write the guidance on complaint: whether one can complain, to whom and by when. It can be set once for all letters in the setup.',
    due: 'Write by when an answer must have been received. The day comes here once the hearing is recorded on the application.',
    ground: 'Write what decided it. The points alone do not explain it, and no reason is recorded.',
    groundWithheld:
      'The recorded reason names another applicant and is held back. Write what decided it without mentioning anybody but the one appointed.',
    textWithheld:
      'The recorded text names another applicant and is held back. Write it so that it is about the recipient alone.',
    remarkWithheld:
      'The remark names another applicant and is held back. Give it so that it is about the recipient alone.',
    remarks:
      'Write what the assessors gave weight to. Nobody has written a remark on the application, and points alone do not say why.',
    stale:
      'The numbers have changed since the recommendation on the area was decided. Check that they are still those the decision rests on.',
    hearing: 'Write whether the applicant was heard and what came of it. Nothing is recorded.',
    hearingOpen: (sentOn, due) =>
      `The hearing was sent on ${sentOn} with an answer due on ${due}, and it is not closed. Write what came of it.`,
    hearingEffect: 'Write what the answer has led to. It is not recorded.',
    failed:
      'Write which condition is not met. None of the formal conditions is recorded as not met.',
    funderReason: 'Write the funder’s reasons.',
    lessReason: 'Write why the amount is lower than the one applied for.',
    reference: 'Write where the decision is filed.',
    conditionDue: 'Write by when the condition must be met',
    conditionWithheld:
      'The condition names another applicant and is held back. Write it so that it is about the recipient alone.',
    conditionDisputed:
      'Two have written the condition, each in their own way. Choose which one holds.',
    notAppointed:
      'No appointment of the applicant is recorded. A commitment presupposes that the applicant has been appointed.',
    reservation:
      'Write the reservations that the call makes for the grants, or delete the line if there are none.',
  },
  score: {
    scale: (min, max, best) =>
      `Points from ${min} to ${max} were given on each criterion; ${best} is best.`,
    basis: {
      mean: 'The number for a criterion is the mean of the assessors’ points. The total is the mean of the criteria by their weight. It is reckoned from exact numbers; those shown are rounded one by one.',
      panel:
        'The number for a criterion is the points that the panel has given together. The total is the mean of the criteria by their weight. It is reckoned from exact numbers; those shown are rounded one by one.',
    },
    caption: 'Your application, criterion by criterion',
    criterion: 'Criterion',
    weight: 'Weight',
    mean: { mean: 'Mean', panel: 'The panel’s points' },
    total: 'Total',
    noTotal: 'no total',
    leftOut: (criterion) => `The criterion “${criterion}” does not count in this area: `,
    givenCaption: (criterion) => `${criterion}: what each assessor has given`,
    assessor: 'Assessor',
    points: 'Points',
    remark: 'Remark',
    panel: 'The panel together',
    inapplicable: 'Not applicable',
    abstained: 'Abstains',
    unscored: 'Not scored',
    noRemark: 'No remark',
    meanOf: {
      mean: (points) => `mean ${points}`,
      panel: (points) => `the panel’s points ${points}`,
    },
    remarkBy: (text, name) => `${text} (${name})`,
    by: (names) => `The application was assessed by ${names}.`,
  },
  hearing: {
    title: 'Hearing on the assessment of your application',
    handled: (round) => `We are handling your application in the round “${round}”.`,
    why: [
      'The application has been assessed against the criteria of the round. The assessment is part of the basis of the recommendation to ',
      ' and may bear on whether you are recommended. You therefore receive it in full, so that you can comment on it before a decision is made.',
    ],
    covers: 'The hearing covers: ',
    ask: 'Please read the assessment and write to us',
    questions: [
      'whether the facts that the assessment rests on are right,',
      'whether there is anything in the application that the assessors have overlooked or misunderstood,',
      'whether you have any other comments on the assessment.',
    ],
    due: ['We must have your comments by ', '.'],
    silent:
      'You are under no duty to answer. If we do not hear from you by then, we shall go on with the case on the basis we have. Please send the answer to the person named at the end of the letter.',
    onlyOwn: 'The letter is about your own application alone. It holds nothing about others.',
    role: 'The assessors give their professional view of the application. They do not decide the case.',
  },
  heard: {
    notNeeded: 'It was found that no hearing was needed: ',
    passed: (sentOn, due) =>
      `On ${sentOn} you were given the opportunity to comment on the assessment. We received no comments by ${due}.`,
    answered: (sentOn, answeredOn) =>
      `On ${sentOn} you were given the opportunity to comment on the assessment, and you answered on ${answeredOn}.`,
    covered: 'The hearing covered: ',
    answer: 'In short, you wrote: ',
    effect: {
      none: 'Your comments have not led to a change in the assessment.',
      're-assessment': 'Your comments have led the assessors to look at the application again.',
    },
    grounds: 'The reasons are: ',
  },
  refusal: {
    title: 'Refusal of your application',
    appointed: (when, names, area) =>
      ` appointed ${names} in the area ${area} ${when}. Your application has therefore not been appointed.`,
    nobody: (when, area) =>
      ` decided ${when} that nobody is appointed in the area ${area}. Your application has therefore not been appointed.`,
    reference: (reference) => `Reference: ${reference}.`,
    noMoney: (funders) =>
      `Grants from ${funders} are given to appointed applicants only. No commitment can therefore be given on the basis of the application.`,
    funder: (funder, when) => `${funder} decided ${when} not to give a grant.`,
    discretion:
      'The decision rests on discretion. The applications in the area were held against one another by the same criteria:',
    criterion: (name, weight) => `${name}, weight ${weight}`,
    supports:
      'The points on each criterion are worked into a total by the weight of the criteria. The total supports the discretion. It does not take its place.',
    ground: {
      agency: 'In the recommendation weight was also given to this: ',
      minister: 'In the appointment weight was also given to this: ',
    },
    category: {
      assessment: 'overall professional judgement',
      tie: 'choice between applications that are level',
      geography: 'geographical spread',
      conditions: 'finances or conditions',
      other: 'other matters',
    },
    groundOf: {
      agency: (category) => `In the recommendation weight was also given to this (${category}): `,
      minister: (category) => `In the appointment weight was also given to this (${category}): `,
    },
    ranked: (total, rank, count) =>
      count === 1
        ? `Your application has the total ${total} and is the only one ranked in the area.`
        : `Your application has the total ${total} and is number ${rank} of ${count} ranked applications in the area.`,
    shared: (total, rank, count) =>
      `Your application has the total ${total} and shares the place as number ${rank} of ${count} ranked applications in the area.`,
    other: (applicant, total) => `${applicant}, which is appointed, has the total ${total}.`,
    otherNoTotal: (applicant) => `${applicant}, which is appointed, has no total.`,
    behind: (distance, applicant) =>
      `It is ${distance} points from your total up to the total of ${applicant}.`,
    behindLow: (distance, applicant) =>
      `It is ${distance} points from your total down to the total of ${applicant}; the lowest total is best.`,
    level: (applicant) => `Your total is the same as the total of ${applicant}.`,
    ahead: (distance, applicant) =>
      `Your total is ${distance} points better than the total of ${applicant}. The totals alone have therefore not decided it.`,
    tieBreak: (criterion) =>
      `Between equal totals the order is settled by the criterion “${criterion}”, as the round lays down.`,
    sameField: (applicant) =>
      `At most one applicant can be appointed in each field, and ${applicant} is appointed in the same field as yours.`,
    below: 'Your application is not ranked, because it does not reach the minimum of the round:',
    belowLow: 'Your application is not ranked, because it lies above the limit of the round:',
    threshold: {
      high: (criterion, mean, threshold) =>
        `On the criterion “${criterion}” the number is ${mean}. At least ${threshold} is required.`,
      low: (criterion, mean, threshold) =>
        `On the criterion “${criterion}” the number is ${mean}. It must be ${threshold} at most.`,
    },
    overall: {
      high: (mean, threshold) =>
        `The unweighted mean of all criteria is ${mean}. At least ${threshold} is required.`,
      low: (mean, threshold) =>
        `The unweighted mean of all criteria is ${mean}. It must be ${threshold} at most.`,
    },
    incomplete: (criteria) =>
      `Your application has no total and is not ranked, because there are no points on ${criteria}.`,
    unassessed: 'Your application is not ranked, because there are no assessments that count.',
    closed: 'Nobody is chosen in the area: ',
  },
  rejection: {
    title: 'Rejection of your application',
    decision:
      'We reject your application because it does not meet a formal condition for being considered. The application therefore takes no part in the choice between the applications in the area. The rejection expresses no view of the professional content of the application.',
    check: {
      deadline: 'The application must have been received by the deadline.',
      cvr: 'The applicant must have a valid CVR number.',
      legalForm:
        'The applicant must have the legal form that the call requires, or show that it will have it in time.',
      boardBusiness: 'The applicant’s board must have the business people that the call requires.',
      boardKnowledge:
        'The applicant’s board must have the representation of knowledge institutions that the call requires.',
      goldLabel: 'The applicant must have a gold label or a plan for it.',
    },
    late: (received, deadline) =>
      `The deadline was ${deadline}. The application was received on ${received}.`,
    cvrInvalid: (cvr) =>
      `The application states the number ${cvr}, which is not a valid CVR number.`,
    cvrMissing: 'The application states no CVR number.',
    ruled: 'We have found that the condition is not met.',
    stated: 'It follows from what the application states that the condition is not met.',
    application: (caseNumber) => `The application, case ${caseNumber}`,
    applicationReceived: (caseNumber, received) =>
      `The application, case ${caseNumber}, received on ${received}`,
    document: (fileName) => `Enclosed with the application: ${fileName}`,
  },
  commitment: {
    title: (funder) => `Commitment from ${funder}`,
    titleWithConditions: (funder) => `Commitment with conditions from ${funder}`,
    decision: (funder, when, sum) =>
      `${funder} decided ${when} to commit itself to a grant of ${sum} in all to you.`,
    decisionWithConditions: (funder, when, sum) =>
      `${funder} decided ${when} to commit itself, with conditions, to a grant of ${sum} in all to you.`,
    reference: (reference) => `Reference: ${reference}.`,
    caption: (funder) => `Grant from ${funder} year by year`,
    year: 'Year',
    asked: 'Applied for',
    granted: 'Commitment',
    sum: 'In all',
    nothing: 'Nothing',
    open: 'Not decided',
    openYears: (years, funder) =>
      `For ${years} the frame of ${funder} is not decided. The letter therefore says nothing about a grant for that time.`,
    less: 'The commitment is lower than what was applied for: ',
    conditions: 'The commitment is given on these conditions:',
    due: (date) => `Due: ${date}.`,
    standing: { met: 'The condition is met.', 'not-met': 'The condition is not met.' },
    presupposes: 'The commitment presupposes that you are appointed. ',
    appointed: (when) => ` appointed you in the area ${when}.`,
    onItsOwn: (funder) =>
      `The letter is about the grant from ${funder} alone. Each funder makes its own decision.`,
  },
  funderRefusal: {
    title: (funder) => `Refusal from ${funder}`,
    decision: (funder, when) =>
      `${funder} decided ${when} not to give a grant to your application.`,
    appointed: (when) =>
      ` appointed you in the area ${when}. The decision on the grant does not change the appointment; each funder makes its own decision.`,
    notAppointed:
      'Your application has not been appointed. Grants are given to appointed applicants only.',
    facts: 'These facts about the assessment of your application are part of the case.',
  },
  note: {
    title: 'Supplementary note',
    to: (from) => `To: ${from}`,
    by: (authority) => `From: ${authority}`,
    version: (version, date) => `Belongs to version ${version} of the recommendation, sent ${date}`,
    file: 'supplementary-note.docx',
    digest: (digest) => `Digest of the recommendation: ${digest}`,
    noVersion: 'The recommendation has not been sent yet',
    footer: 'Supplementary note',
    question: 'Question',
    asked: (date) => `Asked on ${date}.`,
    askedDue: (date, due) => `Asked on ${date}. An answer is due on ${due}.`,
    answer: 'Answer',
    answered: (date) => `Given on ${date}.`,
    noAnswer: 'Write the answer. No answer to the question is recorded.',
    disputed:
      'Two have written about the question, each in their own way. Choose under the questions which one holds before the note is sent.',
    data: 'Facts from the case',
    same: 'The numbers are the round’s own, as they stood when this note was made.',
    asSent: (version) => `What is recommended is unchanged since version ${version}.`,
    moved: (version) => `What is recommended now is no longer what was sent in version ${version}.`,
    caption: (area) => `Ranking of ${area}`,
    rank: 'No.',
    caseNumber: 'Case',
    applicant: 'Applicant',
    verdict: 'Verdict: ',
    recommended: 'Recommended: ',
    notRecommended: 'not decided',
    nobody: 'nobody',
    appointed: 'Appointed: ',
    appointedOn: (names, date) => `${names}, ${date}`,
    notAppointed: 'not settled',
    amountsCaption: (applicant) => `Recommended amount for ${applicant}`,
    amountsDisputed: (applicant) =>
      `Two have written an amount for ${applicant}, each their own; which one holds is not settled.`,
    distance: 'Distance',
    duelCaption: (first, second) => `What sets ${first} apart from ${second}`,
    criterion: 'Criterion',
    rest: (count) => `${count} other criteria`,
    total: 'Total',
    sum: 'In all',
  },
}
