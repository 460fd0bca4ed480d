import type { PortfolioWords } from '../da/portfolio.ts'

export const portfolio: PortfolioWords = {
  check: {
    overFrame: {
      recommended: (funder, year, sum, over, frame) =>
        `${funder}, ${year}: The amounts come to ${sum}, which is ${over} above the frame of ${frame}.`,
      granted: (funder, year, sum, over, frame) =>
        `${funder}, ${year}: Commitments come to ${sum}, which is ${over} above the frame of ${frame}.`,
    },
    belowExpected: (applicant, sum, year, min) =>
      `${applicant} stands to get ${sum} in ${year}; at least ${min} a year is expected.`,
    aboveExpected: (applicant, sum, year, max) =>
      `${applicant} stands to get ${sum} in ${year}; at most ${max} a year is expected.`,
    organisationTwice: (cvr, applications) =>
      `CVR number ${cvr} stands to get a place in more than one area: ${applications}.`,
    application: (caseNumber, applicant) => `${applicant} (${caseNumber})`,
    noAmounts: (applicant) => `${applicant} has no amounts. The sums are therefore too small.`,
    noHeadquarters: (applicant) => `${applicant} has not stated a head office.`,
    placeUnknown: {
      headquarters: (applicant, place) =>
        `${applicant} has its head office in “${place}”, which is no Danish municipality.`,
      branch: (applicant, place) =>
        `${applicant} has a branch in “${place}”, which is no Danish municipality.`,
    },
  },
  passedOver: {
    overFrame: (lacks) => `The frames do not suffice: ${lacks}`,
    lack: (funder, year, lack) => `${funder} ${year} (${lack} too little)`,
    fieldTaken: (holder) => `${holder} already has the proposed area`,
  },
  file: {
    area: 'area',
    money: 'amounts',
    geography: 'geography',
    organisation: 'organisation in two areas',
    leaderFirst: 'leader first',
    bestSet: 'best set',
    check: 'warning',
    frame: 'frame',
    asked: 'asked',
    suggested: 'suggested',
    over: 'above the frame',
    left: 'left of the frame',
    undecided: 'not yet decided',
    headquarters: { asked: 'head offices, asked', suggested: 'head offices, suggested' },
    branches: { asked: 'branches, asked', suggested: 'branches, suggested' },
    unplaced: 'outside the municipalities',
    office: {
      headquarters: (place) => `head office: ${place}`,
      branch: (place) => `branch: ${place}`,
      none: 'no head office stated',
    },
    taken: 'included',
    passedOver: 'passed over',
    level: 'level',
    levelReason: 'There is room for each of them, but not for all; people choose',
    nobody: 'nobody included',
    notProven: 'The search did not come to its end, so there is no proven result',
    moreSets: (count) => `There are more than the ${count} sets listed here`,
    emptySet: 'No ranked application fits within the frames',
  },
}
