/**
 * What files and the command line say of all areas together. Not part of the browser's catalogue,
 * which need not carry it before it is asked for.
 */
export const portfolio = {
  check: {
    overFrame: {
      recommended: (funder: string, year: number, sum: string, over: string, frame: string) =>
        `${funder}, ${year}: Det samlede beløb er ${sum}; det er ${over} mere end rammen (${frame}).`,
      granted: (funder: string, year: number, sum: string, over: string, frame: string) =>
        `${funder}, ${year}: Der er givet tilsagn om ${sum}; det er ${over} mere end rammen (${frame}).`,
    },
    belowExpected: (applicant: string, sum: string, year: number, min: string) =>
      `${applicant} står til ${sum} i ${year}; der forventes mindst ${min} om året.`,
    aboveExpected: (applicant: string, sum: string, year: number, max: string) =>
      `${applicant} står til ${sum} i ${year}; der forventes højst ${max} om året.`,
    organisationTwice: (cvr: string, applications: string) =>
      `CVR-nummer ${cvr} står til en plads i mere end ét område: ${applications}.`,
    application: (caseNumber: string, applicant: string) => `${applicant} (${caseNumber})`,
    noAmounts: (applicant: string) => `${applicant} har ingen beløb. Summerne er derfor for små.`,
    noHeadquarters: (applicant: string) => `${applicant} har ikke oplyst et hovedsæde.`,
    placeUnknown: {
      headquarters: (applicant: string, place: string) =>
        `${applicant} har hovedsæde i «${place}», som ikke er en dansk kommune.`,
      branch: (applicant: string, place: string) =>
        `${applicant} har en afdeling i «${place}», som ikke er en dansk kommune.`,
    },
  },
  passedOver: {
    overFrame: (lacks: string) => `Rammerne slår ikke til: ${lacks}`,
    lack: (funder: string, year: number, lack: string) => `${funder} ${year} (${lack} for lidt)`,
    fieldTaken: (holder: string) => `${holder} har allerede det foreslåede område`,
  },
  /** The parts of the set as a file; the heading itself is the same in every language. */
  file: {
    area: 'område',
    money: 'beløb',
    geography: 'geografi',
    organisation: 'organisation i to områder',
    leaderFirst: 'den forreste først',
    bestSet: 'bedste sæt',
    check: 'advarsel',
    frame: 'ramme',
    asked: 'søgt',
    suggested: 'foreslået',
    over: 'over rammen',
    left: 'tilbage af rammen',
    undecided: 'ikke besluttet',
    headquarters: { asked: 'hovedsæder, søgt', suggested: 'hovedsæder, foreslået' },
    branches: { asked: 'afdelinger, søgt', suggested: 'afdelinger, foreslået' },
    unplaced: 'uden for kommunerne',
    office: {
      headquarters: (place: string) => `hovedsæde: ${place}`,
      branch: (place: string) => `afdeling: ${place}`,
      none: 'hovedsæde er ikke oplyst',
    },
    taken: 'med',
    passedOver: 'sprunget over',
    level: 'står lige',
    levelReason: 'Der er plads til dem hver for sig, men ikke til alle; mennesker vælger',
    nobody: 'ingen med',
    notProven: 'Søgningen nåede ikke til ende, så der er intet bevist resultat',
    moreSets: (count: number) => `Der er flere end de ${count} sæt, der står her`,
    emptySet: 'Ingen ansøgning på ranglisterne kan holdes inden for rammerne',
  },
}

export type PortfolioWords = typeof portfolio
