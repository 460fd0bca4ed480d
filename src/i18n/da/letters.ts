/** What the letters to applicants say; fetched with the first of them. */
export const letters = {
  draft: 'Udkast',
  to: (applicant: string) => `Til ${applicant}`,
  toWithCvr: (applicant: string, cvr: string) => `Til ${applicant}, CVR-nr. ${cvr}`,
  about: (title: string) => `Ansøgning: ${title}`,
  caseLine: (caseNumber: string, area: string) => `Sagsnummer ${caseNumber}, område: ${area}`,
  round: (title: string) => `Runde: ${title}`,
  footer: (caseNumber: string) => `Sag ${caseNumber}`,
  source: (logDigest: string, version: string) => `Logaftryk ${logDigest} · Klyngevalg ${version}`,
  date: 'Dato: ',
  dateGap: 'dato for afsendelse',
  sincerely: 'Med venlig hilsen',
  signatureGap: 'navn, stilling og kontaktoplysninger',
  quote: (text: string) => `«${text}»`,
  day: (date: string) => `den ${date}`,
  noDay: '[dato]',
  /** Stands for the one who decides, where the setup does not say who that is. */
  someone: 'den, der træffer beslutningen',
  fileKind: {
    hearing: 'partshøring',
    rejection: 'afvisning',
    refusal: 'afslag',
    'funder-refusal': 'afslag',
    commitment: 'tilsagn',
  },
  heading: {
    asked: 'Det beder vi jer om',
    assessment: 'Bedømmelsen af jeres ansøgning',
    assessors: 'Hvem der har bedømt',
    rules: 'Regler og grundlag',
    considerations: 'Det er der lagt vægt på for alle ansøgninger',
    own: 'Det er der lagt vægt på i jeres ansøgning',
    remarks: 'Bedømmernes bemærkninger',
    hearing: 'Partshøring',
    funders: 'Bevillingsgivernes beslutninger',
    complaint: 'Klagevejledning',
    failed: 'Den betingelse, der ikke er opfyldt',
    reason: 'Begrundelse',
    documents: 'Det har vi lagt til grund',
    amounts: 'Beløb',
    conditions: 'Vilkår',
    reservations: 'Forbehold',
  },
  gap: {
    authority:
      'Skriv, hvilken myndighed brevet er fra. Det kan sættes én gang for alle breve i opsætningen.',
    legalBasis:
      'Skriv, hvilke regler og hvilket opslag sagen behandles efter. Det kan sættes én gang for alle breve i opsætningen.',
    complaint:
      'Skriv klagevejledningen: om der kan klages, til hvem og inden hvilken frist. Den kan sættes én gang for alle breve i opsætningen.',
    due: 'Skriv, hvornår bemærkningerne senest skal være modtaget. Fristen kommer med her, når partshøringen er registreret på ansøgningen.',
    ground:
      'Skriv, hvad der har været afgørende. Pointene forklarer det ikke alene, og der er ikke registreret en begrundelse.',
    groundWithheld:
      'Den registrerede begrundelse nævner en anden ansøger og er holdt tilbage. Skriv, hvad der har været afgørende, uden at omtale andre end den udpegede.',
    textWithheld:
      'Den registrerede tekst nævner en anden ansøger og er holdt tilbage. Skriv den, så den kun handler om modtageren.',
    remarkWithheld:
      'Bemærkningen nævner en anden ansøger og er holdt tilbage. Gengiv den, så den kun handler om modtageren.',
    remarks:
      'Skriv, hvad bedømmerne har lagt vægt på. Ingen har skrevet bemærkninger til ansøgningen, og point alene siger ikke hvorfor.',
    stale:
      'Tallene er ændret, siden indstillingen på området blev besluttet. Kontrollér, at de stadig er dem, beslutningen bygger på.',
    hearing:
      'Skriv, om ansøgeren er partshørt, og hvad der kom ud af det. Der er ikke registreret noget.',
    hearingOpen: (sentOn: string, due: string) =>
      `Partshøringen er sendt den ${sentOn} med frist den ${due}, og den er ikke afsluttet. Skriv, hvad der kom ud af den.`,
    hearingEffect: 'Skriv, hvad bemærkningerne har ført til. Det er ikke registreret.',
    failed:
      'Skriv, hvilken betingelse der ikke er opfyldt. Ingen af de formelle krav er registreret som ikke opfyldt.',
    funderReason: 'Skriv bevillingsgiverens begrundelse.',
    lessReason: 'Skriv, hvorfor beløbet er lavere end det ansøgte.',
    reference: 'Skriv, hvor beslutningen findes, for eksempel et brev eller et sagsnummer.',
    conditionDue: 'Skriv fristen for vilkåret',
    conditionWithheld:
      'Vilkåret nævner en anden ansøger og er holdt tilbage. Skriv det, så det kun handler om modtageren.',
    conditionDisputed: 'To har skrevet vilkåret hver på sin måde. Vælg, hvilket der gælder.',
    notAppointed:
      'Der er ikke registreret en udpegning af ansøgeren. Et tilsagn forudsætter, at ansøgeren er udpeget.',
    reservation:
      'Skriv de forbehold, som opslaget tager for bevillingerne, eller slet linjen, hvis der ingen er.',
  },
  score: {
    scale: (min: string, max: string, best: string) =>
      `Der er givet point fra ${min} til ${max} på hvert kriterium, hvor ${best} er bedst.`,
    basis: {
      mean: 'Et kriteriums tal er gennemsnittet af bedømmernes point. Resultatet er gennemsnittet af kriterierne efter deres vægt. Der er regnet med de nøjagtige tal; de viste er afrundet hver for sig.',
      panel:
        'Et kriteriums tal er de point, som panelet har givet i fællesskab. Resultatet er gennemsnittet af kriterierne efter deres vægt. Der er regnet med de nøjagtige tal; de viste er afrundet hver for sig.',
    },
    caption: 'Jeres ansøgning, kriterium for kriterium',
    criterion: 'Kriterium',
    weight: 'Vægt',
    mean: { mean: 'Gennemsnit', panel: 'Panelets point' },
    total: 'Resultat',
    noTotal: 'intet resultat',
    leftOut: (criterion: string) => `Kriteriet «${criterion}» er ikke regnet med på området: `,
    givenCaption: (criterion: string) => `${criterion}: hvad hver bedømmer har givet`,
    assessor: 'Bedømmer',
    points: 'Point',
    remark: 'Bemærkning',
    panel: 'Panelet i fællesskab',
    inapplicable: 'Ikke relevant',
    abstained: 'Afstår',
    unscored: 'Ikke bedømt',
    noRemark: 'Ingen bemærkning',
    meanOf: {
      mean: (points: string) => `gennemsnit ${points}`,
      panel: (points: string) => `panelets point ${points}`,
    },
    remarkBy: (text: string, name: string) => `${text} (${name})`,
    by: (names: string) => `Ansøgningen er bedømt af ${names}.`,
  },
  hearing: {
    title: 'Partshøring over bedømmelsen af jeres ansøgning',
    handled: (round: string) => `Vi behandler jeres ansøgning i runden «${round}».`,
    /** Before and after the one who decides. */
    why: [
      'Ansøgningen er bedømt efter rundens kriterier. Bedømmelsen indgår i grundlaget for indstillingen til ',
      ' og kan få betydning for, om I bliver indstillet. I får den derfor i sin helhed, så I kan udtale jer om den, før der bliver truffet beslutning.',
    ] as readonly [string, string],
    covers: 'Partshøringen omfatter: ',
    ask: 'Læs bedømmelsen igennem, og skriv til os,',
    questions: [
      'om de oplysninger, bedømmelsen bygger på, er rigtige,',
      'om der er forhold i ansøgningen, som bedømmerne har overset eller misforstået,',
      'om I i øvrigt har bemærkninger til bedømmelsen.',
    ] as readonly string[],
    /** Before and after the day. */
    due: ['Vi skal have modtaget jeres bemærkninger senest den ', '.'] as readonly [string, string],
    silent:
      'I har ikke pligt til at svare. Hører vi ikke fra jer inden fristen, behandler vi sagen videre på det grundlag, vi har. Svaret sendes til den, der er nævnt sidst i brevet.',
    onlyOwn: 'Brevet handler kun om jeres egen ansøgning. Andre ansøgeres oplysninger er ikke med.',
    role: 'Bedømmerne vurderer ansøgningen fagligt. De træffer ikke beslutning i sagen.',
  },
  heard: {
    notNeeded: 'Det er vurderet, at partshøring ikke var nødvendig: ',
    passed: (sentOn: string, due: string) =>
      `I fik den ${sentOn} lejlighed til at udtale jer om bedømmelsen. Vi har ikke modtaget bemærkninger inden fristen den ${due}.`,
    answered: (sentOn: string, answeredOn: string) =>
      `I fik den ${sentOn} lejlighed til at udtale jer om bedømmelsen, og I svarede den ${answeredOn}.`,
    covered: 'Partshøringen omfattede: ',
    answer: 'Gengivet i korthed skrev I: ',
    effect: {
      none: 'Bemærkningerne har ikke ført til, at bedømmelsen er ændret.',
      're-assessment': 'Bemærkningerne har ført til, at bedømmerne har set på ansøgningen igen.',
    },
    grounds: 'Begrundelsen er: ',
  },
  refusal: {
    title: 'Afslag på jeres ansøgning',
    /** After the one who decides. */
    appointed: (when: string, names: string, area: string) =>
      ` har ${when} udpeget ${names} på området ${area}. I er dermed ikke udpeget.`,
    nobody: (when: string, area: string) =>
      ` har ${when} besluttet, at ingen udpeges på området ${area}. I er dermed ikke udpeget.`,
    reference: (reference: string) => `Henvisning: ${reference}.`,
    noMoney: (funders: string) =>
      `Tilskud fra ${funders} gives kun til ansøgere, der er udpeget. Der kan derfor ikke gives tilsagn på grundlag af ansøgningen.`,
    funder: (funder: string, when: string) =>
      `${funder} har ${when} besluttet ikke at give tilskud.`,
    discretion:
      'Beslutningen bygger på et skøn. Ansøgningerne på området er holdt op mod hinanden efter de samme kriterier:',
    criterion: (name: string, weight: string) => `${name}, vægt ${weight}`,
    supports:
      'Pointene på hvert kriterium er regnet sammen til et resultat efter kriteriernes vægt. Resultatet støtter skønnet og træder ikke i stedet for det.',
    ground: {
      agency: 'Ved indstillingen er der desuden lagt vægt på dette: ',
      minister: 'Ved udpegningen er der desuden lagt vægt på dette: ',
    },
    category: {
      assessment: 'faglig helhedsvurdering',
      tie: 'valg mellem ansøgninger, der står lige',
      geography: 'geografisk spredning',
      conditions: 'økonomi eller vilkår',
      other: 'andre forhold',
    },
    groundOf: {
      agency: (category: string) =>
        `Ved indstillingen er der desuden lagt vægt på dette (${category}): `,
      minister: (category: string) =>
        `Ved udpegningen er der desuden lagt vægt på dette (${category}): `,
    },
    ranked: (total: string, rank: number, count: number) =>
      count === 1
        ? `Jeres ansøgning har fået resultatet ${total} og er den eneste, der er rangeret på området.`
        : `Jeres ansøgning har fået resultatet ${total} og står som nummer ${rank} af ${count} rangerede ansøgninger på området.`,
    shared: (total: string, rank: number, count: number) =>
      `Jeres ansøgning har fået resultatet ${total} og deler pladsen som nummer ${rank} af ${count} rangerede ansøgninger på området.`,
    other: (applicant: string, total: string) =>
      `${applicant}, som er udpeget, har resultatet ${total}.`,
    otherNoTotal: (applicant: string) => `${applicant}, som er udpeget, har intet resultat.`,
    behind: (distance: string, applicant: string) =>
      `Der er ${distance} point fra jeres resultat op til resultatet for ${applicant}.`,
    behindLow: (distance: string, applicant: string) =>
      `Der er ${distance} point fra jeres resultat ned til resultatet for ${applicant}; det laveste resultat er bedst.`,
    level: (applicant: string) => `Jeres resultat er det samme som resultatet for ${applicant}.`,
    ahead: (distance: string, applicant: string) =>
      `Jeres resultat er ${distance} point bedre end resultatet for ${applicant}. Resultaterne alene har altså ikke været afgørende.`,
    tieBreak: (criterion: string) =>
      `Ved lige resultater er rækkefølgen afgjort af kriteriet «${criterion}», sådan som runden har fastsat.`,
    sameField: (applicant: string) =>
      `Der kan højst udpeges én ansøger inden for hvert felt, og ${applicant} er udpeget inden for samme felt som jeres.`,
    below: 'Jeres ansøgning er ikke rangeret, fordi den ikke opfylder rundens mindstekrav:',
    belowLow: 'Jeres ansøgning er ikke rangeret, fordi den ligger over rundens grænse:',
    threshold: {
      high: (criterion: string, mean: string, threshold: string) =>
        `På kriteriet «${criterion}» er tallet ${mean}. Der kræves mindst ${threshold}.`,
      low: (criterion: string, mean: string, threshold: string) =>
        `På kriteriet «${criterion}» er tallet ${mean}. Det må højst være ${threshold}.`,
    },
    overall: {
      high: (mean: string, threshold: string) =>
        `Gennemsnittet af alle kriterier uden vægt er ${mean}. Der kræves mindst ${threshold}.`,
      low: (mean: string, threshold: string) =>
        `Gennemsnittet af alle kriterier uden vægt er ${mean}. Det må højst være ${threshold}.`,
    },
    incomplete: (criteria: string) =>
      `Jeres ansøgning har intet resultat og er ikke rangeret, fordi der ikke er point på ${criteria}.`,
    unassessed: 'Jeres ansøgning er ikke rangeret, fordi der ikke er bedømmelser, der tæller med.',
    closed: 'Der vælges ingen på området: ',
  },
  rejection: {
    title: 'Afvisning af jeres ansøgning',
    decision:
      'Vi afviser jeres ansøgning, fordi den ikke opfylder en formel betingelse for at komme i betragtning. Ansøgningen indgår derfor ikke i valget mellem ansøgningerne på området. Afvisningen er ikke udtryk for en vurdering af ansøgningens faglige indhold.',
    check: {
      deadline: 'Ansøgningen skal være modtaget inden fristen.',
      cvr: 'Ansøgeren skal have et gyldigt CVR-nummer.',
      legalForm:
        'Ansøgeren skal have den retsform, som opslaget kræver, eller godtgøre, at den får den i tide.',
      boardBusiness: 'Ansøgerens bestyrelse skal have de erhvervsfolk, som opslaget kræver.',
      boardKnowledge:
        'Ansøgerens bestyrelse skal have den repræsentation fra videninstitutioner, som opslaget kræver.',
      goldLabel: 'Ansøgeren skal have en guldcertificering eller en plan for den.',
    },
    late: (received: string, deadline: string) =>
      `Fristen var den ${deadline}. Ansøgningen er modtaget den ${received}.`,
    cvrInvalid: (cvr: string) =>
      `Ansøgningen oplyser nummeret ${cvr}, som ikke er et gyldigt CVR-nummer.`,
    cvrMissing: 'Ansøgningen oplyser ikke et CVR-nummer.',
    ruled: 'Vi har vurderet, at betingelsen ikke er opfyldt.',
    stated: 'Det fremgår af ansøgningens oplysninger, at betingelsen ikke er opfyldt.',
    application: (caseNumber: string) => `Ansøgningen, sag ${caseNumber}`,
    applicationReceived: (caseNumber: string, received: string) =>
      `Ansøgningen, sag ${caseNumber}, modtaget den ${received}`,
    document: (fileName: string) => `Bilag til ansøgningen: ${fileName}`,
  },
  commitment: {
    title: (funder: string) => `Tilsagn fra ${funder}`,
    titleWithConditions: (funder: string) => `Tilsagn med vilkår fra ${funder}`,
    decision: (funder: string, when: string, sum: string) =>
      `${funder} har ${when} besluttet at give jer tilsagn om tilskud på i alt ${sum} til jeres ansøgning.`,
    decisionWithConditions: (funder: string, when: string, sum: string) =>
      `${funder} har ${when} besluttet at give jer tilsagn med vilkår om tilskud på i alt ${sum} til jeres ansøgning.`,
    reference: (reference: string) => `Henvisning: ${reference}.`,
    caption: (funder: string) => `Tilskud fra ${funder} år for år`,
    year: 'År',
    asked: 'Ansøgt',
    granted: 'Tilsagn',
    sum: 'I alt',
    nothing: 'Intet',
    open: 'Ikke besluttet',
    openYears: (years: string, funder: string) =>
      `For ${years} er rammen hos ${funder} ikke besluttet. Brevet omfatter derfor ikke tilskud for den periode.`,
    less: 'Tilsagnet er lavere end det ansøgte: ',
    conditions: 'Tilsagnet gives på disse vilkår:',
    due: (date: string) => `Frist: ${date}.`,
    standing: { met: 'Vilkåret er opfyldt.', 'not-met': 'Vilkåret er ikke opfyldt.' },
    /** Before and after the one who decides. */
    presupposes: 'Tilsagnet forudsætter, at I er udpeget. ',
    appointed: (when: string) => ` har ${when} udpeget jer på området.`,
    onItsOwn: (funder: string) =>
      `Brevet gælder kun tilskuddet fra ${funder}. Hver bevillingsgiver træffer sin egen beslutning.`,
  },
  funderRefusal: {
    title: (funder: string) => `Afslag fra ${funder}`,
    decision: (funder: string, when: string) =>
      `${funder} har ${when} besluttet ikke at give tilskud til jeres ansøgning.`,
    /** After the one who decides. */
    appointed: (when: string) =>
      ` har ${when} udpeget jer på området. Beslutningen om tilskud ændrer ikke udpegningen; hver bevillingsgiver træffer sin egen beslutning.`,
    notAppointed: 'I er ikke udpeget. Tilskud gives kun til ansøgere, der er udpeget.',
    facts: 'Disse oplysninger om bedømmelsen af jeres ansøgning indgår i sagen.',
  },
  note: {
    title: 'Supplerende notat',
    to: (from: string) => `Til: ${from}`,
    by: (authority: string) => `Fra: ${authority}`,
    version: (version: number, date: string) =>
      `Hører til indstillingens version ${version}, sendt den ${date}`,
    file: 'supplerende-notat.docx',
    digest: (digest: string) => `Indstillingens aftryk: ${digest}`,
    noVersion: 'Indstillingen er ikke sendt endnu',
    footer: 'Supplerende notat',
    question: 'Spørgsmål',
    asked: (date: string) => `Stillet den ${date}.`,
    askedDue: (date: string, due: string) => `Stillet den ${date}. Svarfrist den ${due}.`,
    answer: 'Svar',
    answered: (date: string) => `Afgivet den ${date}.`,
    noAnswer: 'Skriv svaret. Der er ikke registreret et svar på spørgsmålet.',
    disputed:
      'To har skrevet hver sit om spørgsmålet. Vælg under spørgsmålene, hvad der gælder, før notatet sendes.',
    data: 'Oplysninger fra sagen',
    same: 'Tallene er rundens egne, som de stod, da notatet blev dannet.',
    asSent: (version: number) => `Det, der indstilles, er uændret siden version ${version}.`,
    moved: (version: number) =>
      `Det, der indstilles nu, svarer ikke længere til det, der blev sendt i version ${version}.`,
    caption: (area: string) => `Rangliste for ${area}`,
    rank: 'Nr.',
    caseNumber: 'Sag',
    applicant: 'Ansøger',
    verdict: 'Udfald: ',
    recommended: 'Indstillet: ',
    notRecommended: 'ikke besluttet',
    nobody: 'ingen',
    appointed: 'Udpeget: ',
    appointedOn: (names: string, date: string) => `${names}, ${date}`,
    notAppointed: 'ikke afgjort',
    amountsCaption: (applicant: string) => `Indstillet beløb til ${applicant}`,
    amountsDisputed: (applicant: string) =>
      `To har skrevet hver sit beløb for ${applicant}; det er ikke afgjort, hvilket der gælder.`,
    distance: 'Afstand',
    duelCaption: (first: string, second: string) => `Hvad der skiller ${first} fra ${second}`,
    criterion: 'Kriterium',
    rest: (count: number) => `${count} andre kriterier`,
    total: 'Resultat',
    sum: 'I alt',
  },
}
export type LettersWords = typeof letters
