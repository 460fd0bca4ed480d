const cases = (count: number) => (count === 1 ? '1 ansøgning' : `${count} ansøgninger`)

/** The hearing of the applicants: who was asked, who has answered, and what it came to. */
export const hearing = {
  tab: 'Partshøring',
  title: 'Partshøring',
  summary: (open: number, unspoken: number) =>
    open === 0 && unspoken === 0
      ? 'Alle er der taget stilling til'
      : [
          open === 0 ? '' : open === 1 ? '1 åben' : `${open} åbne`,
          unspoken === 0 ? '' : `${unspoken} uden stillingtagen`,
        ]
          .filter((part) => part !== '')
          .join(' · '),
  note: 'Den, der får afslag på et grundlag, som parten ikke kender, skal som udgangspunkt gøres bekendt med det og have lejlighed til at udtale sig, før der træffes afgørelse (forvaltningslovens § 19). Om det er nødvendigt, er en vurdering, der skrives ned her. Åbne høringer står under «Klar til afsendelse?».',
  none: {
    title: 'Ingen ansøgninger endnu',
    text: 'Indlæs ansøgningerne, så kan partshøringen af ansøgerne følges her.',
    toList: 'Til listen',
  },
  undo: 'Fortryd',
  filter: { label: 'Vis', mangler: 'Åbne og uden stillingtagen', alle: 'Alle ansøgninger' },
  allDone: {
    title: 'Ingen partshøring mangler',
    text: 'Alle ansøgere, der ikke indstilles, er der taget stilling til, og ingen høring står åben.',
    showAll: 'Vis alle ansøgninger',
  },
  table: 'Partshøring, ansøgning for ansøgning',
  column: {
    choose: 'Vælg',
    applicant: 'Ansøger',
    area: 'Område',
    standing: 'Partshøring',
    effect: 'Virkning',
    action: 'Handling',
  },
  select: (applicant: string) => `Vælg ${applicant}`,
  bulk: {
    name: 'Valgte ansøgninger',
    chosen: (count: number) => `${cases(count)} valgt`,
    choose: 'Vælg alle uden stillingtagen',
    clear: 'Fravælg',
    open: 'Registrér for de valgte …',
  },
  standing: {
    unspoken: 'Ikke taget stilling',
    recommended: 'Indstilles',
    withdrawn: 'Trukket tilbage',
    disputed: 'To har registreret hver sit',
    'not-needed': 'Ikke nødvendig',
    sent: 'Sendt',
    answered: 'Besvaret',
    passed: 'Frist udløbet uden svar',
  },
  sentLine: (sentOn: string, due: string) => `sendt ${sentOn}, svar senest ${due}`,
  answeredLine: (answeredOn: string) => `svar ${answeredOn}`,
  overdue: 'Fristen er udløbet',
  effect: {
    undecided: 'Ikke afgjort',
    none: 'Ingen',
    're-assessment': 'Ny bedømmelse',
  },
  begin: 'Begynd fornyet vurdering',
  record: 'Registrér …',
  change: 'Ændr …',
  recordFor: (verb: string, applicant: string) => `${verb} partshøring af ${applicant}`,
  dialog: {
    title: (applicant: string) => `Partshøring: ${applicant}`,
    titleMany: (count: number) => `Partshøring af ${cases(count)}`,
    overwrites: (count: number) =>
      count === 1
        ? 'For en af dem er der allerede registreret noget; det bliver erstattet.'
        : `For ${count} af dem er der allerede registreret noget; det bliver erstattet.`,
    standing: 'Hvor langt er den?',
    options: {
      'not-needed': {
        text: 'Ikke nødvendig',
        hint: 'Parten kender grundlaget, eller det er uden betydning for udfaldet. Kræver en begrundelse.',
      },
      sent: { text: 'Sendt til parten', hint: 'Parten har fået grundlaget og en frist.' },
      answered: { text: 'Besvaret', hint: 'Parten har udtalt sig.' },
      passed: { text: 'Fristen udløb uden svar', hint: 'Parten har ikke udtalt sig.' },
      none: { text: 'Ikke taget stilling', hint: 'Tager det registrerede tilbage.' },
    },
    needStanding: 'Vælg, hvor langt partshøringen er.',
    reason: 'Hvorfor er den ikke nødvendig?',
    needReason: 'Skriv, hvorfor partshøring ikke er nødvendig.',
    what: 'Hvad er sendt til parten?',
    whatHint: 'For eksempel bedømmelserne og de oplysninger, som ikke stammer fra parten selv.',
    needWhat: 'Skriv, hvad parten har fået at se.',
    sentOn: 'Sendt den',
    due: 'Svar senest den',
    answeredOn: 'Besvaret den',
    needDay: 'Vælg datoen.',
    dueBefore: 'Fristen kan ikke ligge før den dag, høringen blev sendt.',
    answeredBefore: 'Svaret kan ikke ligge før den dag, høringen blev sendt.',
    answer: 'Hvad har parten sagt?',
    needAnswer: 'Skriv kort, hvad parten har sagt.',
    effect: 'Hvad fører svaret til?',
    effects: {
      undecided: { text: 'Ikke afgjort endnu', hint: 'Høringen står åben.' },
      none: { text: 'Ingen ændring', hint: 'Bedømmelserne står ved magt.' },
      're-assessment': {
        text: 'Ny bedømmelse',
        hint: 'Bedømmerne ser på det igen. Begynd en fornyet vurdering under Indstilling.',
      },
    },
    grounds: 'Begrundelse for virkningen',
    needGrounds: 'Skriv, hvorfor svaret fører til det.',
    confirm: 'Registrér',
  },
  section: { title: 'Partshøring', all: 'Alle partshøringer' },
  history: {
    taken: 'Partshøring: taget tilbage',
    'not-needed': (reason: string) => `Partshøring ikke nødvendig: ${reason}`,
    sent: (what: string, sentOn: string, due: string) =>
      `Partshøring sendt ${sentOn}, svar senest ${due}: ${what}`,
    passed: (due: string) => `Partshøring: fristen ${due} udløb uden svar`,
    answered: (answer: string, on: string, effect: 'none' | 're-assessment' | null) => {
      if (effect === null) return `Partshøring besvaret ${on}: ${answer}`
      const end = effect === 'none' ? 'ingen ændring' : 'ny bedømmelse'
      return `Partshøring besvaret ${on}, ${end}: ${answer}`
    },
  },
  by: (who: string, when: string) => `${who}, ${when}`,
}
export type HearingWords = typeof hearing
