const forms = (count: number) => (count === 1 ? '1 forhold' : `${count} forhold`)
const cases = (count: number) => (count === 1 ? '1 ansøgning' : `${count} ansøgninger`)

/** The formal check: what is computed, what is ruled, and what still waits; fetched with its page. */
export const formal = {
  tabsName: 'Visninger af ansøgningerne',
  tabs: { list: 'Liste', checks: 'Formel kontrol' },
  title: 'Formel kontrol',
  summary: (waiting: number, all: number) =>
    waiting === 0 ? `Ingen af ${all} mangler afgørelse` : `${waiting} af ${all} mangler afgørelse`,
  note: 'Det, der er oplyst, er regnet efter. En plan og det, der ikke er oplyst, holder ingen ude. At CVR-nummeret er opfyldt, betyder, at tallet kan være rigtigt, ikke at det er registreret.',
  none: {
    title: 'Ingen ansøgninger endnu',
    text: 'Indlæs ansøgningerne, så bliver de formelle forudsætninger regnet efter her.',
    toList: 'Til listen',
  },
  filter: {
    label: 'Vis',
    mangler: 'Mangler afgørelse',
    uafgjort: 'Ikke alt er afgjort',
    alle: 'Alle ansøgninger',
  },
  allRuled: {
    title: 'Ingen ansøgning mangler afgørelse',
    text: 'Alle forudsætninger er opfyldt, afgjort eller ikke oplyst. Resten kan ses under «Alle ansøgninger».',
    showAll: 'Vis alle ansøgninger',
  },
  nothing: 'Alle forhold er afgjort af et menneske.',
  more: (count: number) => `Vis ${count} flere`,
  matrix: {
    tableName: 'Formelle forudsætninger, ansøgning for ansøgning',
    application: 'Ansøgning',
    state: 'Afvisning',
    /** Over narrow columns; the soft hyphens are where a long word may break. */
    heads: {
      deadline: 'Frist',
      cvr: 'CVR-nummer',
      legalForm: 'Retsform',
      boardBusiness: 'Erhvervsfolk i bestyrelsen',
      boardKnowledge: 'Viden\u00adinstitutioner i bestyrelsen',
      goldLabel: 'Guld\u00adcertificering',
    },
    select: (applicant: string) => `Vælg ${applicant}`,
    cell: (check: string, applicant: string, outcome: string, how: string) =>
      `${check}, ${applicant}: ${outcome}, ${how}`,
    computed: 'beregnet',
    ruled: 'afgjort',
    waits: 'mangler afgørelse',
  },
  short: {
    met: 'opfyldt',
    plan: 'plan',
    'not-met': 'ikke opfyldt',
    'not-stated': 'ikke oplyst',
    dispensation: 'dispensation',
    disputed: 'uenighed',
    late: 'efter fristen',
  },
  bulk: {
    name: 'Valgte ansøgninger',
    chosen: (count: number) => `${cases(count)} valgt`,
    choose: 'Vælg alle med noget beregnet opfyldt',
    clear: 'Fravælg',
    open: 'Bekræft det beregnede …',
    title: 'Bekræft, hvad der er beregnet opfyldt',
    text: (count: number, of: number) =>
      `${forms(count)} i ${cases(of)} er beregnet opfyldt og bliver afgjort som opfyldt. Alt andet står, som det står.`,
    nothing: 'Intet af det valgte er beregnet opfyldt uden at være afgjort.',
    confirm: 'Afgør som opfyldt',
  },
  rule: {
    open: 'Afgør …',
    change: 'Ændr …',
    openFor: (verb: string, check: string) => `${verb} ${check}`,
    title: (check: string, applicant: string) => `${check}: ${applicant}`,
    computed: (finding: string) => `Beregnet: ${finding}`,
    by: (who: string, when: string) => `${who}, ${when}`,
    ruledBy: (what: string, who: string, when: string) => `${what}, ${who}, ${when}`,
    outcome: 'Afgørelse',
    options: {
      met: { text: 'Opfyldt', hint: 'Forholdet er undersøgt og i orden.' },
      plan: {
        text: 'Dokumenteret plan',
        hint: 'Bliver opfyldt efter en plan; det holder ikke ansøgningen ude.',
      },
      'not-met': {
        text: 'Ikke opfyldt',
        hint: 'Ansøgningen er ude af ranglisten og venter på at blive afvist.',
      },
      dispensation: {
        text: 'Dispensation',
        hint: 'Kom efter fristen og bliver taget med alligevel.',
      },
      none: { text: 'Ingen afgørelse', hint: 'Tag afgørelsen tilbage; det beregnede gælder igen.' },
    },
    inTime: { text: 'Rettidig', hint: 'Det er undersøgt, at ansøgningen kom til tiden.' },
    late: {
      text: 'For sent',
      hint: 'Ansøgningen er ude af ranglisten og venter på at blive afvist.',
    },
    planDate: 'Opfyldt senest',
    planDateHint: 'Lad den stå tom, hvis planen ingen dato har.',
    dateFault: 'Vælg en dag, der findes.',
    note: 'Begrundelse',
    noteOptional: 'Bemærkning (kan udelades)',
    noteHint: 'Den står i hændelsesloggen og på ansøgningens side.',
    needOutcome: 'Vælg en afgørelse.',
    needNote: 'Skriv begrundelsen. Den er nødvendig, når afgørelsen går imod det beregnede.',
    confirm: 'Registrér afgørelsen',
  },
  undo: 'Fortryd sidste afgørelse',
  reject: 'Afvis …',
  rejectOf: (verb: string, applicant: string) => `${verb} ${applicant}`,
  reversed: {
    action: 'Ophæv afvisningen …',
    title: (applicant: string) => `Ophæv afvisningen af ${applicant}`,
    text: 'Ansøgningen indgår igen i områdets rangliste, og point, der er givet, tæller igen. Er et formelt forhold stadig ikke opfyldt, afventer den en afgørelse om det.',
    confirm: 'Ophæv afvisningen',
  },
  deadline: {
    is: (moment: string) => `Fristen er ${moment}.`,
    none: 'Runden har ingen frist.',
    open: 'Flyt fristen …',
    title: 'Flyt fristen for alle',
    text: (late: number) =>
      late === 0
        ? 'Fristen gælder alle ansøgninger i runden. Ingen er i dag efter fristen.'
        : `Fristen gælder alle ansøgninger i runden. I dag er ${cases(late)} efter fristen.`,
    after: (late: number) =>
      late === 0
        ? 'Med den nye frist er ingen efter fristen.'
        : `Med den nye frist er ${cases(late)} efter fristen.`,
    day: 'Ny dag',
    time: 'Nyt klokkeslæt',
    timeHint: 'Som 10.00, dansk tid. Et helt sekund efter er for sent.',
    needDay: 'Vælg en dag.',
    timeFault: 'Skriv et klokkeslæt, der findes, som 10.00.',
    same: 'Det er den frist, runden har.',
    reason: 'Begrundelse',
    reasonHint: 'Den står her på siden og i hændelsesloggen.',
    needReason: 'Skriv begrundelsen.',
    confirm: 'Flyt fristen',
    moved: (from: string, to: string, reason: string) =>
      `Fristen er flyttet fra ${from} til ${to}: ${reason}`,
    set: (to: string, reason: string) => `Fristen er sat til ${to}: ${reason}`,
    dropped: (from: string, reason: string) => `Fristen ${from} er taget af runden: ${reason}`,
    by: (who: string, when: string) => `${who}, ${when}`,
  },
}
export type FormalWords = typeof formal
