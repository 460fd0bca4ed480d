import { formatList } from '../formats.ts'

/** The set as a whole; fetched with its page. */
export const set = {
  title: 'Sættet som helhed',
  beside: 'Oplysninger. De ændrer ingen rangliste og intet forslag.',
  amounts: 'Beløb og vilkår',
  amountsOf: (applicant: string) => `Beløb og vilkår for ${applicant}`,
  amountColumn: 'Mio. kr. i alt',
  recommendedSum: 'Indstillet i alt',
  askedSum: (count: number) =>
    count === 1 ? 'Ansøgt i alt, 1 ansøgning' : `Ansøgt i alt, alle ${count} ansøgninger`,
  money: 'Penge mod rammer, mio. kr.',
  moneyCaption: 'Ansøgt, indstillet og ramme for hver bevillingsgiver og hvert år',
  funder: 'Bevillingsgiver',
  year: 'År',
  asked: 'Ansøgt',
  recommended: 'Indstillet',
  granted: 'Tilsagn',
  picture: 'Billede',
  frame: 'Ramme',
  undecidedFrame: 'ikke besluttet',
  over: (amount: string) => `${amount} over`,
  noFunders: 'Runden har ingen bevillingsgivere. Tilføj dem under Opsætning.',
  regions: 'Hovedsæder efter region',
  regionsCaption: 'Hovedsæder og afdelinger i hver region, ansøgt og indstillet',
  region: 'Region',
  squares: 'Ansøgte, heraf indstillede fyldt',
  headquarters: 'Hovedsæder',
  branches: 'Afdelinger',
  of: (recommended: number, asked: number) => `${recommended} af ${asked}`,
  regionSum: (recommended: number, most: string, inMost: number, empty: readonly string[]) =>
    recommended === 0
      ? 'Ingen er indstillet endnu.'
      : `${inMost} af ${recommended} indstillede hovedsæder ligger i ${most}${empty.length === 0 ? '' : `, ingen i ${formatList(empty, 'da')}`}. Kun til oplysning.`,
  unplaced: (names: string) => `Uden kendt kommune: ${names}`,
  checks: 'Bemærk',
  noChecks: 'Intet at bemærke ved det, der er indstillet.',
  check: {
    overFrame: (funder: string, year: number, over: string, isGranted: boolean) =>
      `${funder} ${year}: ${isGranted ? 'tilsagn' : 'indstillet'} ${over} mio. kr. over rammen`,
    outsideExpected: (applicant: string, year: number, sum: string, min: string, max: string) =>
      `${applicant}: ${sum} mio. kr. i ${year}; opslaget forventer ${min}–${max}`,
    organisationTwice: (names: string) => `Samme organisation indstilles i to områder: ${names}`,
    noAmounts: (applicant: string) => `${applicant} har ingen beløb`,
    noPlace: (applicant: string) => `${applicant} har ikke oplyst et hovedsæde`,
    placeUnknown: (applicant: string, place: string) =>
      `${applicant}: «${place}» er ingen af de 98 kommuner`,
  },
  twiceTitle: 'Samme organisation i flere områder',
  twiceLine: (applicant: string, areas: string) => `${applicant}: ${areas}`,
  award: {
    amounts: 'Indstillede beløb i kroner',
    asAsked: 'Som ansøgt',
    askedHint: (amount: string) => `ansøgt ${amount}`,
    unreadable: 'Skriv et beløb i kroner, for eksempel 4.500.000.',
    disputed: 'To har indstillet forskellige beløb. Det, du gemmer nu, gælder.',
    conditions: 'Vilkår',
    none: 'Ingen vilkår endnu.',
    propose: 'Foreslået, fordi forudsætningen er opfyldt efter plan:',
    proposed: {
      legalForm:
        'Foreningen skal være stiftet som privat, selvstændig og almennyttig organisation.',
      boardBusiness: 'Bestyrelsen skal have repræsentanter for erhvervslivet.',
      boardKnowledge: 'Bestyrelsen skal have repræsentanter for videninstitutioner.',
      goldLabel: 'Klyngeorganisationen skal være guldcertificeret.',
    },
    add: 'Tilføj vilkår',
    takeUp: 'Tag med',
    leaveOut: 'Ikke aktuelt',
    text: 'Vilkår',
    due: 'Senest opfyldt',
    standing: 'Tilstand',
    standings: {
      open: 'Ikke opfyldt endnu',
      met: 'Opfyldt',
      'not-met': 'Ikke opfyldt i tide',
      dropped: 'Bortfaldet',
    },
    note: 'Bemærkning',
    noteNeeded: 'Skriv, hvorfor vilkåret bortfalder.',
    textNeeded: 'Skriv vilkåret.',
    noDate: 'Ingen dato endnu',
    save: 'Gem',
    close: 'Luk',
    droppedBecause: 'Vurderet ikke aktuelt ved indstillingen.',
    change: 'Ret',
    changeOf: (text: string) => `Ret vilkåret: ${text}`,
  },
}
export type SetWords = typeof set
