/** The words of the example beside the steps, and of the pictures. */
export const explanationExample = {
  name: 'Eksempel',
  of: (applicant: string) => `Eksempel: ${applicant}`,
  pointsOf: (applicant: string) => `Point til ${applicant}`,
  assessor: 'Bedømmer',
  panel: 'Panelet',
  criterion: 'Kriterium',
  noPoint: 'intet',
  notCounting: {
    recused: (names: string) => `Tæller ikke på grund af inhabilitet: ${names}.`,
    'not-handed-in': (names: string) =>
      `Tæller ikke endnu, fordi bedømmelsen ikke er afleveret: ${names}.`,
  },
  meansOf: (applicant: string) => `Middelpoint for ${applicant}`,
  sum: 'Sum',
  mean: 'Middelpoint',
  termsOf: (applicant: string) => `Vægt gange middelpoint for ${applicant}`,
  weight: 'Vægt',
  term: 'Bidrag',
  rounded: 'Afrundet',
  totalOf: (applicant: string) => `Resultat for ${applicant}`,
  total: 'Resultat',
  noTotal: 'Der er intet resultat, fordi mindst ét kriterium mangler point.',
  roundingGap: (sum: string, total: string) =>
    `De afrundede bidrag giver ${sum}; det er brøkerne, der tæller, og de giver ${total}.`,
  bounds: (low: string, high: string, missing: string) =>
    `${missing} mangler at aflevere. Resultatet bliver mindst ${low} og højst ${high}.`,
  boundsAlone: (low: string, high: string) =>
    `Når alt er her, bliver resultatet mindst ${low} og højst ${high}.`,
  leftOut: (criterion: string) => `${criterion} er udgået i området og er ikke med.`,
  thresholdsOf: (applicant: string) => `Tærskler for ${applicant}`,
  threshold: { high: 'Mindst', low: 'Højst' },
  outcome: 'Udfald',
  passes: 'klarer',
  fails: 'klarer ikke',
  overall: 'I alt, uden vægte',
  rankingOf: (area: string) => `Rangliste for ${area}`,
  rank: 'Rang',
  applicant: 'Ansøger',
  exact: 'Nøjagtigt',
  shared: 'delt',
  skipped: (count: number) => (count === 1 ? '1 ansøgning til' : `${count} ansøgninger til`),
  tieBreak: (applicant: string, criterion: string, against: string) =>
    `${applicant} og ${against} har samme resultat; ${criterion} skiller dem.`,
  noneRanked: 'Ingen af områdets ansøgninger er på ranglisten endnu.',
  notRanked: (applicant: string, reasons: string) =>
    `${applicant} står uden for ranglisten: ${reasons}.`,
  verdictOf: (area: string) => `Udfald i ${area}`,
  suggested: (applicants: string) => `Beregnet forslag: ${applicants}.`,
  noSuggestion: 'Intet forslag. Det er mennesker, der vælger, om og hvem.',
  picture: {
    title: 'Fra point til søjle',
    scale: (criterion: string) => `a. Point på ${criterion}`,
    mean: (mean: string) => `middelpoint ${mean}`,
    full: 'b. Fulde point på alt: bredden er vægten',
    bar: (share: string, mean: string) => `c. Søjlen: vægt ${share} × middelpoint ${mean}`,
    text: (criterion: string, points: string, mean: string, share: string, ofFull: string) =>
      `På ${criterion} er der givet ${points}, og middelpointet er ${mean}. Kriteriet vejer ${share}, så feltet fylder ${ofFull} af den plads, det har i søjlen med fulde point.`,
    turned:
      'Lavest er bedst i denne runde, så i søjlen vendes pointet om: den bedste har den længste søjle.',
    madeUp: 'Tallene i billedet er opdigtede.',
  },
}
