/** The documents of a round, and the page that shows one; fetched with them. */
export const documentList = {
  title: 'Dokumenter',
  beside: 'Skrevet ud fra det, der står i sagen. Læs, hent som Word, eller udskriv.',
  recommendation: 'Indstilling',
  draft: (version: number) => `udkast til version ${version}`,
  sent: (version: number, date: string) => `version ${version} (${date})`,
  draftNote: 'Som sagen står nu',
  sentNote: 'Som den blev sendt; ændres ikke af det, der sker siden',
  back: 'Til indstillingen',
  version: 'Udgave',
  language: 'Sprog',
  languages: { da: 'Dansk', en: 'Engelsk' },
  word: 'Hent som Word',
  writing: 'Skriver …',
  print: 'Udskriv',
  failed: 'Word-filen kunne ikke skrives. Genindlæs siden, og prøv igen.',
  fileName: { sent: 'indstilling', draft: 'indstilling-udkast' },
  certainty: {
    begun: 'Regner på, hvor sikker rækkefølgen er …',
    analysing: {
      model: (percent: string) => `Regner på, hvor sikker rækkefølgen er: modellen, ${percent} …`,
      areas: (percent: string) => `Regner på, hvor sikker rækkefølgen er: områderne, ${percent} …`,
    },
    checking: (done: number, total: number) =>
      total === 0
        ? 'Kontrollerer beregningerne …'
        : `Kontrollerer beregningerne: ${done} af ${total} referencesæt …`,
    stopped:
      'Det er ikke regnet ud, hvor sikker rækkefølgen er, og uden det kan dokumentet ikke skrives. Ranglisten er ikke berørt.',
    again: 'Beregn',
  },
  none: {
    title: 'Udgaven findes ikke',
    text: 'Der er ikke sendt en indstilling med det nummer, eller runden har endnu ingen områder.',
  },
}
export type DocumentListWords = typeof documentList
