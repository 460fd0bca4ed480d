import { counted } from './counted.ts'

/** The end of a round: closed, archived, filed, deleted. Fetched with the case file and with the band. */
export const caseEnd = {
  lead: 'Når runden er færdig, tages de fire trin her, i den rækkefølge. Hvert trin kan tages for sig.',
  step: (number: number, title: string) => `${number}. ${title}`,
  done: 'Gjort',
  notDone: 'Ikke gjort',
  band: (moment: string) => `Runden er afsluttet ${moment}. Der kan ikke ændres mere i den.`,
  bandLink: 'Se sagen',
  close: {
    title: 'Afslut runden',
    text: 'En afsluttet runde tager ikke imod flere ændringer. Den kan stadig læses, journaliseres og gives aktindsigt i, og den kan genåbnes med en begrundelse.',
    openAreas: (count: number) =>
      `${counted(count, 'område', 'områder')} mangler styrelsens beslutning eller ministerens udpegning`,
    allSettled: 'Alle områder er besluttet, og ministeren har udpeget.',
    lacks: {
      both: 'ingen beslutning og ingen udpegning',
      decision: 'ingen beslutning',
      appointment: 'ingen udpegning',
    },
    act: 'Afslut runden',
    dialogTitle: 'Afslut runden',
    dialogText: 'Områderne står i loggen som åbne, med din begrundelse.',
    reason: 'Hvorfor afsluttes runden alligevel?',
    reasonHint:
      'For eksempel: «Opslaget er trukket tilbage», eller «Udpegningen journaliseres i en anden sag».',
    confirmTitle: 'Afslut runden?',
    confirmText: 'Der kan ikke ændres mere i den, før den genåbnes med en begrundelse.',
    confirm: 'Afslut runden',
    closed: (who: string, moment: string) => `Afsluttet af ${who} ${moment}.`,
    over: (areas: string) => `Åbne områder: ${areas}.`,
    because: (reason: string) => `Begrundelse: ${reason}`,
    reopen: 'Genåbn runden …',
    reopenTitle: 'Genåbn runden',
    reopenText: 'Runden tager imod ændringer igen. Genåbningen står i loggen.',
    reopenReason: 'Hvorfor genåbnes runden?',
    reopenConfirm: 'Genåbn runden',
    disputed: 'To har registreret hver sit. Indtil det er afklaret, er runden afsluttet.',
  },
  archive: {
    title: 'Gem sagsarkiv',
    text: 'Sagsarkivet er én fil med alle hændelser, alle dokumenter, der ligger på denne computer, og en side, som kan kontrollere det hele uden dette program. Filen læses igennem igen, før den meldes gemt.',
    open: 'Runden er ikke afsluttet. Arkivet kan gemmes alligevel, men det, der sker bagefter, er ikke i det.',
    act: 'Gem sagsarkiv',
    saving: 'Samler arkivet og læser det igennem …',
    progress: (done: number, total: number) => `Dokument ${done} af ${total}`,
    saved: (fileName: string) => `${fileName} er gemt og læst igennem`,
    inFolder: (folder: string) => `Det ligger i mappen «${folder}».`,
    inDownloads: 'Det ligger, hvor browseren gemmer hentede filer.',
    holds: 'Indeholder',
    events: (count: string, chains: number) =>
      `${count} hændelser i ${counted(chains, 'kæde', 'kæder')}`,
    documents: (count: number) => counted(count, 'dokument', 'dokumenter'),
    verifier: 'siden, der kontrollerer arkivet',
    size: 'Størrelse',
    digest: 'Aftryk (SHA-256)',
    copyDigest: 'Kopiér aftrykket',
    copied: 'Kopieret.',
    lacks: 'Mangler',
    nothing: 'Intet',
    noVerifier:
      'Siden, der kontrollerer arkivet, kunne ikke hentes. Gem arkivet igen, når der er forbindelse.',
    missing: {
      'missing-document': (fileName: string, who: string) =>
        `«${fileName}» (${who}) ligger ikke på denne computer`,
      'damaged-document': (fileName: string, who: string) =>
        `«${fileName}» (${who}) er beskadiget på denne computer`,
    },
    unsaved: (count: number) =>
      `${counted(count, 'ændring', 'ændringer')} er med, som browserens lager ikke har taget imod endnu.`,
    notSaved: 'Sagsarkivet er ikke gemt',
    why: {
      'no-round': 'Runden er ikke åben.',
      unreadable: 'Filen kunne ikke læses igennem bagefter. Prøv igen.',
      'not-agency': 'Kun styrelsens egen runde har et sagsarkiv.',
      refused: 'Browseren fik ikke lov til at skrive i mappen. Prøv igen, og svar ja.',
      'not-whole': 'Filen er skrevet, men ikke hel. Gem arkivet igen.',
      failed: 'Filen kunne ikke skrives. Se, om der er plads på drevet.',
    },
  },
  filing: {
    title: 'Journalisér',
    text: 'Læg sagsarkivet i styrelsens eget journalsystem, og noter her, hvor det ligger. Noten står i loggen med arkivets aftryk.',
    justSaved: 'Det arkiv, der lige er gemt, er valgt.',
    drop: 'Træk sagsarkivet hertil',
    choose: 'Vælg fil',
    dropHint: 'Vælg den fil, der ligger i journalsystemet. Den læses, men kopieres ikke.',
    reading: 'Læser filen …',
    read: (fileName: string, events: string, documents: number) =>
      `${fileName}: ${events} hændelser og ${counted(documents, 'dokument', 'dokumenter')}`,
    behind: (count: number) =>
      `Der er kommet ${counted(count, 'hændelse', 'hændelser')} til i runden, siden arkivet blev gemt. Det er ikke i arkivet.`,
    ahead:
      'Arkivet holder hændelser, der ikke er i runden her. Er det den rigtige fil? Kommer den fra en kollega, så tag den ind først med «Gendan fra en kopi».',
    otherRound: (title: string) => `Arkivet hører til en anden runde: «${title}».`,
    unreadable: 'Filen kunne ikke læses. Er den flyttet, eller ligger den på et drev, der er væk?',
    reference: 'Journalnummer',
    referenceHint: 'Sag og dokument, fx 26/01234-56.',
    date: 'Journaliseret den',
    act: 'Notér journaliseringen',
    needFile: 'Vælg arkivfilen.',
    needReference: 'Skriv journalnummeret.',
    needDate: 'Vælg datoen.',
    list: 'Noterede journaliseringer',
    column: {
      date: 'Dato',
      reference: 'Journalnummer',
      file: 'Fil',
      digest: 'Aftryk',
      by: 'Noteret af',
    },
    covers: 'Alt, hvad der er sket i runden, ligger i et journaliseret arkiv.',
    since: (count: number) =>
      `${counted(count, 'hændelse er', 'hændelser er')} ikke journaliseret endnu.`,
    never: 'Runden er ikke journaliseret.',
  },
  deletion: {
    title: 'Slet fra denne computer',
    text: 'Styrelsens runde kan først slettes, når alt i den ligger i et journaliseret arkiv. Eksempler kan slettes frit.',
    may: 'Runden kan slettes fra denne computer.',
    mayNot: 'Runden kan ikke slettes endnu: journalisér den først (trin 3).',
    act: 'Slet runden …',
  },
}
export type CaseEndWords = typeof caseEnd
