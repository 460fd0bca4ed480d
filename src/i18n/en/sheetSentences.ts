import type { SheetSentences } from '../da/sheetSentences.ts'

const assessments = (count: number) => (count === 1 ? '1 assessment' : `${count} assessments`)

export const sheetSentences: SheetSentences = {
  sentence: {
    leads: {
      high: (applicant, total, margin, runnerUp) =>
        `${applicant} has ${total} points, ${margin} more than no. 2, ${runnerUp}.`,
      low: (applicant, total, margin, runnerUp) =>
        `${applicant} has ${total} points, ${margin} fewer than no. 2, ${runnerUp}; lowest is best.`,
    },
    leadsAlone: (applicants, total) =>
      `${applicants} each stand to get a place, the last with ${total} points. Nobody else on the ranking can get one.`,
    leadsByCascade: {
      first: (applicant, runnerUp, total, criterion) =>
        `${applicant} and ${runnerUp} both have ${total} points; ${applicant} stands first because of “${criterion}”.`,
      place: (applicant, runnerUp, total, criterion) =>
        `${applicant} and ${runnerUp} both have ${total} points; ${applicant} stands to get the place because of “${criterion}”.`,
    },
    fillsPlaces: (applicants, count, places, margin, runnerUp) =>
      count === places
        ? `${applicants} stand to get the ${places} places. The next, ${runnerUp}, is ${margin} points away.`
        : `${applicants} ${count === 1 ? 'stands' : 'stand'} to get ${count} of the ${places} places. The next, ${runnerUp}, is ${margin} points away.`,
    fieldTaken: (applicant, rank, field, holder) =>
      `${applicant} is no. ${rank} but names the same field as ${holder}, “${field}”; a field can have only one place.`,
    noPointChangesIt: {
      first: 'No single point changes first place.',
      place: 'No single point changes who stands to get a place.',
    },
    onePointChangesIt: {
      first: (assessor, applicant, from, to, criterion) =>
        `Should ${assessor} give ${applicant} ${to} instead of ${from} on “${criterion}”, first place changes.`,
      place: (assessor, applicant, from, to, criterion) =>
        `Should ${assessor} give ${applicant} ${to} instead of ${from} on “${criterion}”, it changes who stands to get a place.`,
    },
    onlyOneRanked: (applicant, total) =>
      `${applicant} is the only one on the ranking and has ${total} points.`,
    shareThePlace: {
      first: (applicants, total) =>
        `${applicants} share first place with ${total} points. The round’s rules do not separate them; people decide.`,
      place: (applicants, total, places) =>
        places === 1
          ? `${applicants} are level with ${total} points for the one place left. The round’s rules do not separate them; people decide.`
          : `${applicants} are level with ${total} points for the ${places} places. The round’s rules do not separate them; people decide.`,
      secured: (applicants) => `Standing to get a place already: ${applicants}.`,
    },
    areaClosed: (reason) => `The area is closed: ${reason}`,
    noApplications: 'Nobody has applied in this area.',
    nobodyEligible: (count) =>
      count === 1
        ? 'The area’s only application cannot be considered.'
        : `None of the area’s ${count} applications can be considered.`,
    allAwaiting: (count) =>
      count === 1
        ? 'The only application in the area awaits a ruling.'
        : `All ${count} applications in the area await a ruling.`,
    someAwaiting: (count) =>
      count === 1 ? 'One of them awaits a ruling.' : `${count} of them await a ruling.`,
    nobodyAboveThreshold: (count) =>
      count === 1
        ? 'The only application that can be considered does not pass the round’s thresholds.'
        : `None of the ${count} applications that can be considered passes the round’s thresholds.`,
    belowQuorum: (applicants, quorum) =>
      `The round asks for at least ${assessments(quorum)} of each application; ${applicants}.`,
    has: (applicant, count) => `${applicant} has ${count === 0 ? 'none' : String(count)}`,
    withoutTotal: (applicants) =>
      `There is no total for ${applicants}, because at least one criterion has no points.`,
    missingCannotChange: {
      first: (applicant) =>
        `The assessments still missing cannot take first place from ${applicant}.`,
      place: (applicant) =>
        `The assessments still missing cannot take the place from ${applicant}.`,
    },
    missingCouldChange: (applicant, rivals) =>
      `The assessments still missing could yet bring ${rivals} level with ${applicant} or ahead.`,
  },
  reason: {
    withdrawn: (note) => `Withdrawn: ${note}`,
    rejected: (note) => `Rejected: ${note}`,
    statusDisputed: 'Two rulings on the application contradict each other',
    areaClosed: (note) => `The area is closed: ${note}`,
    noPoints: (criterion) => `No points on “${criterion}”`,
    inapplicableToAll: (criterion) =>
      `Everybody chose “not applicable” on “${criterion}”; whether it is left out must be ruled on`,
    noAssessments: { mean: 'No points yet', panel: 'The panel has given no points yet' },
    criterionThreshold: {
      high: (mean, criterion, threshold) =>
        `${mean} points on “${criterion}”; the threshold is ${threshold}`,
      low: (mean, criterion, threshold) =>
        `${mean} points on “${criterion}”; at most ${threshold} is allowed`,
    },
    overallThreshold: {
      high: (mean, threshold) => `${mean} points unweighted mean; the threshold is ${threshold}`,
      low: (mean, threshold) => `${mean} points unweighted mean; at most ${threshold} is allowed`,
    },
    awaiting: (finding) => `${finding} (awaiting a ruling)`,
    ruledNotMet: (check) => `Ruled as not met: ${check}; the application has not been rejected yet`,
    checkDisputed: (check) => `There are two contradictory rulings on ${check}`,
    late: {
      sameDay: (submitted, time) => `Submitted ${submitted}; the deadline was ${time}`,
      otherDay: (submitted, deadline) => `Submitted ${submitted}; the deadline was ${deadline}`,
      toTheSecond: (day, submitted, time) =>
        `Submitted ${day} at ${submitted}; the deadline was ${time}`,
    },
    lateUndated: 'Submitted after the deadline',
    cvrInvalid: (cvr) => `CVR number ${cvr} is not valid`,
    cvrMissing: 'CVR number is missing',
    notMet: {
      legalForm: 'The requirement on legal form is not met',
      boardBusiness: 'The requirement of business people on the board is not met',
      boardKnowledge: 'The requirement of knowledge institutions on the board is not met',
      goldLabel: 'The gold label requirement is not met',
    },
  },
}
