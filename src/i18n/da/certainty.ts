import type { Phrase } from '../Phrase.ts'

/** «Holms», «Thomas’», «Bedømmer 3’s». */
const possessive = (name: string): string => {
  if (/[sxz]$/i.test(name)) return `${name}’`
  return /\p{L}$/u.test(name) ? `${name}s` : `${name}’s`
}

/** How sure a ranking is, in words; fetched with the pages and documents that say it. */
export const certainty = {
  chance: {
    over: (percent: string) => `over ${percent}`,
    under: (least: string) => `under ${least}`,
    justUnder: (percent: string) => `knap ${percent}`,
  },
  nobodyRanked: 'Ingen står på ranglisten, så der er ingen rækkefølge at vurdere.',
  noCompetition: {
    one: (applicant: string) => `Ingen konkurrence: ${applicant} er den eneste på ranglisten.`,
    several: (applicants: string) =>
      `Ingen konkurrence: der er plads til alle på ranglisten, ${applicants}.`,
    noThreshold: 'Runden har ingen tærskler at holde resultatet op imod.',
    overall: (applicant: string, mean: string, threshold: string): Phrase => [
      `${applicant} har `,
      `${mean} point i uvægtet gennemsnit`,
      `; tærsklen er ${threshold}.`,
    ],
    criterion: (applicant: string, mean: string, criterion: string, threshold: string): Phrase => [
      `Tættest på en tærskel er ${applicant} med `,
      `${mean} point på «${criterion}»`,
      `; tærsklen er ${threshold}.`,
    ],
  },
  tooFew: ['', 'For få bedømmelser', ' til en statistisk vurdering.'] as Phrase,
  best: (applicant: string, chance: string): Phrase => [
    `${applicant} er reelt bedst med `,
    `${chance} sandsynlighed`,
    ' efter modellen.',
  ],
  bestButAhead: (applicant: string, chance: string, ahead: string, more: string): Phrase => [
    `${applicant} er reelt bedst med `,
    `${chance} sandsynlighed`,
    ` efter modellen, som hellere peger på ${ahead} (${more}).`,
  ],
  /** The panel's own points make the ranking, and the model knows only the individual ones. */
  bestByPanel: (applicant: string, chance: string): Phrase => [
    `Efter modellen, der kun ser de individuelle bedømmelser, er ${applicant} reelt bedst med `,
    `${chance} sandsynlighed`,
    '; ranglisten følger panelets point.',
  ],
  bestOfLevel: (chances: string): Phrase => [
    'Sandsynligheden for at være reelt bedst er efter modellen ',
    chances,
    '.',
  ],
  bestOfLevelEach: (applicant: string, chance: string) => `${chance} for ${applicant}`,
  nearestRival: (rival: string, holder: string, chance: string): Phrase => [
    `Nærmest en plads efter modellen er ${rival}, som er reelt bedre end ${holder} med `,
    `${chance} sandsynlighed`,
    '.',
  ],
  betterOfLevel: (rival: string, holder: string, chance: string): Phrase => [
    `Af dem, der står lige, er ${rival} reelt bedre end ${holder} med `,
    `${chance} sandsynlighed`,
    ' efter modellen.',
  ],
  oneWeight: {
    first: {
      above: (holder: string, criterion: string, bound: string): Phrase => [
        `${holder} mister førstepladsen, hvis «${criterion}» vægtes med `,
        `mere end ${bound}`,
        '',
      ],
      below: (holder: string, criterion: string, bound: string): Phrase => [
        `${holder} mister førstepladsen, hvis «${criterion}» vægtes med `,
        `mindre end ${bound}`,
        '',
      ],
    },
    place: {
      above: (criterion: string, bound: string): Phrase => [
        `En af pladserne går til en anden, hvis «${criterion}» vægtes med `,
        `mere end ${bound}`,
        '',
      ],
      below: (criterion: string, bound: string): Phrase => [
        `En af pladserne går til en anden, hvis «${criterion}» vægtes med `,
        `mindre end ${bound}`,
        '',
      ],
    },
    overtaken: {
      first: (overtaker: string) => `; så kommer ${overtaker} foran.`,
      place: (overtaker: string, holder: string) => `; så kommer ${overtaker} foran ${holder}.`,
    },
  },
  noWeight: {
    first: (holder: string): Phrase => [
      '',
      'Ingen vægte',
      ` kan bringe en anden foran ${holder}, som ikke har et dårligere gennemsnit end nogen anden på noget kriterium.`,
    ],
    place: (holders: string): Phrase => [
      '',
      'Ingen vægte',
      ` kan tage en plads fra ${holders}: ingen af de andre har et bedre gennemsnit på noget kriterium.`,
    ],
    /** No weights bring another in front, but some bring one level. */
    level: (holders: string): Phrase => [
      '',
      'Ingen vægte',
      ` kan bringe en anden foran ${holders}; nogle kan højst stille dem lige.`,
    ],
  },
  /** The least weight to be moved, and from where to where. */
  shift: {
    one: (points: string, from: string, to: string, rival: string, holder: string) =>
      `Flyttes ${points} af de 100 vægtpoint fra «${from}» til «${to}», står ${rival} lige med ${holder}.`,
    several: (points: string, moves: string, to: string, rival: string, holder: string) =>
      `Flyttes ${points} af de 100 vægtpoint til «${to}» (${moves}), står ${rival} lige med ${holder}.`,
    move: (points: string, from: string) => `${points} fra «${from}»`,
    /** Of several who have a place it may be any. */
    holder: 'en, der har plads',
    none: (rival: string) => `Ingen vægte kan bringe ${rival} på højde.`,
  },
  levelByWeights: (holder: string, rival: string): Phrase => [
    `${holder} og ${rival} har `,
    'samme resultat',
    ' med rundens vægte; rækkefølgen følger af rundens regel for lige resultater.',
  ],
  without: {
    one: (assessor: string, outcome: string): Phrase => [
      'Uden ',
      possessive(assessor),
      ` bedømmelser ville ${outcome}.`,
    ],
    anyOf: (assessors: string, outcome: string): Phrase => [
      'Uden en af bedømmerne ',
      assessors,
      ` ville ${outcome}.`,
    ],
    several: {
      first: (outcomes: string): Phrase => [
        'Førstepladsen hviler på ',
        'enkelte bedømmere',
        `: ${outcomes}.`,
      ],
      place: (outcomes: string): Phrase => [
        'Pladserne hviler på ',
        'enkelte bedømmere',
        `: ${outcomes}.`,
      ],
    },
    clause: (assessors: string, count: number, outcome: string) =>
      count === 1
        ? `uden ${assessors} ville ${outcome}`
        : `uden en af ${assessors} ville ${outcome}`,
    many: (assessors: string) =>
      `uden en af bedømmerne ${assessors} ville resultatet være et andet`,
    nobody: 'ingen være på ranglisten',
    first: (applicant: string) => `${applicant} være nr. 1`,
    shared: (applicants: string) => `${applicants} dele førstepladsen`,
    places: (applicants: string) => `pladserne gå til ${applicants}`,
    between: (applicants: string) => `pladserne stå mellem ${applicants}`,
  },
  noAssessor: {
    first: ['', 'Ingen enkelt bedømmers', ' bedømmelser afgør førstepladsen.'] as Phrase,
    place: ['', 'Ingen enkelt bedømmers', ' bedømmelser afgør, hvem der får plads.'] as Phrase,
    tied: ['', 'Ingen enkelt bedømmers', ' bedømmelser skiller dem, der står lige.'] as Phrase,
  },
  /** The same in few words, each after a word for what it is about: for the projector. */
  short: {
    best: (applicant: string, chance: string) =>
      `${applicant} er reelt bedst med ${chance} sandsynlighed.`,
    bestButAhead: (applicant: string, chance: string, ahead: string, more: string) =>
      `${applicant} er reelt bedst med ${chance} sandsynlighed, ${ahead} med ${more}.`,
    bestByPanel: (applicant: string, chance: string) =>
      `Efter de individuelle bedømmelser er ${applicant} reelt bedst med ${chance} sandsynlighed.`,
    bestOfLevel: (chances: string) => `Sandsynligheden for at være reelt bedst er ${chances}.`,
    better: (rival: string, holder: string, chance: string) =>
      `${rival} er reelt bedre end ${holder} med ${chance} sandsynlighed.`,
    weight: {
      above: (criterion: string, bound: string, then: string) =>
        `Vægtes «${criterion}» med mere end ${bound}, ${then}.`,
      below: (criterion: string, bound: string, then: string) =>
        `Vægtes «${criterion}» med mindre end ${bound}, ${then}.`,
    },
    leads: (overtaker: string) => `fører ${overtaker}`,
    passes: (overtaker: string, holder: string) => `kommer ${overtaker} foran ${holder}`,
    another: { first: 'fører en anden', place: 'går en af pladserne til en anden' },
    noWeight: {
      first: 'Ingen vægte kan bringe en anden foran.',
      place: 'Ingen vægte kan tage en plads fra dem, der har den.',
    },
    level: (holder: string, rival: string) =>
      `${holder} og ${rival} er lige; rundens regler for lighed skiller dem.`,
    without: (clauses: string) => `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}.`,
    noAssessor: {
      first: 'Ingen enkelt afgør førstepladsen.',
      place: 'Ingen enkelt afgør, hvem der får plads.',
      tied: 'Ingen enkelt skiller dem, der står lige.',
    },
  },
  cautions: {
    names: {
      'no-competition': 'Ingen konkurrence',
      'insufficient-data': 'For få bedømmelser',
      'not-separable': 'Kan ikke skilles ad',
      'severity-conflict': 'Strenghed kan vende rækkefølgen',
      'weight-sensitive': 'Følsomt for vægte',
    },
    noCompetition: 'Ingen anden på ranglisten kan få pladsen; resultatet må vurderes for sig selv.',
    tooFew: {
      round: (reviews: number, applications: number) =>
        `Runden har ${reviews === 1 ? '1 hel bedømmelse' : `${reviews} hele bedømmelser`} af ${applications === 1 ? '1 ansøgning' : `${applications} ansøgninger`}; der skal være mindst fem flere bedømmelser end ansøgninger.`,
      application: (applicants: string, count: number) =>
        `${applicants} har ${count === 1 ? '' : 'hver '}færre end to hele bedømmelser.`,
      apart:
        'Ingen bedømmere binder områdets ansøgninger sammen, så deres strenghed kan ikke sammenlignes.',
    },
    notSeparable: (rivals: string, count: number, limit: string) =>
      count === 1
        ? `Sandsynligheden for, at ${rivals} reelt er bedre, er mindst ${limit} efter modellen.`
        : `Sandsynligheden for, at ${rivals} hver især reelt er bedre, er mindst ${limit} efter modellen.`,
    onTheLine: (rivals: string, limit: string) =>
      `Sandsynligheden for, at ${rivals} reelt er bedre, ligger på selve grænsen, ${limit}.`,
    /** Where data are too few nobody is named. */
    notSeparableAtAll: 'Bedømmelserne er for få og for spredte til at skille ansøgningerne ad.',
    severityTurns: (rival: string, holder: string) =>
      `Tages bedømmernes forskellige strenghed ud, står ${rival} foran ${holder}.`,
    severity: 'Tages bedømmernes forskellige strenghed ud, bliver rækkefølgen en anden.',
    levelAlready: 'To har samme resultat med rundens vægte, så den mindste ændring skiller dem.',
    /** After them all: what they ask of people. */
    decide: 'Forbehold ændrer ikke rækkefølgen: panelet afgør og begrunder.',
  },
}
export type CertaintyWords = typeof certainty
