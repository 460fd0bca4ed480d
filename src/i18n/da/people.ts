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
}
