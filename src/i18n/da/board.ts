import { counted } from './counted.ts'

/** The ranking board's words; fetched with it. */
export const board = {
  invite: 'Prøv andre vægte: skriv en vægt, eller træk i kanten mellem to kriterier.',
  weight: (criterion: string) => `Vægt på prøve: ${criterion}`,
  edge: (criterion: string, next: string) => `Kant mellem ${criterion} og ${next}`,
  edgeText: (criterion: string, weight: string) => `${criterion} ${weight}`,
  notPercent: 'Skriv et tal fra 0 til 100',
  roundWeight: (weight: string) => `rundens vægt ${weight}`,
  keyTitle: 'Kriterierne',
  trial: 'PRØVEVÆGTNING – ikke rundens vægte',
  trialText: 'Kun ranglisten er en prøve. Alt andet følger rundens vægte.',
  reset: 'Tilbage til rundens vægte',
  byRound: 'Efter rundens vægte',
  was: (rank: number) => `var nr. ${rank}`,
  ghostNote: 'Stiplet: rundens vægte og resultat.',
  lowNote:
    'Lave point er bedst i runden: søjlerne er vendt, så den bedste ansøgning har den længste.',
  news: (first: string, moved: number) =>
    `Prøvevægtning. ${first}. ${
      moved === 0 ? 'Ingen har' : `${counted(moved, 'ansøgning', 'ansøgninger')} har`
    } skiftet plads.`,
  newsReset: (first: string) => `Rundens vægte. ${first}.`,
  leads: (name: string) => `${name} er nr. 1`,
  lead: (names: string) => `${names} deler førstepladsen`,
  showMoves: 'Vis, hvem der flytter sig',
  hideMoves: 'Skjul linjerne',
  movesTitle: 'Rundens vægte og prøven',
  movesRound: 'Rundens vægte',
  movesTrial: 'Prøven',
  moved: (name: string, from: number, to: number) => `${name}: fra nr. ${from} til nr. ${to}`,
  stayed: (name: string, rank: number) => `${name}: fortsat nr. ${rank}`,
  movesNobody: 'Ingen skifter plads med disse vægte.',
  movesTop: (count: number) => `De ${count} øverste i hver rækkefølge.`,
  roundTotal: (name: string) => `Resultat efter rundens vægte for ${name}`,
  dotsName: (applicant: string) => `Bedømmernes point til ${applicant}`,
  dotsOf: (criterion: string, given: string) => `${criterion}: ${given}`,
  dot: (assessor: string, points: string) => `${assessor} ${points}`,
  pile: (points: string, count: number) => `${points} fra ${count}`,
  meanLine: 'streg: middelpoint',
  hollow: 'åben ring: tæller ikke',
  piled: (count: number) => `${counted(count, 'bedømmer', 'bedømmere')}, antal for hvert point`,
  asTable: 'Vis som tabel',
  hideTable: 'Skjul tabellen',
  spread: 'Spredning',
  noSpread: 'Færre end to bedømmere har givet point på alle kriterier.',
  recusals: 'Inhabile',
  recusedBecause: (name: string, reason: string) => `${name}: ${reason}`,
  noRecusals: 'Ingen',
  historyTitle: 'Hvor tallene kommer fra',
  history: {
    'handed-in': (name: string, changed: number | null) =>
      changed === null ? `${name} afleverede` : `${name} afleverede igen, ${changes(changed)}`,
    entered: (name: string, changed: number | null) =>
      changed === null
        ? `Bedømmelsen fra ${name} blev tastet ind`
        : `Bedømmelsen fra ${name} blev tastet ind igen, ${changes(changed)}`,
    begun: (name: string) => `Bedømmelsen fra ${name} blev tastet ind uden at være færdig`,
    'panel-point': (_name: string, changed: number | null): string =>
      changed === null ? 'Panelet gav et point' : 'Panelet ændrede et point',
  },
  reopened: (name: string, reason: string) => `${name} genåbnede: «${reason}»`,
  entry: (moment: string, what: string) => `${moment}: ${what}.`,
  alike: (moment: string, names: string) => `${moment}: tastet ind for ${names}.`,
  noHistory: 'Der er ingen bedømmelser endnu.',
  toLog: 'Se sagen i hændelsesloggen',
  discussTitle: 'Bør drøftes først',
  discuss: (criterion: string, low: string, high: string) => `${criterion} fra ${low} til ${high}`,
  discussEnd: (points: string, names: string) => `${points} (${names})`,
  discussMany: (points: string, count: number) => `${points} (${count} bedømmere)`,
  toRow: 'gå til rækken',
  discussNone: 'Bedømmerne er ikke så uenige, at det kan flytte en plads.',
}

const changes = (count: number): string =>
  count === 0 ? 'uden ændrede point' : `${counted(count, 'kriterium', 'kriterier')} ændret`

export type BoardWords = typeof board
