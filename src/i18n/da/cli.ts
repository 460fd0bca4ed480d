/** What the command line says. Not part of the browser's catalogue, which need not carry it. */
export const cli = {
  usage: `Brug: npm run -s klyngevalg -- <kommando> [tilvalg]

Kommandoer
  demo --out MAPPE
      Skriver en eksempelrunde i mappen: round.json, applications.csv,
      assessments.csv og rulings.csv, som den står før mødet, og
      example.klynge, sagsarkivet fra den samme runde, ført til ende.
      Alle navne er opdigtede.

  rank --round FIL --applications FIL --assessments FIL [--rulings FIL]
       [--format json|csv] [--lang da|en]
      Rangerer ansøgningerne i hvert område og skriver resultatet på stdout.
      json er standard; csv er ranglisten, som Excel åbner den.

  rank FIL.klynge [--format json|csv] [--lang da|en]
      Det samme af et sagsarkiv eller en kopi, som rummer runden selv.

  suggest --round FIL --applications FIL --assessments FIL [--rulings FIL]
          [--format json|csv] [--lang da|en]
      Læser de samme filer som rank og skriver det samlede sæt: det beregnede
      forslag i hvert område med beløb, summer mod rammerne, geografi,
      organisationer i to områder og to sæt, der kan holdes inden for rammerne.
      json er standard; csv har en linje for hver oplysning, delt i afsnit.

  suggest FIL.klynge [--format json|csv] [--lang da|en]
      Det samme af et sagsarkiv eller en kopi, men med det sæt, som styrelsen
      har besluttet. Områder uden beslutning indstiller ingen.

  analyse --round FIL --applications FIL --assessments FIL [--rulings FIL]
          [--lang da|en]
      Læser de samme filer som rank og skriver som JSON, hvor sikker
      rangordenen er: forventet rang og parvise sandsynligheder efter modellen,
      bedømmernes strenghed, hvad der skal til, før en anden fører, enighed og
      forbehold. Tallene rådgiver; de flytter ingen.

  analyse FIL.klynge [--lang da|en]
      Det samme af et sagsarkiv eller en kopi.

  verify FIL.klynge [--format text|json] [--lang da|en]
      Efterprøver et sagsarkiv eller en kopi: hvert fingeraftryk, hver kæde og
      underskrift, ranglisterne beregnet igen, og om beslutningerne er truffet
      på dem. Exitkode 1 med det første brudte sted, hvis noget ikke passer.

  merge FIL.klynge FIL.klynge [FIL.klynge …] --out FIL.klynge [--lang da|en]
      Fletter arkiver fra samme runde til ét: alle kæder og alle PDF-filer.
      Rækkefølgen er uden betydning. Det, der lægges til side, nævnes på stderr.

  self-check [--lang da|en]
      Regner alle referencesæt efter og skriver en tabel med navn, hvad, største
      afvigelse, tolerance og udfald. Exitkode 0, når alle størrelser er inden
      for tolerancen, ellers 1.

  check-applications FIL --mapping FIL --areas OMRÅDE,OMRÅDE [--lang da|en]
      Ser en liste over ansøgninger igennem (CSV eller Excel) uden at indlæse
      den og skriver udfald og alle bemærkninger på stdout. Kortet er JSON:
      {"kolonne i filen":"felt"}, hvor felt er caseNumber, area, title,
      applicant, cvr, submittedAt, amounts.<bevillingsgiver>.<år> med flere.
      Beløb læses på dansk. Exitkode 0, når listen kan indlæses, ellers 3.

  help
      Viser denne tekst.

Exitkoder
  0  gennemført
  1  arkivet passer ikke; rapporten står på stdout, det første sted på stderr
  2  forkert brug
  3  fejl i en fil; alle fejl står på stderr, og stdout er tom
`,
  noCommand: 'Skriv en kommando.',
  unknownCommand: (command: string) => `Kommandoen «${command}» findes ikke.`,
  unknownOption: (option: string) => `Tilvalget «${option}» findes ikke til denne kommando.`,
  unexpected: (argument: string) => `«${argument}» hører ikke til her.`,
  missingFile: 'Angiv den fil, der skal ses igennem.',
  missingArchive: 'Angiv det arkiv, der skal efterprøves.',
  twoArchives: 'Angiv mindst to arkiver, der skal flettes.',
  outIsInput: (file: string) =>
    `«${file}» er selv et af arkiverne, der flettes. Angiv en anden fil til resultatet.`,
  notWithArchive: (option: string) =>
    `Tilvalget «${option}» hører ikke til et arkiv, som rummer runden selv.`,
  noAreas: 'Runden i arkivet har ingen områder at rangere.',
  otherRound: (title: string) =>
    `Arkivet hører til en anden runde («${title}») end det første. Flet kun arkiver fra samme runde.`,
  setAside: (path: string, seq: number, count: number) =>
    `«${path}» går i to retninger fra hændelse ${seq}. ${count} ${count === 1 ? 'hændelse er' : 'hændelser er'} lagt til side og kommer ikke med.`,
  notMapping: 'Filen er ikke et kort over kolonner. Skriv JSON som {"kolonne i filen":"felt"}.',
  missingOption: (option: string) => `Tilvalget «${option}» mangler.`,
  optionNeedsValue: (option: string) => `Tilvalget «${option}» skal have en værdi.`,
  optionTwice: (option: string) => `Tilvalget «${option}» er skrevet mere end én gang.`,
  optionValue: (option: string, found: string, allowed: string) =>
    `Tilvalget «${option}» kan ikke være «${found}»; vælg ${allowed}.`,
  or: (values: readonly string[]) => values.join(' eller '),
  fault: (file: string, text: string) => `${file}: ${text}`,
  warning: (file: string, text: string) => `Bemærk: ${file}: ${text}`,
  cannotRead: {
    missing: 'Filen findes ikke. Kontrollér stien.',
    directory: 'Det er en mappe, ikke en fil. Angiv en fil i den.',
    denied: 'Der er ikke adgang til at læse filen. Skaf adgang, eller angiv en kopi.',
    other: 'Filen kan ikke læses. Angiv en kopi.',
  },
  cannotWrite: {
    missing: 'Mappen findes ikke. Opret den, eller angiv en anden.',
    directory: 'Der ligger en mappe med det navn. Flyt den, eller angiv en anden mappe.',
    denied: 'Der er ikke adgang til at skrive her. Angiv en anden mappe.',
    other: 'Der kan ikke skrives her. Angiv en anden mappe.',
  },
}
