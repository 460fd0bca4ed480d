import type { CaseLogWords } from '../da/caseLog.ts'
import { counted } from './counted.ts'

const more = (text: string | null) => (text === null || text.trim() === '' ? '' : `: ${text}`)

export const caseLog: CaseLogWords = {
  chainBegun: {
    agency: 'began to write in the round from a new computer or browser',
    work: 'began to assess',
    answer: 'began an answer',
    brief: 'opened a file from the agency',
  },
  setup: {
    first: (title) => `set up the round “${title}”`,
    changed: (reason) => `changed the setup${more(reason)}`,
  },
  assessor: {
    added: (name) => `recorded the assessor ${name}`,
    changed: (name) => `corrected what is known of the assessor ${name}`,
    removed: (name) => `removed the assessor ${name}`,
  },
  officer: {
    added: (name) => `recorded the case officer ${name}`,
    changed: (name) => `corrected what is known of the case officer ${name}`,
    removed: (name) => `removed the case officer ${name}`,
  },
  application: {
    added: (who, area) => `recorded the application from ${who} in ${area}`,
    changed: (who) => `recorded a new version of the application from ${who}`,
    withdrawn: (who, reason) =>
      `noted that the application from ${who} has been withdrawn${more(reason)}`,
    merged: (who, into, reason) =>
      `noted that the application from ${who} has been merged with that from ${into}${more(reason)}`,
    rejected: (who, reason) =>
      `rejected the application from ${who} on formal grounds${more(reason)}`,
    active: (who, reason) => `resumed the application from ${who}${more(reason)}`,
    document: (fileName, who) => `added “${fileName}” to the application from ${who}`,
    documentRemoved: (fileName, who) => `removed “${fileName}” from the application from ${who}`,
    supplement: (who, text) => `recorded supplementary material from ${who}${more(text)}`,
    supplementRead: (who) => `noted the supplementary material from ${who} as read`,
  },
  check: {
    ruled: (check, who, outcome, note) =>
      `ruled on ${check} of ${who}: ${outcome}${note.trim() === '' ? '' : ` (${note})`}`,
    takenBack: (check, who) => `took back the ruling on ${check} of ${who}`,
  },
  imported: {
    applications: (count, fileName) =>
      `read ${counted(count, 'application', 'applications')} from ${fileName}`,
    assessments: (count, fileName) =>
      `read ${counted(count, 'assessment', 'assessments')} from ${fileName}`,
    rulings: (count, fileName) => `read ${counted(count, 'ruling', 'rulings')} from ${fileName}`,
    changedToo: (changed, same) =>
      ` (${[
        ...(changed > 0 ? [`${changed} corrected something`] : []),
        ...(same > 0 ? [`${same} more were here already`] : []),
      ].join(', ')})`,
  },
  recovered: {
    damaged: (restored) =>
      `found the store damaged; ${restored} events were fetched from the reserve copy`,
    emptied: (restored) =>
      `found the store emptied by the browser; ${restored} events were written again`,
    missing: (missing) => `, and ${missing} are missing`,
  },
  assigned: {
    yes: (name, who) => `assigned the application from ${who} to ${name}`,
    no: (name, who) => `took the application from ${who} away from ${name} again`,
  },
  recusal: {
    yes: (name, who, reason) => `ruled that ${name} is recused from ${who}${more(reason)}`,
    no: (name, who, reason) => `ruled that ${name} is not recused from ${who}${more(reason)}`,
    exception: (name, who, reason) =>
      `ruled that ${name} takes part in ${who} under section 4 of the Public Administration Act${more(reason)}`,
  },
  declared: {
    own: {
      nothing: (who) => `declared no relation to ${who}`,
      ground: (who, ground, text) =>
        `reported a relation to ${who}: ${ground}${text.trim() === '' ? '' : ` – ${text}`}`,
    },
    entered: {
      nothing: (name, who) => `wrote down that ${name} has no relation to ${who}`,
      ground: (name, who, ground, text) =>
        `wrote down that ${name} has a relation to ${who}: ${ground}${text.trim() === '' ? '' : ` – ${text}`}`,
    },
    grounds: {
      'own-interest': 'own interest (section 3(1), no. 1)',
      family: 'family or close to them (section 3(1), no. 2)',
      organisation: 'tied to an organisation (section 3(1), no. 3)',
      'earlier-role': 'an earlier role in the case (section 3(1), no. 4)',
      'other-doubt': 'other cause for doubt (section 3(1), no. 5)',
    },
  },
  criterion: {
    leftOut: (criterion, area, reason) =>
      `left the criterion “${criterion}” out in ${area}${more(reason)}`,
    counts: (criterion, area, reason) =>
      `let the criterion “${criterion}” count in ${area}${more(reason)}`,
  },
  areaClosed: {
    yes: (area, reason) => `closed the area ${area}${more(reason)}`,
    no: (area, reason) => `opened the area ${area} again${more(reason)}`,
  },
  assessment: {
    entered: (name, who, marks) => `entered the assessment by ${name} of ${who}: ${marks}`,
    enteredPart: (name, who, marks) =>
      `entered part of the assessment by ${name} of ${who}: ${marks}`,
    handedIn: (who, marks) => `handed in the assessment of ${who}: ${marks}`,
    reopened: (who, reason) => `reopened the assessment of ${who}${more(reason)}`,
    panelPoint: (mark, criterion, who, remark) =>
      `gave ${mark} on ${criterion} to ${who} for the panel${more(remark)}`,
    panelPointTaken: (criterion, who) => `took back the panel’s point on ${criterion} to ${who}`,
    point: (mark, criterion, who) => `gave ${mark} on ${criterion} to ${who}`,
    pointTaken: (criterion, who) => `took back the point on ${criterion} to ${who}`,
    remark: (criterion, who) => `wrote a remark on ${criterion} to ${who}`,
    done: (who) => `marked the assessment of ${who} as done`,
    notDone: (who) => `took back that the assessment of ${who} was done`,
    note: (who) => `wrote a private note on ${who}`,
    evidence: (count, criterion, who) =>
      `pinned ${counted(count, 'place', 'places')} in the documents to ${criterion} for ${who}`,
    mark: {
      points: (points) => `${points} ${points === '1' ? 'point' : 'points'}`,
      none: 'missing',
      'not-applicable': 'not applicable',
      abstained: 'abstains',
    },
  },
  files: {
    keyMade: 'made the round’s key',
    keyChanged: 'made a new key for the round',
    drill: 'tried out the round’s passphrase',
    invited: (name) => `made six words for ${name}`,
    invitedAgain: (name) => `made new words for ${name}`,
    sent: {
      habilitet: (name, code) => `made the file on conflicts of interest for ${name} (${code})`,
      brief: (name, code) => `made the assessment file for ${name} (${code})`,
      read: (name, code) => `made the reading file for ${name} (${code})`,
    },
    of: (count) => `, ${counted(count, 'application', 'applications')}`,
    due: (moment) => `, due ${moment}`,
    deviceAccepted: (name, reason) =>
      `confirmed that the computer is the one ${name} uses${more(reason)}`,
    deviceRefused: (name, reason) => `refused a computer that answered for ${name}${more(reason)}`,
    received: (name, receipt) => `took in the answer from ${name}; receipt ${receipt}`,
    released: (areas, names) => `released the assessments in ${areas} for ${names} to read`,
    receipt: (receipt) => `got the receipt ${receipt}`,
    opened: {
      habilitet: 'opened the file on conflicts of interest',
      brief: 'opened the assessment file',
    },
    applicant: (name) => `was told that ${name} is an applicant`,
  },
  meeting: {
    suggested: (area, names) => `noted the panel’s view on ${area}: as suggested, ${names}`,
    other: (area, names, why) =>
      `noted the panel’s view on ${area}: ${names} rather than the computed suggestion (${why})`,
    none: (area, why) => `noted the panel’s view on ${area}: nobody to be recommended (${why})`,
    'sent-back': (area) => `noted that the panel sends ${area} back to the assessors`,
    undecided: (area) => `took back the panel’s view on ${area}`,
    discussion: (area, present) =>
      `wrote the meeting’s note on ${area}; ${present === 0 ? 'nobody is noted as present' : `${present} present`}`,
  },
  decision: {
    suggested: (area, names) => `decided ${area}: ${names}`,
    other: (area, names, why) =>
      `decided ${area}: ${names} rather than the computed suggestion (${why})`,
    none: (area, why) => `decided ${area}: nobody is recommended (${why})`,
    undecided: (area) => `took back the decision on ${area}`,
    why: (category, reason) => `${category}${more(reason)}`,
    amounts: (who, total) => `recommended ${total} in all for ${who}`,
    amountsAsAsked: (who) => `recommended the amounts asked for to ${who}`,
    condition: {
      open: (who, text) => `set a condition for ${who}: ${text}`,
      met: (who, text) => `noted a condition for ${who} as met: ${text}`,
      'not-met': (who, text) => `noted a condition for ${who} as not met: ${text}`,
      dropped: (who, text) => `dropped a condition for ${who}: ${text}`,
    },
    setReason: (reason) => `gave the reason for the set as a whole: ${reason}`,
    setReasonTaken: 'took back the reason for the set',
    sent: (version, date, areas, change) =>
      `sent version ${version} of the recommendation, dated ${date}, with ${counted(areas, 'area', 'areas')}${more(change)}`,
    reassessmentBegun: (areas, askedBy, basis) =>
      `began a second look at ${areas}, which ${askedBy} asked for${more(basis)}`,
    reassessmentClosed: (areas) => `ended the second look at ${areas}`,
  },
  hearing: {
    takenBack: (who) => `took back what was noted of the hearing of ${who}`,
    'not-needed': (who, reason) => `noted that ${who} need not be heard${more(reason)}`,
    sent: (who, sentOn, due) => `noted the hearing of ${who}, sent ${sentOn}, due ${due}`,
    answered: (who, on, answer) =>
      `noted the answer to the hearing of ${who}, received ${on}${more(answer)}`,
    passed: (who, due) => `noted that ${who} did not answer the hearing by ${due}`,
  },
  minister: {
    asked: (from, text) => `noted a question from ${from}: ${text}`,
    answered: (from, text) => `noted the answer to ${from}: ${text}`,
    recommended: (area, names) =>
      `recorded the minister’s appointment in ${area}: as recommended, ${names}`,
    other: (area, names, reason) =>
      `recorded the minister’s appointment in ${area}: ${names}, not recommended${more(reason)}`,
    none: (area, reason) => `recorded that the minister appoints nobody in ${area}${more(reason)}`,
    undecided: (area) => `took back the recorded appointment in ${area}`,
    funding: {
      committed: (funder, who, total) =>
        `recorded a commitment from ${funder} to ${who}: ${total} in all`,
      'committed-with-conditions': (funder, who, total) =>
        `recorded a commitment with conditions from ${funder} to ${who}: ${total} in all`,
      refused: (funder, who, _total, reason) =>
        `recorded a refusal from ${funder} to ${who}${more(reason)}`,
      undecided: (funder, who) => `took back the recorded decision by ${funder} on ${who}`,
    },
  },
  ended: {
    closed: (open, reason) =>
      open === 0
        ? `closed the round${more(reason)}`
        : `closed the round with ${counted(open, 'open area', 'open areas')}${more(reason)}`,
    opened: (reason) => `opened the round again${more(reason)}`,
    journalised: (fileName, reference) => `filed the case archive ${fileName} under ${reference}`,
    accessParty: (requester, who) => `gave ${requester} access to the case on ${who} as its party`,
    accessAnyone: (requester) => `gave ${requester} access to the case`,
  },
  nobody: 'nobody',
  idle: {
    'wrong-chain': 'the event stands in a chain it does not belong in',
    'no-setup': 'the round was not set up',
    'setup-faults': 'the setup has faults',
    'unknown-application': 'it names an application the round did not know',
    'unknown-assessor': 'it names a person the round did not know',
    'unknown-area': 'it names an area the round does not have',
    'unknown-criterion': 'it names a criterion the round does not have',
    'unknown-funder': 'it names a funder the round does not have',
    'off-scale': 'the point is not on the scale',
    'inapplicable-not-allowed': 'the criterion cannot be “not applicable”',
    'incomplete-hand-in': 'the assessment was not complete',
    'reason-needed': 'the reason is missing',
    'choice-empty': 'the choice and the applications named do not fit',
    'unknown-key': 'it is about a key the round does not have',
    'other-round': 'it belongs to another round',
    'no-merger': 'it names no other application it could have been merged with',
    'outcome-not-allowed': 'that precondition cannot have that outcome',
    'unknown-year': 'it names a year that no amount can be given for',
    'amount-twice': 'the same funder and year are there twice',
    'note-needed': 'the note is missing',
    'wrong-version': 'the version’s number does not follow the one before',
    'change-needed': 'it does not say what has changed',
    'date-needed': 'the date is missing',
    'grounds-needed': 'the reason is missing',
    'appointee-needed': 'the choice and those appointed do not fit',
    'amounts-needed': 'the amount is missing',
    'amounts-unneeded': 'there are amounts where nothing is committed',
    'dates-reversed': 'the dates are in the wrong order',
    'basis-needed': 'the legal basis is missing',
    'party-needed': 'the party is missing',
  },
}
