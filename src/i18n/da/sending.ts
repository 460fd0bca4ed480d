/** What is asked before the recommendation is sent, and the sending itself; fetched with the page. */
export const sending = {
  ready: 'Klar til afsendelse?',
  readyYes: 'Klar til afsendelse? Ja',
  readyNo: (count: number) =>
    `Klar til afsendelse? Nej, ${count === 1 ? 'en ting mangler' : `${count} ting mangler`}`,
  ok: {
    undecided: 'Alle områder er besluttet',
    stale: 'Ingen beslutning er forældet',
    'sent-back': 'Intet område er sendt tilbage til bedømmelse',
    disagreement: 'Ingen uenigheder i loggen',
    habilitet: 'Alle habilitetserklæringer er afgjort',
    'condition-date': 'Alle vilkår har en dato',
    'condition-proposed': 'Alle foreslåede vilkår er der taget stilling til',
    'supplement-unread': 'Alt supplerende materiale er læst',
    'reassessment-open': 'Ingen fornyet vurdering er i gang',
    'over-frame': 'Ingen ramme er overskredet',
  },
  finding: {
    undecided: (where: string) => `${where}: ingen beslutning`,
    stale: (where: string) => `${where}: forældet beslutning`,
    'sent-back': (where: string) => `${where}: panelet har sendt området tilbage til bedømmelse`,
    disagreement: (where: string) => `${where}: to har registreret hver sit`,
    habilitet: (where: string, person: string) =>
      `${where}: et forhold, som ${person} har meldt, er ikke afgjort`,
    'condition-date': (where: string) => `${where}: et vilkår har ingen dato`,
    'condition-proposed': (where: string) =>
      `${where}: der er ikke taget stilling til et foreslået vilkår`,
    'supplement-unread': (where: string) => `${where}: supplerende materiale er ikke læst`,
    'reassessment-open': (where: string) => `${where}: fornyet vurdering er ikke afsluttet`,
    'over-frame': (funder: string, year: number, over: string) =>
      `${funder} ${year}: ${over} mio. kr. over rammen`,
  },
  theSetup: 'Opsætningen',
  fix: {
    decide: 'Vælg',
    again: 'Se igen',
    award: 'Ret',
    look: 'Vis',
  },
  fixIn: (verb: string, what: string) => `${verb}: ${what}`,
  send: 'Gennemgå før afsendelse',
  sendAgain: 'Send en ny version',
  dialogTitle: (version: number) => `Send version ${version} af indstillingen`,
  dialogText:
    'Afsendelsen skrives i loggen med dato og aftryk og fastholder denne version. Det, der besluttes bagefter, bliver en ny version.',
  stillOpen: (count: number) =>
    count === 1 ? 'En ting er ikke på plads' : `${count} ting er ikke på plads`,
  stillOpenText: 'De bliver sendt, som de er, hvis du fortsætter.',
  date: 'Afsendt den',
  dateNeeded: 'Vælg datoen.',
  change: 'Hvad er ændret, og hvorfor?',
  changeHint: 'Ny version begynder med dette.',
  changeNeeded: 'Skriv, hvad der er ændret siden den sidste version, og hvorfor.',
  changed: 'Ændret siden den sidste version',
  unchanged: 'Intet er ændret siden den sidste version.',
  parts: {
    added: 'nyt område',
    removed: 'ikke længere besluttet',
    choice: 'en anden indstilles',
    ranking: 'ranglisten er ændret',
    grounds: 'begrundelsen er ændret',
    amounts: 'beløb er ændret',
    conditions: 'vilkår er ændret',
  },
  areaChange: (area: string, parts: string) => `${area}: ${parts}`,
  confirm: 'Registrer afsendelsen',
  confirmAnyway: 'Registrer afsendelsen alligevel',
  fingerprint: (digest: string) => `aftryk ${digest}`,
  draft: (version: number) => `Kladde til version ${version}`,
  versions: 'Afsendte versioner',
  sentLine: (version: number, date: string, digest: string) =>
    `Version ${version}, sendt ${date}, aftryk ${digest}`,
  current: 'Det, der indstilles nu, er den version.',
  moved: 'Det, der indstilles nu, er noget andet; se ovenfor.',
}
export type SendingWords = typeof sending
