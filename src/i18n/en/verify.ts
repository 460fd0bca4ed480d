import type { verify as da } from '../da/verify.ts'

export const verify: typeof da = {
  outcome: { verified: 'Everything holds', broken: 'Something does not hold' },
  outcomeText: {
    verified:
      'Every byte of the file is as it was written, and every decision was made on the ranking that the log gives.',
    remarks: 'Every byte of the file is as it was written. There are remarks a reader should know.',
    verifiedRound:
      'Every event is as it was written, and every decision was made on the ranking that the log gives.',
    broken: 'Something in the file is not as it was written, or does not fit the rest.',
  },
  firstBreak: 'The first broken place',
  otherBreaks: (count) =>
    count === 1 ? 'One other place does not hold.' : `Another ${count} places do not hold.`,
  made: (at, version) => `The file was made on ${at} by Klyngevalg ${version}`,
  events: (count) => `${count} events`,
  logDigest: (digest) => `Digest of the log: ${digest}`,
  logDigestHint:
    'The same digest stands on prints and exports of the round. Compare them with this one.',
  checksTitle: 'What was verified',
  remarksTitle: 'Remarks',
  breaksTitle: 'What does not hold',
  rankingsTitle: 'The rankings, computed anew',
  columns: {
    check: 'Check',
    count: 'Number',
    outcome: 'Outcome',
    rank: 'Rank',
    caseNumber: 'Case number',
    applicant: 'Applicant',
    exact: 'Total, exact',
    decimal: 'Total',
    state: 'State',
  },
  checks: {
    parts: 'Parts of the file against the manifest, and all that stands around them',
    documents: 'PDF files against their digests',
    chains: 'Chains: every event vouches for the one before',
    effect: 'Events, and whether they have an effect',
    answers: 'Answers received against chains and signature',
    handIns: 'Assessments that assessors handed in themselves against signature',
    rankings: 'Areas whose ranking was computed anew',
    decisions: 'The agency’s decisions against the ranking when they were made',
    views: 'The panel’s views against the ranking when they were given',
    versions: 'Recommendations sent against what was decided when they were sent',
  },
  checkOutcome: {
    sound: 'Holds',
    remarks: 'Holds, with a remark',
    broken: 'Does not hold',
    skipped: 'Could not be verified',
    none: 'None',
  },
  place: (seq, path) => `event ${seq} in “${path}”`,
  inArea: (area) => `area ${area}`,
  ofCase: (caseNumber) => `case ${caseNumber}`,
  breaks: {
    'other-title': (title) =>
      `The manifest calls the round something else than the event log, where it is “${title}”.`,
    'document-unnamed': (path) => `“${path}” is a PDF that no application has.`,
    'answer-missing': (path, place) =>
      `The answer noted as received at ${place} is not in “${path}” as it ended.`,
    'statement-differs': (place) =>
      `The statement of the assessor’s device says something else than is noted at ${place}.`,
    'bad-signature': (place) =>
      `The signature does not fit the statement and the key of the device at ${place}.`,
    'decision-unfounded': (place) =>
      `The decision was not made on the ranking that the log gives: ${place}.`,
    'view-unfounded': (place) =>
      `The panel’s view was not given on the ranking that the log gives: ${place}.`,
    'version-unfounded': (place) =>
      `The recommendation sent is not what the log says was recommended: ${place}.`,
  },
  remarks: {
    'no-verifier': () => 'The page that verifies the archive does not lie in it.',
    'document-missing': (fileName, caseNumber) =>
      `“${fileName}” of case ${caseNumber} is not in the file. The log says that the application has it.`,
    'without-effect': (place, why) =>
      `Without effect: ${place}. The reason, as the program gives it: ${why}`,
    'set-aside': (place) => `Set aside, for the chain had another event in its place: ${place}.`,
    'answer-unsigned': (place) => `Without a signature: the answer noted at ${place}.`,
    'device-not-accepted': (place) =>
      `The device was not accepted by the agency: the answer noted at ${place}.`,
    'hand-in-unsigned': (place) => `Without a signature: the assessment at ${place}.`,
    'decision-stale': (place) =>
      `The ranking has moved since the decision, which was made on the ranking of its time: ${place}.`,
    'view-stale': (place) =>
      `The ranking has moved since the panel’s view, which was given on the ranking of its time: ${place}.`,
    'made-before-arrival': (place) => `Fits the ranking before others’ events came in: ${place}.`,
    'decision-restored': (place) => `Repeats an earlier decision and its ranking: ${place}.`,
  },
  more: (count) => `and ${count} more of the kind`,
  noSuggestion: 'no suggestion',
  suggestion: (cases) => `suggestion ${cases}`,
  decided: (cases) => `decided ${cases}`,
  decidedNobody: 'decided: nobody',
  undecided: 'no decision',
  disputed: 'two decisions that disagree',
}
