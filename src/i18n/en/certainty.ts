import type { CertaintyWords } from '../da/certainty.ts'

export const certainty: CertaintyWords = {
  chance: {
    over: (percent) => `over ${percent}`,
    under: (least) => `under ${least}`,
    justUnder: (percent) => `just under ${percent}`,
  },
  nobodyRanked: 'Nobody is on the ranking, so there is no order to judge.',
  noCompetition: {
    one: (applicant) => `No competition: ${applicant} is the only one on the ranking.`,
    several: (applicants) =>
      `No competition: there is a place for everyone on the ranking, ${applicants}.`,
    noThreshold: 'The round has no thresholds to hold the result against.',
    overall: (applicant, mean, threshold) => [
      `${applicant} has `,
      `an unweighted mean of ${mean} points`,
      `; the threshold is ${threshold}.`,
    ],
    criterion: (applicant, mean, criterion, threshold) => [
      `Nearest to a threshold is ${applicant} with `,
      `${mean} points on “${criterion}”`,
      `; the threshold is ${threshold}.`,
    ],
  },
  tooFew: ['', 'Too few assessments', ' for a statistical judgement.'],
  best: (applicant, chance) => [
    'Under the model there is a ',
    `${chance} probability`,
    ` that ${applicant} is truly the best.`,
  ],
  bestButAhead: (applicant, chance, ahead, more) => [
    'Under the model there is a ',
    `${chance} probability`,
    ` that ${applicant} is truly the best; it rather points to ${ahead} (${more}).`,
  ],
  bestByPanel: (applicant, chance) => [
    'Under the model, which sees the individual assessments only, there is a ',
    `${chance} probability`,
    ` that ${applicant} is truly the best; the ranking follows the panel’s points.`,
  ],
  bestOfLevel: (chances) => [
    'Under the model the probability of truly being the best is ',
    chances,
    '.',
  ],
  bestOfLevelEach: (applicant, chance) => `${chance} for ${applicant}`,
  nearestRival: (rival, holder, chance) => [
    `Nearest to a place under the model is ${rival}: there is a `,
    `${chance} probability`,
    ` that it is truly better than ${holder}.`,
  ],
  betterOfLevel: (rival, holder, chance) => [
    'Of those who are level there is, under the model, a ',
    `${chance} probability`,
    ` that ${rival} is truly better than ${holder}.`,
  ],
  oneWeight: {
    first: {
      above: (holder, criterion, bound) => [
        `${holder} loses first place if “${criterion}” weighs `,
        `more than ${bound}`,
        '',
      ],
      below: (holder, criterion, bound) => [
        `${holder} loses first place if “${criterion}” weighs `,
        `less than ${bound}`,
        '',
      ],
    },
    place: {
      above: (criterion, bound) => [
        `One of the places goes to another if “${criterion}” weighs `,
        `more than ${bound}`,
        '',
      ],
      below: (criterion, bound) => [
        `One of the places goes to another if “${criterion}” weighs `,
        `less than ${bound}`,
        '',
      ],
    },
    overtaken: {
      first: (overtaker) => `; then ${overtaker} comes in front.`,
      place: (overtaker, holder) => `; then ${overtaker} comes in front of ${holder}.`,
    },
  },
  noWeight: {
    first: (holder) => [
      '',
      'No weights',
      ` can bring another in front of ${holder}, whose mean is no worse than any other’s on any criterion.`,
    ],
    place: (holders) => [
      '',
      'No weights',
      ` can take a place from ${holders}: none of the others has a better mean on any criterion.`,
    ],
    level: (holders) => [
      '',
      'No weights',
      ` can bring another in front of ${holders}; some can at most make them level.`,
    ],
  },
  shift: {
    one: (points, from, to, rival, holder) =>
      `If ${points} of the 100 points of weight are moved from “${from}” to “${to}”, ${rival} is level with ${holder}.`,
    several: (points, moves, to, rival, holder) =>
      `If ${points} of the 100 points of weight are moved to “${to}” (${moves}), ${rival} is level with ${holder}.`,
    move: (points, from) => `${points} from “${from}”`,
    holder: 'one who has a place',
    none: (rival) => `No weights can bring ${rival} level.`,
  },
  levelByWeights: (holder, rival) => [
    `${holder} and ${rival} have `,
    'the same result',
    ' with the round’s weights; their order follows from the round’s rule for equal results.',
  ],
  without: {
    one: (assessor, outcome) => ['Without ', `${assessor}’s`, ` assessments ${outcome}.`],
    anyOf: (assessors, outcome) => [
      'Without any one of the assessors ',
      assessors,
      `, ${outcome}.`,
    ],
    several: {
      first: (outcomes) => ['First place rests on ', 'single assessors', `: ${outcomes}.`],
      place: (outcomes) => ['The places rest on ', 'single assessors', `: ${outcomes}.`],
    },
    clause: (assessors, count, outcome) =>
      count === 1
        ? `without ${assessors}, ${outcome}`
        : `without any one of ${assessors}, ${outcome}`,
    many: (assessors) =>
      `without any one of the assessors ${assessors} the outcome would be another`,
    nobody: 'nobody would be on the ranking',
    first: (applicant) => `${applicant} would be no. 1`,
    shared: (applicants) => `${applicants} would share first place`,
    places: (applicants) => `the places would go to ${applicants}`,
    between: (applicants) => `the places would be between ${applicants}`,
  },
  noAssessor: {
    first: ['', 'No single assessor’s', ' assessments decide first place.'],
    place: ['', 'No single assessor’s', ' assessments decide who gets a place.'],
    tied: ['', 'No single assessor’s', ' assessments part those who are level.'],
  },
  short: {
    best: (applicant, chance) => `${applicant} is truly the best with ${chance} probability.`,
    bestButAhead: (applicant, chance, ahead, more) =>
      `${applicant} is truly the best with ${chance} probability, ${ahead} with ${more}.`,
    bestByPanel: (applicant, chance) =>
      `By the individual assessments ${applicant} is truly the best with ${chance} probability.`,
    bestOfLevel: (chances) => `The probability of truly being the best is ${chances}.`,
    better: (rival, holder, chance) =>
      `${rival} is truly better than ${holder} with ${chance} probability.`,
    weight: {
      above: (criterion, bound, then) => `If “${criterion}” weighs more than ${bound}, ${then}.`,
      below: (criterion, bound, then) => `If “${criterion}” weighs less than ${bound}, ${then}.`,
    },
    leads: (overtaker) => `${overtaker} leads`,
    passes: (overtaker, holder) => `${overtaker} comes in front of ${holder}`,
    another: { first: 'another leads', place: 'one of the places goes to another' },
    noWeight: {
      first: 'No weights can bring another in front.',
      place: 'No weights can take a place from those who have one.',
    },
    level: (holder, rival) =>
      `${holder} and ${rival} are level; the round’s rules for ties part them.`,
    without: (clauses) => `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}.`,
    noAssessor: {
      first: 'No single one decides first place.',
      place: 'No single one decides who gets a place.',
      tied: 'No single one parts those who are level.',
    },
  },
  cautions: {
    names: {
      'no-competition': 'No competition',
      'insufficient-data': 'Too few assessments',
      'not-separable': 'Cannot be told apart',
      'severity-conflict': 'Severity may turn the order',
      'weight-sensitive': 'Sensitive to weights',
    },
    noCompetition:
      'Nobody else on the ranking can get the place; the result has to be judged by itself.',
    tooFew: {
      round: (reviews, applications) =>
        `The round has ${reviews === 1 ? '1 complete assessment' : `${reviews} complete assessments`} of ${applications === 1 ? '1 application' : `${applications} applications`}; there must be at least five more assessments than applications.`,
      application: (applicants, count) =>
        count === 1
          ? `${applicants} has fewer than two complete assessments.`
          : `${applicants} each have fewer than two complete assessments.`,
      apart:
        'No assessors tie the area’s applications together, so their severity cannot be compared.',
    },
    notSeparable: (rivals, count, limit) =>
      count === 1
        ? `Under the model the probability that ${rivals} is truly better is at least ${limit}.`
        : `Under the model the probability that ${rivals} are truly better is at least ${limit} for each.`,
    onTheLine: (rivals, limit) =>
      `The probability that ${rivals} is truly better lies on the very limit, ${limit}.`,
    notSeparableAtAll: 'The assessments are too few and too spread to tell the applications apart.',
    severityTurns: (rival, holder) =>
      `With the assessors’ differing severity taken out, ${rival} stands before ${holder}.`,
    severity: 'With the assessors’ differing severity taken out, the order is another.',
    levelAlready:
      'Two have the same result with the round’s weights, so the least change parts them.',
    decide: 'Cautions do not change the order: the panel decides and gives its reasons.',
  },
}
