/** How far a round has come and what comes next; fetched with the round that is shown. */
export const roundStatus = {
  stepsName: 'Rundens gang',
  steps: {
    setup: 'Opsætning',
    applications: 'Ansøgninger',
    assessment: 'Bedømmelse',
    recommendation: 'Indstilling',
  },
  of: (part: number, whole: number) => `${part} af ${whole}`,
  applications: (count: number, areas: number) =>
    `${count === 1 ? 'ansøgning' : 'ansøgninger'} i ${areas === 1 ? '1 område' : `${areas} områder`}`,
  assessors: 'bedømmere har afleveret alt',
  areas: 'områder har nok bedømmelser',
  see: 'Se',
  next: {
    title: 'Næste skridt',
    nothing: 'Alt er bedømt og besluttet.',
    closed: 'Runden er afsluttet.',
    load: 'Indlæs ansøgningerne',
    missing: (names: string, _count: number) => `${names} mangler at aflevere`,
    stale: (area: string) => `${area}: beslutningen er forældet`,
    tied: (area: string) => `${area}: en lighed venter på en afgørelse`,
    undecided: (count: number) =>
      count === 1 ? '1 område er ikke besluttet' : `${count} områder er ikke besluttet`,
  },
}
export type RoundStatusWords = typeof roundStatus
