const applications = (count: number) => (count === 1 ? '1 ansøgning' : `${count} ansøgninger`)
const numerals = ['to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']
const areas = (count: number) =>
  count === 1 ? 'ét område' : `${numerals[count - 2] ?? count} områder`
const days = (from: string, to: string) => `fra ${from} til ${to}`

/** The recommendation as a document, but for its areas and appendices; fetched with it. */
export const recommendationText = {
  title: 'Indstilling om udpegning af klyngeorganisationer',
  from: (authority: string) => `Fra ${authority}`,
  to: (recipient: string) => `Til ${recipient}`,
  someAuthority: 'styrelsen',
  someRecipient: 'ministeren',
  gapAuthority: 'Skriv, hvem indstillingen kommer fra',
  gapRecipient: 'Skriv, hvem indstillingen er til',
  draft: (version: number, moment: string) =>
    `Udkast til version ${version}. Sagen, som den stod ${moment}`,
  draftUndated: (version: number) => `Udkast til version ${version}`,
  sent: (version: number, date: string) => `Version ${version}, sendt ${date}`,
  header: (round: string) => `Indstilling. ${round}`,
  footer: (standing: string, digest: string) => `${standing}. Aftryk ${digest}`,
  draftNotice: 'Udkast.',
  draftNoticeText: (open: number) =>
    open === 0
      ? 'Teksten er ikke sendt.'
      : `Teksten er ikke sendt. ${open === 1 ? 'Ét forhold mangler' : `${open} forhold mangler`} at blive bragt på plads; se «Udestående forhold».`,
  notIntact: 'Versionen kan ikke gengives, som den blev sendt.',
  notIntactText:
    'Der er siden kommet hændelser ind i loggen, som efter deres tidsmærke hører til før afsendelsen. Det, der står her, er derfor ikke nødvendigvis det, der blev sendt; den arkiverede udgave gælder.',

  millions: (amount: string) => `${amount}\u00a0mio.\u00a0kr.`,

  summary: 'Indstilling',
  recommends: (authority: string, recipient: string, count: number) =>
    count === 1
      ? `${authority} indstiller, at ${recipient} udpeger den ansøger, der står i tabellen, som klyngeorganisation i sit område.`
      : `${authority} indstiller, at ${recipient} udpeger de ${count} ansøgere, der står i tabellen, som klyngeorganisationer i hver deres område.`,
  recommendsNobody: (authority: string) =>
    `${authority} indstiller ingen til udpegning på det foreliggende grundlag.`,
  nobodyIn: (names: string, count: number) =>
    count === 1
      ? `I området ${names} indstilles ingen.`
      : `I ${areas(count)} indstilles ingen: ${names}.`,
  undecidedIn: (names: string, count: number) =>
    count === 1
      ? `I området ${names} er der ikke truffet beslutning.`
      : `I ${areas(count)} er der ikke truffet beslutning: ${names}.`,
  departsIn: (names: string, count: number) =>
    count === 1
      ? `I området ${names} afviger indstillingen fra det beregnede forslag; begrundelsen står i afsnittet om området.`
      : `I ${areas(count)} afviger indstillingen fra det beregnede forslag: ${names}. Begrundelsen står i afsnittet om hvert område.`,
  chosenIn: (names: string, count: number) =>
    count === 1
      ? `I området ${names} giver rundens regler intet forslag, og valget er truffet ved skøn.`
      : `I ${areas(count)} giver rundens regler intet forslag, og valget er truffet ved skøn: ${names}.`,
  amountsIn: (amount: string) =>
    `De indstillede beløb udgør ${amount} i alt. Hver bevillingsgiver træffer selv afgørelse om sit tilskud; se «Forbehold».`,
  cover: {
    caption: 'Indstillingen, område for område',
    area: 'Område',
    recommended: 'Indstilles',
    next: 'Nr. 2',
    distance: 'Afstand',
    amount: 'Mio.\u00a0kr.',
    remark: 'Bemærkning',
    total: 'I alt',
    nobody: 'Ingen',
    undecided: 'Ikke besluttet',
    disputed: 'Ikke afgjort',
    ranked: (name: string, rank: number) => `${name} (nr.\u00a0${rank})`,
    note: 'Nr. 2 er den højest placerede, som ikke indstilles og kunne have fået pladsen. Afstanden er i point; minus betyder, at nr. 2 står foran. «Afviger»: en anden end det beregnede forslag; «skøn»: rundens regler gav intet forslag. Beløbet er alle bevillingsgivere og år.',
  },
  remark: {
    disputed: 'To har besluttet hver sit',
    stale: 'Ranglisten er ændret siden beslutningen',
    out: 'Trukket tilbage eller afvist efter valget',
    'amounts-disputed': 'Beløbet er ikke afgjort',
    departs: (category: string) => `Afviger: ${category}`,
    chosen: (verdict: string, category: string) => `${verdict}, skøn: ${category}`,
    conditions: (count: number) => `${count}\u00a0vilkår`,
  },

  changes: {
    title: (version: number) => `Ændringer siden version ${version}`,
    none: (version: number) => `Det, der indstilles, er det samme som i version ${version}.`,
    intro: 'Følgende er ændret:',
  },

  basis: {
    title: 'Sagen og dens grundlag',
    gap: 'Skriv de regler og det opslag, sagen hviler på',
    areas: (count: number, kinds: string) =>
      `Runden omfatter ${count === 1 ? 'ét område' : `${count} områder`}: ${kinds}.`,
    kind: {
      strength: (count: number) =>
        count === 1 ? 'én styrkeposition' : `${count} styrkepositioner`,
      emerging: (count: number) =>
        count === 1 ? 'ét spirende område' : `${count} spirende områder`,
      open: (count: number, places: number) =>
        `${count === 1 ? 'ét fælles område' : `${count} fælles områder`} for yderligere spirende områder med ${places === 1 ? '1 plads' : `${places} pladser`}`,
    },
    onePlace: 'I hvert område kan én ansøger udpeges.',
    onePlaceBut: 'I hvert af de øvrige områder kan én ansøger udpeges.',
    openPlaces:
      'Ansøgerne til yderligere spirende områder bedømmes mod hinanden om pladserne, og hvert foreslået område kan kun få én.',
    funders: (names: string, count: number) =>
      count === 1
        ? `Der søges om tilskud hos ${names}.`
        : `Der søges om tilskud hos ${names}, som hver har sin ramme.`,
  },

  procedure: {
    title: 'Sagens behandling',
    formal: 'Ansøgninger og formel kontrol',
    deadline: (moment: string) => `Ansøgningsfristen var den ${moment}.`,
    moved: (from: string, to: string, reason: string) =>
      `Fristen blev flyttet ${days(from, to)}. Begrundelse: ${reason}`,
    set: (to: string, reason: string) => `Fristen blev sat til ${to}. Begrundelse: ${reason}`,
    dropped: (from: string, reason: string) =>
      `Fristen ${from} blev taget af runden. Begrundelse: ${reason}`,
    received: (count: number) =>
      count === 0
        ? 'Der er ingen ansøgninger modtaget.'
        : `Der er modtaget ${applications(count)}.`,
    ofThem: (parts: string) => `Af dem er ${parts}.`,
    standing: {
      ranked: (count: number) => `${count} på en rangliste`,
      'below-threshold': (count: number) => `${count} under en tærskel`,
      incomplete: (count: number) => `${count} uden resultat, fordi der mangler point`,
      ineligible: (count: number) => `${count} afvist`,
      'area-closed': (count: number) => `${count} i et område, der er lukket`,
      'awaiting-ruling': (count: number) =>
        `${count} endnu uden afgørelse om de formelle forudsætninger`,
      withdrawn: (count: number) => `${count} trukket tilbage`,
    },
    standingNote: 'Grunden står ud for hver ansøgning i afsnittet om dens område.',
    assessing: 'Bedømmelse',
    assessed: (assessors: number, criteria: number, scale: string) =>
      `Ansøgningerne er bedømt af ${assessors === 1 ? '1 bedømmer' : `${assessors} bedømmere`} efter ${criteria === 1 ? 'rundens ene kriterium' : `rundens ${criteria} kriterier`} på en skala ${scale}.`,
    scale: {
      high: (min: string, max: string) => `fra ${min} til ${max}, hvor ${max} er bedst`,
      low: (min: string, max: string) => `fra ${min} til ${max}, hvor ${min} er bedst`,
    },
    counting: (count: number, quorum: number) =>
      `Der indgår ${count === 1 ? '1 bedømmelse' : `${count} bedømmelser`}; hver ansøgning skal have mindst ${quorum}.`,
    basis: {
      mean: 'En ansøgnings resultat er det vægtede gennemsnit af bedømmernes point.',
      panel:
        'En ansøgnings resultat er regnet af panelets egne point; bedømmernes individuelle point står ved siden af.',
    },
    frozen: (day: string) => `Metoden har ligget fast siden den ${day}.`,
    frozenNot: 'Metoden ligger ikke fast endnu.',
    changed: (day: string, reason: string) =>
      `Opsætningen blev ændret ${day}. Begrundelse: ${reason}`,
    methodNote: 'Metoden er gengivet i bilag 1.',
    members: 'Bedømmerne',
    member: {
      name: 'Navn',
      title: 'Stilling',
      organisation: 'Ansættelsessted',
      assessments: 'Bedømmelser',
    },
    noMembers: 'Der er ikke registreret bedømmere.',
    habilitet: 'Habilitet',
    recused: (count: number) =>
      count === 0
        ? 'Ingen bedømmer er ved afgørelse fundet inhabil.'
        : `Der er i ${count === 1 ? 'ét tilfælde' : `${count} tilfælde`} truffet afgørelse om, at en bedømmer er inhabil. Bedømmeren og grunden er nævnt under området.`,
    recusalScope: {
      area: 'En bedømmer, der er inhabil i forhold til én ansøgning, medvirker ikke ved nogen ansøgning i samme område.',
      application: 'En inhabil bedømmer medvirker ikke ved den ansøgning, det angår.',
    },
    recusedNote: 'Point, der var givet forinden, indgår ikke i noget resultat.',
    hearing: 'Partshøring',
    hearingGap:
      'Der er ikke registreret noget om partshøring. Skriv, om og hvordan ansøgerne er hørt',
    heard: (count: number) =>
      count === 1 ? '1 ansøger er partshørt' : `${count} ansøgere er partshørt`,
    notNeeded: (count: number) =>
      `for ${count === 1 ? '1 ansøger' : `${count} ansøgere`} er det vurderet, at partshøring ikke er nødvendig`,
    hearingOpen: (count: number) =>
      count === 1 ? '1 partshøring er ikke afsluttet' : `${count} partshøringer er ikke afsluttet`,
    over: (names: string, reason: string) =>
      `Indstillingen er sendt, før høringen af ${names} var afsluttet. Begrundelse: ${reason}`,
    again: 'Fornyet vurdering',
    asked: (who: string, when: string, areas: string, basis: string) =>
      `${who} bad ${when} om en fornyet vurdering af ${areas}. Grundlag: ${basis}`,
    againStanding: {
      open: 'Den fornyede vurdering er ikke afsluttet.',
      closed: 'Den fornyede vurdering er afsluttet.',
    },
    supplements: (count: number) =>
      count === 1
        ? 'Der er registreret supplerende materiale én gang.'
        : `Der er registreret supplerende materiale ${count} gange.`,
  },

  areasTitle: 'Områderne',
  areasNote:
    'Den indstillede står med fed i ranglisten. Resultat og spredning er i point; spredning er afstanden mellem bedømmernes højeste og laveste eget resultat. «Bedømt» er antallet af bedømmelser, der tæller, og K-tallene er middelpoint for hvert kriterium.',

  set: {
    title: 'Det samlede sæt',
    reason: 'Hvorfor netop disse sammen',
    money: 'Beløb og rammer',
    moneyCaption: 'Ansøgt og indstillet mod rammen, mio. kr.',
    funder: 'Bevillingsgiver',
    year: 'År',
    asked: 'Ansøgt',
    recommended: 'Indstillet',
    frame: 'Ramme',
    over: 'Over rammen',
    undecided: 'ikke besluttet',
    all: 'Alle år',
    total: 'I alt',
    moneyNote: 'Ansøgt er alle ansøgninger, der ikke er trukket tilbage eller afvist.',
    regions: 'Geografi',
    regionsCaption: 'Indstillede af ansøgte, efter region',
    region: 'Region',
    headquarters: 'Hovedsæder',
    branches: 'Afdelinger',
    of: (recommended: number, asked: number) => `${recommended} af ${asked}`,
    unplaced: (names: string) => `Uden en dansk kommune: ${names}.`,
    regionsNote:
      'Geografien er til oplysning. Den indgår ikke i noget resultat og ændrer ingen rangliste.',
    checks: 'Forhold at være opmærksom på',
    noChecks: 'Der er intet at bemærke ved det, der indstilles.',
    twice: (applicant: string, where: string) =>
      `${applicant} har søgt i mere end ét område: ${where}.`,
  },

  reservation: {
    title: 'Forbehold',
    funders: (authority: string, names: string, count: number) =>
      count === 1
        ? `Beløbene og vilkårene er indstillet af ${authority}. ${names} træffer selv afgørelse om tilsagn eller afslag og kan fastsætte et andet beløb og andre vilkår.`
        : `Beløbene og vilkårene er indstillet af ${authority}. ${names} træffer hver for sig afgørelse om tilsagn eller afslag og kan fastsætte andre beløb og vilkår.`,
    noFunders: (authority: string) =>
      `Beløbene og vilkårene er indstillet af ${authority} og er ikke et tilsagn.`,
    appointment: (recipient: string) =>
      `Afgørelsen om udpegning træffes af ${recipient}. Udpegningen er ikke i sig selv et tilsagn om tilskud.`,
    frames: (funder: string, years: string) =>
      `Rammen hos ${funder} for ${years} er ikke besluttet; beløb i de år er forbeholdt, at der bliver en ramme.`,
    computed:
      'Rangliste, udfald og forslag er beregnet efter rundens egne regler. De er en del af grundlaget for det faglige skøn og træder ikke i stedet for det.',
  },

  open: {
    draft: 'Udestående forhold',
    sent: 'Forhold, der var åbne ved afsendelsen',
    draftText: 'Før indstillingen sendes, bør der tages stilling til følgende:',
    sentText: 'Indstillingen er sendt, mens følgende stod åbent:',
  },
  signature: 'Sted, dato og underskrift',
}
export type RecommendationText = typeof recommendationText
