/** What the set could have been by other rules; fetched when it is asked for. */
export const analyses = {
  open: 'Analyser',
  title: 'Analyser af sættet',
  text: 'To andre måder at sætte et hold på, når alle rammer skal holde på én gang. De er til oplysning og bliver aldrig til forslaget: rangordnen i hvert område er den samme.',
  caption: 'Hvem hvert område ville få efter forslaget og efter de to analyser',
  area: 'Område',
  suggestion: 'Beregnet forslag',
  leaderFirst: 'Lederen først',
  leaderFirstText:
    'Områderne i opslagets rækkefølge; i hvert den bedste, der er råd til inden for det, der er tilbage.',
  best: 'Største sum',
  bestText:
    'Det sæt, hvis samlede resultat er størst, når alle besluttede rammer holder. To billige med 3,5 point slår her én dyr med 4,8.',
  nobody: 'ingen',
  tied: (names: string) => `${names}: lige, mennesker vælger`,
  differs: 'afviger fra forslaget',
  passed: (applicant: string, why: string) => `${applicant} forbigået: ${why}`,
  setOf: (number: number, of: number, hasMore: boolean) =>
    `Sæt ${number} af ${of}${hasMore ? ' (der er flere)' : ''}, lige gode`,
  previous: 'Forrige sæt',
  next: 'Næste sæt',
  searching: (nodes: string) => `Søger … ${nodes} muligheder er prøvet`,
  cancel: 'Afbryd',
  cancelled: (nodes: string) =>
    `Afbrudt efter ${nodes} muligheder. Der vises intet, for det er ikke bevist, at noget er bedst.`,
  nodeLimit: (nodes: string) =>
    `Opgivet efter ${nodes} muligheder. Der vises intet, for det er ikke bevist, at noget er bedst.`,
  again: 'Søg igen',
  proven: (nodes: string) => `Bevist bedst efter ${nodes} muligheder.`,
  noFrames: 'Ingen ramme er besluttet, så intet begrænser sættet.',
  close: 'Luk',
}
export type AnalysesWords = typeof analyses
