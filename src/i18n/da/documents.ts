import { counted } from './counted.ts'

/** PDFs of applications, and reading them; fetched with the pages that show them. */
export const documents = {
  title: 'Dokumenter',
  attach: {
    action: 'Læg dokumenter ind …',
    add: 'Læg et dokument ind …',
    title: 'Læg dokumenter ind',
    titleFor: (caseNumber: string) => `Læg dokumenter ind i ${caseNumber}`,
    about:
      'Vælg ansøgningernes PDF-filer eller en mappe med dem. Filerne fordeles efter det sagsnummer, der står i filens eller mappens navn. Du ser listen, før noget gemmes.',
    aboutOne: 'Vælg de PDF-filer, der hører til ansøgningen. Du ser listen, før noget gemmes.',
    drop: 'Træk PDF-filer eller en mappe hertil',
    dropMore: 'Træk flere filer hertil',
    chooseFiles: 'Vælg filer …',
    chooseFolder: 'Vælg mappe …',
    hint: 'Højst 50 MB pr. fil. Filerne bliver på denne computer, indtil du sender dem ud.',
    stop: 'Stop',
    progress: {
      reading: (done: number, all: number) => `Læser ${done} af ${all} filer …`,
      storing: (done: number, all: number) => `Gemmer ${done} af ${all} dokumenter …`,
    },
    confirm: (count: number) => `Læg ${counted(count, 'dokument', 'dokumenter')} ind`,
    done: (count: number) =>
      count === 0
        ? 'Ingen dokumenter er lagt ind.'
        : `${counted(count, 'dokument', 'dokumenter')} er lagt ind.`,
    failed: (count: number) =>
      count === 1
        ? 'En fil kunne ikke gemmes. Den står på listen med årsagen.'
        : `${count} filer kunne ikke gemmes. De står på listen med årsagen.`,
  },
  room: {
    text: (used: string, left: string) =>
      `Browseren bruger ${used} på denne computer til programmet og har plads til ${left} mere.`,
    short: 'Der er måske ikke plads til alle dokumenterne.',
    shortText: (needed: string, left: string) =>
      `De fylder ${needed}, og browseren har plads til ${left}. De filer, der ikke er plads til, bliver ikke lagt ind og bliver stående på listen.`,
  },
  list: {
    caption: 'Filer og de ansøgninger, de lægges i',
    file: 'Fil',
    size: 'Størrelse',
    application: 'Ansøgning',
    standing: 'Status',
    choose: 'Vælg ansøgning',
    change: 'Ret',
    chooseFor: (fileName: string) => `Vælg ansøgning til ${fileName}`,
  },
  standing: {
    ready: 'Lægges ind',
    unmatched: 'Intet sagsnummer i navnet',
    exists: 'Findes allerede',
    twin: 'Samme fil står to gange',
    faulty: 'Kan ikke lægges ind',
  },
  encrypted: 'Beskyttet med adgangskode eller mod udskrift. Måske kan den ikke vises.',
  fault: {
    empty: 'Filen er tom.',
    'too-large': 'Filen er større end 50 MB.',
    'not-pdf': 'Filen er ikke en PDF.',
    refused: 'Ikke lagt ind. Årsagen står øverst på siden.',
    unreadable: 'Filen kunne ikke læses. Den er måske flyttet eller åben i et andet program.',
    changed: 'Filen er ændret, siden listen blev lavet. Vælg den igen.',
    quota: 'Der er ikke mere plads i browseren. Filen er ikke lagt ind.',
    blocked: 'Ikke gemt: en anden fane holder på lageret. Luk den, og prøv igen.',
    timeout: 'Ikke gemt: lageret svarer ikke. Prøv igen.',
    unavailable: 'Ikke gemt: browseren tillader ikke, at der gemmes her.',
    closed: 'Ikke gemt: browseren har lukket for sit lager. Genindlæs siden.',
    'newer-version': 'Ikke gemt: lageret er fra en nyere udgave af programmet.',
    unknown: 'Ikke gemt: lageret melder fejl. Prøv igen.',
  },
  own: {
    none: 'Der er ingen dokumenter endnu.',
    caption: (applicant: string) => `Dokumenter til ${applicant}`,
    document: 'Dokument',
    size: 'Størrelse',
    acts: 'Handlinger',
    open: (fileName: string) => `Åbn ${fileName}`,
    save: 'Gem på computeren',
    saveName: (fileName: string) => `Gem ${fileName} på computeren`,
    remove: 'Fjern',
    removeName: (fileName: string) => `Fjern ${fileName}`,
    notHere: 'Ikke på denne computer',
  },
  remove: {
    title: (fileName: string) => `Fjern ${fileName}?`,
    text: 'Dokumentet slettes fra denne computer. Filer, der allerede er sendt ud, ændres ikke. Du kan lægge dokumentet ind igen.',
    confirm: 'Fjern dokumentet',
  },
  viewer: {
    region: 'Dokumentets sider',
    tools: 'Side, størrelse og søgning',
    page: 'Side',
    ofPages: (pages: number) => `af ${pages}`,
    pageLabel: (page: number, pages: number) => `Side ${page} af ${pages}`,
    previous: 'Forrige side',
    next: 'Næste side',
    zoomOut: 'Gør mindre',
    zoomIn: 'Gør større',
    fitWidth: 'Tilpas bredden',
    percent: (percent: number) => `${percent}\u00a0%`,
    search: 'Søg i dokumentet',
    hits: (at: number, all: number, isSearching: boolean) => {
      if (all > 0) return `${at} af ${all}${isSearching ? ' …' : ''}`
      return isSearching ? 'Søger …' : 'Ingen fundet'
    },
    previousHit: 'Forrige fund',
    nextHit: 'Næste fund',
  },
  loading: 'Henter dokumentet …',
  save: 'Gem',
  print: 'Udskriv',
  printHint: 'Åbner dokumentet i en ny fane, hvor browseren kan udskrive det',
  tabs: 'Tekst og dokumenter',
  textTab: 'Tekst',
  pin: {
    quote: 'Fastgør citat til',
    page: (page: number) => `Fastgør side ${page} til`,
    quoteName: 'Fastgør det markerede til et kriterium',
    pageName: (page: number) => `Fastgør side ${page} til et kriterium`,
    criteria: 'Kriterier',
    hint: 'Markér tekst for at citere den.',
    found: (quote: string) => `«${quote}»`,
    cut: 'Citatet er forkortet til 1.000 tegn.',
    full: 'Der er allerede otte steder ved kriteriet. Fjern et først.',
    known: 'Stedet står allerede ved kriteriet.',
    done: (criterion: string) => `Fastgjort til ${criterion}.`,
  },
  evidence: {
    title: 'Fra dokumenterne',
    page: (page: number) => `Side ${page}`,
    open: (fileName: string, page: number) => `Åbn ${fileName} på side ${page}`,
    remove: 'Fjern',
    removeName: (fileName: string, page: number) => `Fjern stedet på side ${page} i ${fileName}`,
    gone: 'Dokument, der er fjernet',
    all: 'Steder, bedømmerne henviser til',
  },
  readFault: {
    password:
      'Dokumentet er låst med en adgangskode og kan ikke vises her. Bed afsenderen om en udgave uden.',
    broken: 'Dokumentet er ikke en hel PDF og kan ikke vises. Bed afsenderen om filen en gang til.',
    'missing-document':
      'Dokumentet er ikke på denne computer. Er det sendt i en bilagsfil, så åbn den under «Bedøm».',
    'damaged-document':
      'Dokumentet er beskadiget på denne computer. Fjern det, og læg det ind igen, eller bed afsenderen om filen en gang til.',
    storage: 'Dokumentet kunne ikke hentes fra browserens lager. Prøv igen.',
  },
}

export type DocumentsWords = typeof documents
