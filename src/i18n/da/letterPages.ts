/** The pages and lists that lead to letters and notes; fetched with them. */
export const letterPages = {
  title: 'Breve',
  caption: (applicant: string) => `Breve til ${applicant}, og hvorfor et brev ikke kan skrives nu`,
  column: { letter: 'Brev', standing: 'Kan skrives nu' },
  kind: {
    hearing: 'Partshøring',
    rejection: 'Afvisning',
    refusal: 'Afslag',
    'funder-refusal': 'Afslag',
    commitment: 'Tilsagn',
  },
  from: (kind: string, funder: string) => `${kind} fra ${funder}`,
  open: 'Åbn brevet',
  openNamed: (letter: string) => `Åbn brevet: ${letter}`,
  notNow: (why: string) => `Nej. ${why}`,
  bar: {
    withdrawn: 'Ansøgningen er trukket tilbage.',
    rejected: 'Ansøgningen er afvist.',
    'status-disputed': 'To har registreret hver sit om ansøgningens status.',
    'formal-open': 'Et formelt krav er ikke afklaret: afvis ansøgningen, eller afgør kravet.',
    'not-rejected': 'Ansøgningen er ikke afvist.',
    'no-assessments': 'Der er ingen bedømmelser at lægge frem endnu.',
    'hearing-disputed': 'To har registreret hver sit om partshøringen.',
    'hearing-not-needed': 'Det er registreret, at partshøring ikke er nødvendig.',
    'hearing-over': 'Partshøringen er afsluttet.',
    'area-settled': 'Ministeren har udpeget på området.',
    'area-unsettled': 'Ministeren har ikke udpeget på området endnu.',
    'appointment-disputed': 'To har registreret hver sin udpegning på området.',
    appointed: 'Ansøgeren er udpeget.',
    'funding-undecided': 'Bevillingsgiveren har ikke besluttet noget endnu.',
    'funding-disputed': 'To har registreret hver sin beslutning fra bevillingsgiveren.',
    'funding-refused': 'Bevillingsgiveren har givet afslag.',
    'funding-committed': 'Bevillingsgiveren har givet tilsagn.',
    'unknown-funder': 'Bevillingsgiveren findes ikke i opsætningen.',
  },
  page: {
    back: 'Til ansøgningen',
    backToRecommendation: 'Til indstillingen',
    draft:
      'Dette er et udkast. Læs det igennem, skriv det, der mangler, i Word, og journalisér det, når det er sendt.',
    hints:
      'Andre ansøgeres navne, sagsnumre og CVR-numre er holdt ude. Se selv efter, om fritekst hentyder til andre.',
    lacks: (count: number) =>
      count === 1
        ? 'Ét sted skal udfyldes, før det kan sendes'
        : `${count} steder skal udfyldes, før det kan sendes`,
    setup: 'Til opsætningen',
    language: 'Sprog',
    languages: { da: 'Dansk', en: 'Engelsk' },
    word: 'Hent som Word',
    print: 'Udskriv',
    unknown: 'Brevet findes ikke',
    unknownText: 'Adressen nævner et brev eller en ansøgning, som runden ikke har.',
    barred: 'Brevet kan ikke skrives nu',
    unknownNote: 'Spørgsmålet findes ikke',
    unknownNoteText: 'Adressen nævner et spørgsmål, som ikke er registreret i runden.',
    areas: 'Områder med i notatet',
    areasHint: 'De områder, som spørgsmålet nævner, er valgt på forhånd.',
  },
  note: {
    make: 'Lav notat',
    makeOn: (question: string) => `Lav notat om spørgsmålet: ${question}`,
  },
  funding: {
    letter: 'Brev',
    letterOf: (letter: string, applicant: string) => `${letter} til ${applicant}`,
  },
  all: {
    open: 'Hent alle breve',
    title: 'Hent alle breve',
    text: (count: number) =>
      count === 1
        ? 'Ét afslag, én afvisning eller ét tilsagn kan skrives nu. Det hentes som en samlet ZIP-fil med en liste over, hvad brevet mangler.'
        : `${count} afslag, afvisninger og tilsagn kan skrives nu. De hentes som én ZIP-fil med Word-filer og en liste over, hvad hvert brev mangler.`,
    none: 'Der er ingen afslag, afvisninger eller tilsagn at skrive endnu.',
    drafts: 'Alle breve er udkast. Hent dem igen, hvis noget i sagen ændres.',
    start: 'Lav brevene',
    cancel: 'Afbryd',
    close: 'Luk',
    progress: (done: number, all: number) => `Skriver brev ${done} af ${all}`,
    packing: 'Pakker filen',
    done: (count: number, gaps: number) =>
      gaps === 0
        ? `${count} breve er hentet. Ingen af dem mangler andet end dato og underskrift.`
        : `${count} breve er hentet. ${gaps} af dem har steder, der skal udfyldes; se listen «indeks.csv» i filen.`,
    failed: 'Brevene kunne ikke laves. Prøv igen.',
    fileName: 'breve.zip',
    index: 'indeks.csv',
  },
}
export type LetterPagesWords = typeof letterPages
