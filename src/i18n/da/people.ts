import { counted } from './counted.ts'

export const people = {
  summary: (assessors: number, officers: number) =>
    `${counted(assessors, 'bedømmer', 'bedømmere')}, ${counted(officers, 'sagsbehandler', 'sagsbehandlere')}`,
  assessor: {
    title: 'Bedømmere',
    tableName: 'Bedømmere i runden',
    about:
      'Styrelsen skal kunne dokumentere, hvem der har bedømt, og hvad der gør dem egnede til det.',
    empty:
      'Der er ingen bedømmere endnu. Tilføj dem her, eller indsæt en liste med navne. Derefter kan du fordele ansøgningerne.',
    add: 'Tilføj bedømmer',
    addTitle: 'Ny bedømmer',
    save: 'Gem bedømmeren',
  },
  officer: {
    title: 'Sagsbehandlere',
    tableName: 'Sagsbehandlere på runden',
    about: 'De er omfattet af de samme regler om habilitet som bedømmerne.',
    empty:
      'Ingen sagsbehandlere er skrevet på runden endnu. Skriv dem her: de er omfattet af de samme regler om habilitet som bedømmerne.',
    add: 'Tilføj sagsbehandler',
    addTitle: 'Ny sagsbehandler',
    save: 'Gem sagsbehandleren',
  },
  field: {
    name: 'Navn',
    title: 'Titel',
    organisation: 'Organisation',
    competence: 'Faglige forudsætninger',
    from: 'Medvirker fra',
    to: 'Medvirker til',
    mail: 'E-mail',
    phone: 'Telefon',
  },
  competenceHint: 'Hvad gør personen egnet til at bedømme? Fx fag, forskning, erhvervserfaring.',
  dayHint: 'dd-mm-åååå',
  toHint: 'dd-mm-åååå. Tomt felt: indtil videre.',
  periodHeader: 'Medvirker',
  period: {
    both: (from: string, to: string) => `${from} – ${to}`,
    from: (from: string) => `fra ${from}`,
    to: (to: string) => `til ${to}`,
  },
  notStated: 'ikke oplyst',
  actions: 'Handlinger',
  edit: 'Ret …',
  editNamed: (name: string) => `Ret ${name}`,
  editTitle: (name: string) => `Ret ${name}`,
  remove: 'Fjern',
  removeNamed: (name: string) => `Fjern ${name}`,
  removed: (name: string) => `${name} er fjernet`,
  undo: 'Tilføj igen',
  notStored: 'Browseren kunne ikke gemme. Det, du har skrevet, står her stadig; prøv igen om lidt.',
  fault: {
    'name-needed': 'Skriv navnet.',
    'too-long': 'Teksten er for lang. Kort den af.',
    'not-a-day': 'Skriv datoen som dag, måned og år, fx 27-05-2020.',
    'ends-before': 'Perioden slutter, før den begynder. Ret en af datoerne.',
    'not-a-mail': 'Det ligner ikke en e-mailadresse, fx navn@sted.dk.',
  },
  paste: {
    open: 'Indsæt flere …',
    title: 'Indsæt flere bedømmere',
    label: 'En person på hver linje',
    hint: 'Navn; titel; organisation; e-mail. Kun navnet er nødvendigt. Du kan også kopiere kolonnerne fra et regneark.',
    add: (count: number) =>
      count === 0 ? 'Tilføj' : `Tilføj ${counted(count, 'bedømmer', 'bedømmere')}`,
    known: (names: readonly string[]) => `Står i listen i forvejen: ${names.join(', ')}.`,
    fault: (line: number, fault: string) => `Linje ${line}: ${fault}`,
  },
  versions: {
    title: 'To udgaver af personen modsiger hinanden. Indtil du vælger, gælder den første.',
    by: (who: string, when: string) => `${who}, ${when}`,
    removed: 'fjernet fra listen',
    choose: 'Brug denne',
    chooseRemoved: 'Fjern personen',
    chooseNamed: (name: string, who: string) => `Brug udgaven af ${name} fra ${who}`,
  },

  assignment: {
    summary: (applications: number, assessors: number) =>
      `${counted(applications, 'ansøgning', 'ansøgninger')}, ${counted(assessors, 'bedømmer', 'bedømmere')}`,
    shortOf: (count: number, quorum: number) =>
      count === 0
        ? `alle har mindst ${counted(quorum, 'bedømmer', 'bedømmere')}`
        : `${counted(count, 'ansøgning', 'ansøgninger')} har færre end ${counted(quorum, 'bedømmer', 'bedømmere')}`,
    tableName: 'Hvem der skal bedømme hvad',
    application: 'Ansøgning',
    count: 'Bedømmere',
    countOf: (count: number, quorum: number) => `${count} af ${quorum}`,
    missing: (count: number) => `mangler ${count}`,
    sumName: (name: string) => `${name}, ansøgninger i alt`,
    inAll: 'I alt',
    assign: (name: string, applicant: string) => `${name} skal bedømme ${applicant}`,
    wholeArea: (name: string, area: string) => `${name} skal bedømme hele området ${area}`,
    begun: 'bedømt',
    disputed: 'uenighed',
    bar: { recused: 'inhabil', reported: 'har meldt et forhold' },
    barText: {
      recused: (applicant: string, reason: string) =>
        `Inhabil i forhold til ${applicant}${reason === '' ? '.' : `: ${reason}`}`,
      reported: (applicant: string, text: string) =>
        `Har meldt et forhold til ${applicant}, som venter på afgørelse${text === '' ? '.' : `: ${text}`}`,
    },
    stillAssigned: 'Ansøgningen er stadig tildelt.',
    drop: 'Fjern tildelingen',
    note: 'Sæt flueben ved området for at tildele det hele på én gang. En inhabil bedømmer kan ikke tildeles; mærket åbner begrundelsen. Inde i tabellen flytter piletasterne.',
    left: (count: number) =>
      `${counted(count, 'ansøgning', 'ansøgninger')} er trukket tilbage, afvist eller i et lukket område og vises ikke.`,
    empty: {
      title: 'Der er intet at fordele endnu',
      noApplications: 'Indlæs ansøgningerne først. Så kan de fordeles her.',
      noAssessors: 'Skriv bedømmerne på runden først. Så kan ansøgningerne fordeles her.',
      toApplications: 'Gå til ansøgningerne',
      toPeople: 'Gå til personerne',
    },
    propose: {
      open: 'Foreslå fordeling …',
      title: 'Foreslå fordeling',
      about: {
        area: 'Et område bliver så vidt muligt delt ud som en helhed, så konkurrenter møder de samme bedømmere, og alle får omtrent lige meget. En bedømmer, der er inhabil eller har meldt et forhold et sted i et område, får intet i det.',
        application:
          'Et område bliver så vidt muligt delt ud som en helhed, så konkurrenter møder de samme bedømmere, og alle får omtrent lige meget. Er en bedømmer inhabil eller har meldt et forhold til én ansøgning, tager en anden over netop dér.',
      },
      perApplication: 'Bedømmere pr. ansøgning',
      notNumber: 'Skriv et helt tal fra 1 til 99.',
      changes: (added: number, removed: number) =>
        added + removed === 0
          ? 'Fordelingen er allerede sådan; intet ændrer sig.'
          : `${counted(added, 'tildeling', 'tildelinger')} kommer til, ${removed} bliver fjernet.`,
      shortTitle: (count: number) =>
        `${counted(count, 'ansøgning', 'ansøgninger')} kan ikke få så mange bedømmere:`,
      lacks: (count: number) => `mangler ${count}`,
      tableName: 'Bedømmerne før og efter',
      column: {
        assessor: 'Bedømmer',
        before: 'Nu',
        added: 'Kommer til',
        removed: 'Fjernes',
        after: 'Efter',
      },
      confirm: 'Fordel sådan',
    },
    undo: {
      text: (added: number, removed: number) =>
        `Fordelingen er lavet: ${counted(added, 'tildeling', 'tildelinger')} er kommet til, ${removed} er fjernet.`,
      button: 'Fortryd fordelingen',
    },
  },
}
