export const copies = {
  menu: (age: string) => `Sikkerhedskopi: ${age}`,
  age: {
    none: 'Ingen kopi endnu',
    today: (time: string) => `Kopi kl. ${time}`,
    yesterday: 'Kopi i går',
    days: (days: number) => `Kopi for ${days} dage siden`,
  },
  save: 'Gem en kopi nu',
  saveShort: 'Gem kopi',
  chooseFolder: 'Gem kopier i en mappe …',
  folder: (name: string) => `Kopier gemmes i «${name}»`,
  forgetFolder: 'Gem ikke længere i mappen',
  test: 'Afprøv sikkerhedskopien …',
  restore: 'Gendan fra en kopi …',
  restoreTitle: 'Gendan fra en kopi',
  testTitle: 'Afprøv sikkerhedskopien',
  withoutDocuments: ' Ansøgningernes dokumenter (PDF) er ikke med i filen. Gem dem for sig.',
  saving: 'Gemmer kopien …',
  savedInFolder: (time: string, name: string, folder: string) =>
    `Kopien er gemt kl. ${time} som «${name}» i mappen «${folder}» og læst efter: alt er med.`,
  downloaded: (time: string, name: string) =>
    `Kopien er læst efter og sendt til browserens mappe til overførsler kl. ${time} som «${name}».`,
  withUnsaved: (count: number) =>
    count === 1
      ? ' Den ene ændring, der ikke er gemt i browseren, er med.'
      : ` De ${count} ændringer, der ikke er gemt i browseren, er med.`,
  reserveSaved: (count: number) =>
    count === 0
      ? 'Der er ingen reservekopi at gemme.'
      : count === 1
        ? 'Runden er sendt til browserens mappe til overførsler.'
        : `${count} runder er sendt til browserens mappe til overførsler.`,
  notSaved: 'Kopien er ikke gemt.',
  folderRefused: 'Browseren fik ikke lov til at skrive i mappen. Vælg mappen igen.',
  folderFailed: 'Der kunne ikke skrives i mappen. Vælg en anden mappe, og prøv igen.',
  notWhole: 'Det, der blev skrevet, kunne ikke læses igen. Prøv en gang til.',
  reminder: {
    first: (count: number) =>
      count === 1
        ? 'Der er 1 ny hændelse og endnu ingen kopi.'
        : `Der er ${count} nye hændelser og endnu ingen kopi.`,
    since: (count: number, moment: string) =>
      count === 1
        ? `Der er 1 ny hændelse siden sidste kopi (${moment}).`
        : `Der er ${count} nye hændelser siden sidste kopi (${moment}).`,
    later: 'Senere',
  },
  lastCopy: (moment: string) => `Seneste sikkerhedskopi: ${moment}`,
  noCopy: 'Ingen sikkerhedskopi endnu',
  drop: 'Slip kopien her',
  choose: 'Vælg kopien',
  chooseHint: 'En fil, der ender på .klynge. Intet ændres, før du har set, hvad der er i den.',
  reading: 'Læser kopien efter …',
  faulty: 'Kopien kan ikke bruges. Intet er ændret.',
  preview: {
    round: 'Runde',
    made: 'Kopien er fra',
    lastChange: 'Seneste ændring i kopien',
    events: 'Hændelser i kopien',
    fresh: 'Nye her',
    same: 'Findes her i forvejen',
    onlyHere: 'Findes kun her',
    applications: 'Ansøgninger',
    setAside: 'Afviger fra det, der er her',
    setAsideHint: 'De lægges til side og tæller ikke med.',
  },
  testGood: (events: string) =>
    `Kopien er i orden: den kan genskabe runden med ${events} hændelser. Intet er ændret.`,
  testBehind: (count: string) =>
    `Der er ${count} hændelser på denne computer, som ikke er i kopien. Gem en ny kopi for at få dem med.`,
  restoreNow: (count: string) => `Gendan ${count} hændelser`,
  nothingToRestore: '0 nye hændelser: der er intet at gendanne.',
  restoreFailed: (why: string) => `Intet er gendannet – ${why}.`,
  restored: (count: string) => `${count} hændelser er gendannet.`,
  openRound: 'Åbn runden',
  persistence: {
    asking:
      'Browseren spørger måske, om siden må gemme på computeren. Svar ja: så sletter den ikke dine data af sig selv.',
    temporary: 'Browseren kan slette dine data. Gem en kopi hver dag.',
    safari:
      'Safari sletter data, når siden ikke har været brugt i 7 dage. Føj siden til Dock eller hjemmeskærm, så bliver de liggende.',
  },
}
