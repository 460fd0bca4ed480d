import { formatList } from '../formats.ts'

/** Words of what is given when somebody asks for access (`aktindsigt`). */
export const accessPack = {
  title: { party: 'Aktindsigt i egen sag', anyone: 'Aktindsigt' },
  subtitle: {
    given: (requester: string, day: string) => `Givet til ${requester} den ${day}`,
    case: (applicant: string, caseNumber: string) => `${applicant}, sagsnummer ${caseNumber}`,
  },
  header: (round: string) => `Aktindsigt, ${round}`,
  footer: (digest: string, version: string) => `Logaftryk ${digest} · Klyngevalg ${version}`,
  about: {
    title: 'Om pakken',
    party:
      'Pakken indeholder de oplysninger om partens egen sag, som styrelsen har i programmet: ansøgningen, bedømmelserne af den, tallene, afgørelserne og forløbet. Andre ansøgeres forhold er ikke med. Sidst i pakken står, hvad der er udeladt, og efter hvilken regel.',
    anyone:
      'Pakken indeholder det, enhver kan få om runden: metoden, ranglisterne, hvem der er udpeget, hvad der er givet tilsagn om, og hvem der har bedømt. Det, ansøgerne selv har skrevet, er ikke med. Sidst i pakken står, hvad der er udeladt, og efter hvilken regel.',
    files: 'Filer i pakken',
    own: 'egne-data.csv: ansøgningens oplysninger, som de er registreret',
    leftOut: 'udeladt.csv: det, der er udeladt, med regel og hjemmel',
    documents: (count: number) =>
      count === 1
        ? 'bilag: 1 PDF-fil fra ansøgningen'
        : `bilag: ${count} PDF-filer fra ansøgningen`,
    missing: (names: readonly string[]) =>
      `Disse bilag ligger ikke på den computer, pakken er lavet på, og er ikke i den: ${formatList(names, 'da')}.`,
  },
  method: {
    title: 'Metoden',
    text: (basis: string, scale: string) =>
      `Resultatet er et vægtet gennemsnit af kriterierne. Grundlaget er ${basis}. ${scale}`,
    scale: {
      high: (min: string, max: string) => `Skalaen går fra ${min} til ${max}, og ${max} er bedst.`,
      low: (min: string, max: string) => `Skalaen går fra ${min} til ${max}, og ${min} er bedst.`,
    },
    caption: 'Kriterierne',
    criterion: 'Kriterium',
    weight: 'Vægt',
    threshold: 'Tærskel',
    overall: (points: string) => `Samlet tærskel: ${points}.`,
    quorum: (count: number) =>
      count === 1
        ? 'En ansøgning skal have mindst 1 bedømmelse.'
        : `En ansøgning skal have mindst ${count} bedømmelser.`,
  },
  application: {
    title: 'Ansøgningen',
    caption: 'Ansøgningens oplysninger',
    field: 'Felt',
    value: 'Indhold',
    caseNumber: 'Sagsnummer',
    texts: 'Ansøgningens tekster står i egne-data.csv.',
    documents: 'Bilag',
    document: 'Fil',
    digest: 'Aftryk (SHA-256)',
    noDocuments: 'Der er ingen bilag.',
  },
  checks: {
    title: 'Formelle krav',
    caption: 'De formelle krav og afgørelserne om dem',
    check: 'Krav',
    outcome: 'Stilling',
    note: 'Bemærkning',
    ruled: 'afgjort',
    computed: 'beregnet',
    status: {
      active: 'Ansøgningen er taget op igen.',
      withdrawn: 'Ansøgningen er trukket tilbage.',
      rejected: 'Ansøgningen er afvist.',
    },
  },
  assessments: {
    title: 'Bedømmelserne',
    by: (who: string) => `Bedømt af ${who}`,
    panel: 'Panelets point',
    caption: (who: string) => `Point og bemærkninger, ${who}`,
    criterion: 'Kriterium',
    mark: 'Point',
    remark: 'Bemærkning',
    evidence: 'Henvisning til bilag',
    page: (page: number) => `side ${page}`,
    quote: (page: number, quote: string) => `side ${page}: «${quote}»`,
    none: 'Ansøgningen har ingen afleverede bedømmelser.',
    notCounting: 'Tæller ikke med: bedømmeren er inhabil.',
    marks: { none: 'ikke givet', abstained: 'afstår', 'not-applicable': 'ikke relevant' },
  },
  numbers: {
    title: 'Tallene',
    caption: 'Gennemsnit og resultat',
    criterion: 'Kriterium',
    mean: 'Gennemsnit',
    total: 'Resultat',
    state: (state: string) => `Ansøgningens stilling: ${state}.`,
    rank: (rank: number, ranked: number) => `Plads ${rank} af ${ranked} på områdets rangliste.`,
    noRank: (ranked: number) =>
      ranked === 0
        ? 'Ansøgningen er ikke på ranglisten, og det er ingen anden.'
        : `Ansøgningen er ikke på ranglisten. ${ranked} er.`,
  },
  people: {
    title: 'Hvem der har bedømt',
    caption: 'Bedømmerne',
    name: 'Navn',
    position: 'Stilling og organisation',
    competence: 'Kompetence',
    /** Where the name is left out. */
    unnamed: (number: number) => `Bedømmer ${number} (navnet er udeladt)`,
    short: (number: number) => `Bedømmer ${number}`,
  },
  habilitet: {
    title: 'Habilitet',
    caption: 'Hvad der er erklæret og afgjort',
    person: 'Person',
    standing: 'Stilling',
    grounds: 'Grunde efter forvaltningslovens § 3, stk. 1',
    ground: (numbers: readonly number[]) =>
      numbers.length === 0 ? '' : `nr. ${formatList(numbers.map(String), 'da')}`,
    standings: {
      undeclared: 'har ikke erklæret sig',
      nothing: 'har erklæret, at der intet er',
      reported: 'har oplyst et forhold, som der ikke er taget stilling til',
      recused: 'inhabil',
      'recused-in-area': 'deltager ikke i området',
      'not-recused': 'afgjort ikke inhabil',
      exception: 'deltager efter § 4',
      disputed: 'modstridende afgørelser',
    },
    note: 'Hvad der nærmere er oplyst, er udeladt.',
  },
  course: {
    title: 'Behandlingen',
    hearing: 'Partshøring',
    hearingText: {
      'not-needed': 'Partshøring er vurderet ikke at være nødvendig.',
      sent: (what: string, on: string, due: string) =>
        `Forelagt den ${on} med svarfrist ${due}: ${what}`,
      answered: (on: string, answer: string) => `Besvaret den ${on}: ${answer}`,
      passed: 'Fristen udløb uden svar.',
      grounds: (grounds: string) => `Styrelsens vurdering: ${grounds}`,
    },
    noHearing: 'Der er ikke registreret nogen partshøring.',
    supplements: 'Supplerende materiale',
    supplement: (day: string, text: string) => `Modtaget den ${day}: ${text}`,
    panel: 'Panelets vurdering',
    chosen: {
      yes: 'Ansøgningen blev valgt.',
      no: 'Ansøgningen blev ikke valgt.',
      'sent-back': 'Området blev sendt tilbage til bedømmerne.',
    },
    discussion: 'Drøftelsen',
    minority: 'Mindretallet',
    decision: 'Styrelsens beslutning',
    recommended: { yes: 'Styrelsen indstiller ansøgningen.', no: 'Styrelsen indstiller den ikke.' },
    reason: (reason: string) => `Begrundelse: ${reason}`,
    amounts: 'Indstillede beløb',
    sent: (version: number, day: string, isChosen: boolean) =>
      `Version ${version} af indstillingen, sendt den ${day}: ansøgningen er ${isChosen ? '' : 'ikke '}indstillet.`,
    conditions: 'Vilkår',
    condition: (text: string, due: string | null, standing: string) =>
      `${text} (${due === null ? '' : `senest ${due}, `}${standing})`,
    conditionStanding: {
      open: 'ikke afklaret',
      met: 'opfyldt',
      'not-met': 'ikke opfyldt',
      dropped: 'frafaldet',
    },
    appointment: 'Udpegning',
    appointed: (names: readonly string[], day: string | null) =>
      names.length === 0
        ? `Ingen er udpeget i området${day === null ? '' : `, besluttet den ${day}`}.`
        : `Udpeget${day === null ? '' : ` den ${day}`}: ${formatList(names, 'da')}.`,
    reference: (reference: string) => `Journaliseret: ${reference}.`,
    funding: 'Tilsagn og afslag',
    funded: (funder: string, outcome: string, day: string | null) =>
      `${funder}: ${outcome}${day === null ? '' : `, den ${day}`}`,
    outcomes: {
      committed: 'tilsagn',
      'committed-with-conditions': 'tilsagn med vilkår',
      refused: 'afslag',
      undecided: 'intet endnu',
    },
    amount: (year: number, amount: string) => `${year}: ${amount}`,
    amountFrom: (funder: string, year: number, amount: string) => `${funder} ${year}: ${amount}`,
  },
  history: {
    title: 'Forløbet',
    caption: 'Hændelser i sagen, i loggens rækkefølge',
    when: 'Tidspunkt',
    what: 'Hændelse',
    who: 'Hvem',
    agency: 'Styrelsen',
  },
  areas: {
    verdict: (verdict: string) => `Udfald: ${verdict}.`,
    caption: (area: string) => `Ranglisten i ${area}`,
    rank: 'Plads',
    caseNumber: 'Sagsnummer',
    applicant: 'Ansøger',
    state: 'Stilling',
    total: 'Resultat',
    outcome: 'Indstillet og udpeget',
    recommended: 'indstillet',
    appointed: 'udpeget',
    granted: 'Tilsagn',
    unnamed: 'udeladt',
    none: 'Der er ingen ansøgninger i området.',
    texts: 'Taget med fra ekstraheringslisten',
    sent: (version: number, day: string) =>
      `Version ${version} af indstillingen er sendt den ${day}.`,
  },
  events: {
    title: 'Hændelser i loggen',
    caption: 'Hvor ofte hver slags er sket',
    count: 'Antal',
    first: 'Første',
    last: 'Seneste',
  },
  leftOut: {
    title: 'Udeladt',
    caption: 'Hvad der er udeladt, og efter hvilken regel',
    what: 'Hvad',
    about: 'Vedrører',
    rule: 'Regel',
    basis: 'Hjemmel',
    none: 'Intet er udeladt.',
    things: {
      others: (count: number) =>
        count === 1
          ? 'Oplysninger om 1 anden ansøgning'
          : `Oplysninger om ${count} andre ansøgninger`,
      'own-words': (count: number): string =>
        count === 1
          ? 'Ansøgningens egne oplysninger, tekster og bilag'
          : 'Ansøgningernes egne oplysninger, tekster og bilag',
      'own-words-about': (count: number) => (count === 1 ? '1 ansøgning' : `${count} ansøgninger`),
      'unfinished-all': (count: number) =>
        count === 1
          ? '1 bedømmelse, der ikke er afleveret'
          : `${count} bedømmelser, der ikke er afleveret`,
      assessor: 'Navn, stilling, organisation og kompetence',
      grounds: 'Ordene i habilitetserklæringer og afgørelser om dem',
      habilitet: 'Habilitetserklæringer og afgørelser om dem',
      unfinished: 'En bedømmelse, der ikke er afleveret',
    },
    texts: {
      'applicant-name': 'Ansøgerens navn',
      remark: 'Bedømmerens bemærkning',
      'panel-remark': 'Panelets bemærkning',
      'check-note': 'Bemærkning til et formelt krav',
      'status-reason': 'Begrundelse for afvisning, tilbagetrækning eller genoptagelse',
      'panel-view': 'Panelets begrundelse',
      discussion: 'Referat af drøftelsen',
      minority: 'Mindretallets udtalelse',
      decision: 'Styrelsens begrundelse',
      appointment: 'Ministerens begrundelse',
      funding: 'Bevillingsgiverens begrundelse',
      'hearing-laid': 'Hvad der blev forelagt ved partshøringen',
      'hearing-answer': 'Ansøgerens svar ved partshøringen',
      'hearing-grounds': 'Styrelsens vurdering ved partshøringen',
      supplement: 'Supplerende materiale',
      condition: 'Vilkår',
    },
    rules: {
      AX2: 'Andre ansøgeres forhold er ikke i en parts pakke; en tekst, der nævner en anden, er udeladt i sin helhed.',
      AX3: 'Et navn på en bedømmer er kun udeladt, når der er skrevet en hjemmel.',
      AX4: 'Hvad nogen har oplyst om familie, helbred og økonomi i en sag om habilitet, er i ingen pakke.',
      AX5: 'Hvad der ikke er afleveret, er i ingen pakke.',
      AX6: 'Hvad ansøgerne selv har skrevet, er ikke i en pakke til enhver.',
      AX7: 'En tekst er udeladt af et menneske, der har skrevet hjemlen.',
    },
  },
  file: {
    party: (caseNumber: string) => `aktindsigt-${caseNumber}.zip`,
    anyone: 'aktindsigt.zip',
  },
}
export type AccessPackWords = typeof accessPack
