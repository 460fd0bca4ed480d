/** Verifying an archive, or the round in hand, in the workbench. */
export const verifyPanel = {
  title: 'Efterprøv',
  intro:
    'Alle fingeraftryk, kæder og underskrifter regnes efter, ranglisterne beregnes igen, og det siges, om beslutningerne er truffet på dem.',
  drop: 'Træk et sagsarkiv eller en kopi hertil',
  choose: 'Vælg fil',
  here: 'Efterprøv runden, som den er her',
  roundName: 'Runden, som den er her',
  running: (name: string, percent: string) => `${name} efterprøves: ${percent} %`,
  progress: 'Efterprøvning',
  cancel: 'Annullér',
  unreadable: (name: string) =>
    `«${name}» kan ikke læses. Den er flyttet, låst, eller drevet er væk. Vælg den igen.`,
  noArchive: 'Filen kan ikke efterprøves',
  report: (name: string) => `Efterprøvning af ${name}`,
  save: 'Gem ranglisten (CSV)',
  csvName: 'rangliste.csv',
  page: 'Hent siden, der efterprøver uden programmet',
  selfCheck: 'Selvkontrol af programmets beregninger',
  pageHint: 'Den ligger også i hvert sagsarkiv som verify.html.',
}
