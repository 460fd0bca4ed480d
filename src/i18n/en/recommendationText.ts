import type { RecommendationText } from '../da/recommendationText.ts'

const applications = (count: number) => (count === 1 ? '1 application' : `${count} applications`)
const numerals = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const areas = (count: number) =>
  count === 1 ? 'one area' : `${numerals[count - 2] ?? count} areas`

export const recommendationText: RecommendationText = {
  title: 'Recommendation on the appointment of cluster organisations',
  from: (authority) => `From ${authority}`,
  to: (recipient) => `To ${recipient}`,
  someAuthority: 'the agency',
  someRecipient: 'the minister',
  gapAuthority: 'Say who sends the recommendation',
  gapRecipient: 'Say who receives the recommendation',
  draft: (version, moment) => `Draft of version ${version}. The case as it stood on ${moment}`,
  draftUndated: (version) => `Draft of version ${version}`,
  sent: (version, date) => `Version ${version}, sent ${date}`,
  header: (round) => `Recommendation. ${round}`,
  footer: (standing, digest) => `${standing}. Fingerprint ${digest}`,
  draftNotice: 'Draft.',
  draftNoticeText: (open) =>
    open === 0
      ? 'This text has not been sent.'
      : `This text has not been sent. ${open === 1 ? 'One matter has' : `${open} matters have`} still to be settled; see “Outstanding matters”.`,
  notIntact: 'This version cannot be shown as it was sent.',
  notIntactText:
    'Events have since come into the log that by their clock belong before the sending. What stands here is therefore not necessarily what was sent; the archived copy holds.',
  millions: (amount) => `DKK\u00a0${amount}\u00a0million`,

  summary: 'Recommendation',
  recommends: (authority, recipient, count) =>
    count === 1
      ? `${authority} recommends that ${recipient} appoint the applicant in the table as cluster organisation in its area.`
      : `${authority} recommends that ${recipient} appoint the ${count} applicants in the table as cluster organisations, each in its area.`,
  recommendsNobody: (authority) =>
    `${authority} recommends nobody for appointment as things stand.`,
  nobodyIn: (names, count) =>
    count === 1
      ? `In ${names} nobody is recommended.`
      : `In ${areas(count)} nobody is recommended: ${names}.`,
  undecidedIn: (names, count) =>
    count === 1
      ? `In ${names} no decision has been made.`
      : `In ${areas(count)} no decision has been made: ${names}.`,
  departsIn: (names, count) =>
    count === 1
      ? `In ${names} the recommendation departs from the computed suggestion; the reason stands in the section on the area.`
      : `In ${areas(count)} the recommendation departs from the computed suggestion: ${names}. The reason stands in the section on each area.`,
  chosenIn: (names, count) =>
    count === 1
      ? `In ${names} the rules of the round give no suggestion, and the choice was made at discretion.`
      : `In ${areas(count)} the rules of the round give no suggestion, and the choice was made at discretion: ${names}.`,
  amountsIn: (amount) =>
    `The recommended amounts come to ${amount} in all. Each funder decides on its own grant; see “Reservations”.`,
  cover: {
    caption: 'The recommendation, area by area',
    area: 'Area',
    recommended: 'Recommended',
    next: 'No. 2',
    distance: 'Distance',
    amount: 'DKK\u00a0m',
    remark: 'Remark',
    total: 'In all',
    nobody: 'Nobody',
    undecided: 'Not decided',
    disputed: 'Not settled',
    ranked: (name, rank) => `${name} (no.\u00a0${rank})`,
    note: 'No. 2 is the highest that is not recommended and could have had the place. The distance is in points; a minus means that no. 2 stands before. “Departs”: other than the computed suggestion; “discretion”: the rules of the round gave none. The amount is from all funders in all years.',
  },
  remark: {
    disputed: 'Two have decided differently',
    stale: 'The ranking has changed since the decision',
    out: 'Withdrawn or rejected after the choice',
    'amounts-disputed': 'The amount is not settled',
    departs: (category) => `Departs: ${category}`,
    chosen: (verdict, category) => `${verdict}, discretion: ${category}`,
    conditions: (count) => `${count}\u00a0${count === 1 ? 'condition' : 'conditions'}`,
  },

  changes: {
    title: (version) => `Changes since version ${version}`,
    none: (version) => `What is recommended is the same as in version ${version}.`,
    intro: 'The following has changed:',
  },

  basis: {
    title: 'The case and its basis',
    gap: 'Say which rules and which call the case rests on',
    areas: (count, kinds) =>
      `The round has ${count === 1 ? 'one area' : `${count} areas`}: ${kinds}.`,
    kind: {
      strength: (count) => (count === 1 ? 'one stronghold' : `${count} strongholds`),
      emerging: (count) => (count === 1 ? 'one emerging industry' : `${count} emerging industries`),
      open: (count, places) =>
        `${count === 1 ? 'one common area' : `${count} common areas`} for further emerging industries with ${places === 1 ? '1 place' : `${places} places`}`,
    },
    onePlace: 'In each area one applicant can be appointed.',
    onePlaceBut: 'In each of the other areas one applicant can be appointed.',
    openPlaces:
      'The applicants for further emerging industries are assessed against one another for the places, and each proposed field can have only one.',
    funders: (names, count) =>
      count === 1
        ? `Grants are applied for from ${names}.`
        : `Grants are applied for from ${names}, each of which has its own frame.`,
  },

  procedure: {
    title: 'How the case was handled',
    formal: 'Applications and formal checks',
    deadline: (moment) => `The deadline for applications was ${moment}.`,
    moved: (from, to, reason) => `The deadline was moved from ${from} to ${to}. Reason: ${reason}`,
    set: (to, reason) => `The deadline was set to ${to}. Reason: ${reason}`,
    dropped: (from, reason) => `The deadline ${from} was taken off the round. Reason: ${reason}`,
    received: (count) =>
      count === 0 ? 'No applications were received.' : `${applications(count)} were received.`,
    ofThem: (parts) => `Of these, ${parts}.`,
    standing: {
      ranked: (count) => `${count} ${count === 1 ? 'is' : 'are'} on a ranking`,
      'below-threshold': (count) => `${count} ${count === 1 ? 'is' : 'are'} below a threshold`,
      incomplete: (count) =>
        `${count} ${count === 1 ? 'has' : 'have'} no result because points are missing`,
      ineligible: (count) => `${count} ${count === 1 ? 'is' : 'are'} rejected`,
      'area-closed': (count) => `${count} ${count === 1 ? 'is' : 'are'} in an area that is closed`,
      'awaiting-ruling': (count) =>
        `${count} still ${count === 1 ? 'awaits' : 'await'} a ruling on the formal preconditions`,
      withdrawn: (count) => `${count} ${count === 1 ? 'is' : 'are'} withdrawn`,
    },
    standingNote: 'The reason stands by each application in the section on its area.',
    assessing: 'Assessment',
    assessed: (assessors, criteria, scale) =>
      `The applications were assessed by ${assessors === 1 ? '1 assessor' : `${assessors} assessors`} on ${criteria === 1 ? 'the one criterion of the round' : `the ${criteria} criteria of the round`}, on a scale ${scale}.`,
    scale: {
      high: (min, max) => `from ${min} to ${max}, where ${max} is best`,
      low: (min, max) => `from ${min} to ${max}, where ${min} is best`,
    },
    counting: (count, quorum) =>
      `${count === 1 ? '1 assessment counts' : `${count} assessments count`}; each application needs at least ${quorum}.`,
    basis: {
      mean: 'The result of an application is the weighted mean of the assessors’ points.',
      panel:
        'The result of an application is made from the panel’s own points; the assessors’ individual points stand beside them.',
    },
    frozen: (day) => `The method has been fixed since ${day}.`,
    frozenNot: 'The method is not fixed yet.',
    changed: (day, reason) => `The setup was changed on ${day}. Reason: ${reason}`,
    methodNote: 'The method is set out in Appendix 1.',
    members: 'The assessors',
    member: {
      name: 'Name',
      title: 'Position',
      organisation: 'Place of work',
      assessments: 'Assessments',
    },
    noMembers: 'No assessors are registered.',
    habilitet: 'Impartiality',
    recused: (count) =>
      count === 0
        ? 'No assessor has been ruled disqualified.'
        : `In ${count === 1 ? 'one case' : `${count} cases`} an assessor has been ruled disqualified. The assessor and the reason are named under the area.`,
    recusalScope: {
      area: 'An assessor who is disqualified from one application takes no part in any application of the same area.',
      application: 'A disqualified assessor takes no part in the application concerned.',
    },
    recusedNote: 'Points given before count in no result.',
    hearing: 'Hearing of the parties',
    hearingGap: 'Nothing is recorded of hearings. Say whether and how the applicants were heard',
    heard: (count) =>
      count === 1 ? '1 applicant has been heard' : `${count} applicants have been heard`,
    notNeeded: (count) =>
      `for ${count === 1 ? '1 applicant' : `${count} applicants`} a hearing was judged not to be needed`,
    hearingOpen: (count) =>
      count === 1 ? '1 hearing is not concluded' : `${count} hearings are not concluded`,
    over: (names, reason) =>
      `The recommendation was sent before the hearing of ${names} was concluded. Reason: ${reason}`,
    again: 'Second look',
    asked: (who, when, areas, basis) =>
      `On ${when} ${who} asked for a second look at ${areas}. Basis: ${basis}`,
    againStanding: {
      open: 'The second look is not concluded.',
      closed: 'The second look is concluded.',
    },
    supplements: (count) =>
      count === 1
        ? 'Supplementary material has been recorded once.'
        : `Supplementary material has been recorded ${count} times.`,
  },

  areasTitle: 'The areas',
  areasNote:
    'Whoever is recommended stands in bold in the ranking. Result and spread are in points; spread is the distance between the assessors’ highest and lowest own result. “Assessed” is the number of assessments that count, and the C figures are the mean points of each criterion.',

  set: {
    title: 'The set as a whole',
    reason: 'Why these together',
    money: 'Amounts and frames',
    moneyCaption: 'Asked for and recommended against the frame, DKK million',
    funder: 'Funder',
    year: 'Year',
    asked: 'Asked for',
    recommended: 'Recommended',
    frame: 'Frame',
    over: 'Over frame',
    undecided: 'not decided',
    all: 'All years',
    total: 'In all',
    moneyNote: 'Asked for is all applications that are not withdrawn or rejected.',
    regions: 'Geography',
    regionsCaption: 'Recommended of asked for, by region',
    region: 'Region',
    headquarters: 'Head offices',
    branches: 'Branches',
    of: (recommended, asked) => `${recommended} of ${asked}`,
    unplaced: (names) => `Without a Danish municipality: ${names}.`,
    regionsNote: 'Geography is for information. It is part of no result and changes no ranking.',
    checks: 'Matters to be aware of',
    noChecks: 'There is nothing to note on what is recommended.',
    twice: (applicant, where) => `${applicant} has applied in more than one area: ${where}.`,
  },

  reservation: {
    title: 'Reservations',
    funders: (authority, names, count) =>
      count === 1
        ? `The amounts and conditions are recommended by ${authority}. ${names} decides itself on commitment or refusal and may set another amount and other conditions.`
        : `The amounts and conditions are recommended by ${authority}. ${names} each decide on commitment or refusal and may set other amounts and conditions.`,
    noFunders: (authority) =>
      `The amounts and conditions are recommended by ${authority} and are no commitment.`,
    appointment: (recipient) =>
      `The appointment is made by ${recipient}. It is not in itself a commitment of money.`,
    frames: (funder, years) =>
      `The frame of ${funder} for ${years} is not decided; amounts in those years depend on there being one.`,
    computed:
      'Rankings, verdicts and suggestions are computed by the rules of the round. They are part of the ground for the professional discretion and do not take its place.',
  },

  open: {
    draft: 'Outstanding matters',
    sent: 'Matters that were open at the sending',
    draftText: 'Before the recommendation is sent, the following should be settled:',
    sentText: 'The recommendation was sent while the following stood open:',
  },
  signature: 'Place, date and signature',
}
