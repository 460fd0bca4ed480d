import { counted } from './counted.ts'

/** «: …» where something more is said. */
const more = (text: string | null) => (text === null || text.trim() === '' ? '' : `: ${text}`)

/**
 * What each event of the log says, told of the one who wrote it: «besluttede Energiteknologi: …».
 * Fetched with the case file.
 */
export const caseLog = {
  chainBegun: {
    agency: 'begyndte at skrive i runden fra en ny computer eller browser',
    work: 'begyndte at bedømme',
    answer: 'begyndte en besvarelse',
    brief: 'åbnede en fil fra styrelsen',
  },
  setup: {
    first: (title: string) => `satte runden «${title}» op`,
    changed: (reason: string | null) => `ændrede opsætningen${more(reason)}`,
  },
  assessor: {
    added: (name: string) => `registrerede bedømmeren ${name}`,
    changed: (name: string) => `rettede oplysningerne om bedømmeren ${name}`,
    removed: (name: string) => `fjernede bedømmeren ${name}`,
  },
  officer: {
    added: (name: string) => `registrerede sagsbehandleren ${name}`,
    changed: (name: string) => `rettede oplysningerne om sagsbehandleren ${name}`,
    removed: (name: string) => `fjernede sagsbehandleren ${name}`,
  },
  application: {
    added: (who: string, area: string) => `registrerede ansøgningen fra ${who} i ${area}`,
    changed: (who: string) => `registrerede en ny version af ansøgningen fra ${who}`,
    withdrawn: (who: string, reason: string) =>
      `noterede, at ansøgningen fra ${who} er trukket tilbage${more(reason)}`,
    merged: (who: string, into: string, reason: string) =>
      `noterede, at ansøgningen fra ${who} er lagt sammen med den fra ${into}${more(reason)}`,
    rejected: (who: string, reason: string) =>
      `afviste ansøgningen fra ${who} af formelle grunde${more(reason)}`,
    active: (who: string, reason: string) => `genoptog ansøgningen fra ${who}${more(reason)}`,
    document: (fileName: string, who: string) =>
      `lagde «${fileName}» ind ved ansøgningen fra ${who}`,
    documentRemoved: (fileName: string, who: string) =>
      `fjernede «${fileName}» fra ansøgningen fra ${who}`,
    supplement: (who: string, text: string) =>
      `registrerede supplerende materiale fra ${who}${more(text)}`,
    supplementRead: (who: string) => `noterede det supplerende materiale fra ${who} som læst`,
  },
  check: {
    ruled: (check: string, who: string, outcome: string, note: string) =>
      `afgjorde ${check} for ${who}: ${outcome}${note.trim() === '' ? '' : ` (${note})`}`,
    takenBack: (check: string, who: string) => `tog afgørelsen om ${check} for ${who} tilbage`,
  },
  imported: {
    applications: (count: number, fileName: string) =>
      `indlæste ${counted(count, 'ansøgning', 'ansøgninger')} fra ${fileName}`,
    assessments: (count: number, fileName: string) =>
      `indlæste ${counted(count, 'bedømmelse', 'bedømmelser')} fra ${fileName}`,
    rulings: (count: number, fileName: string) =>
      `indlæste ${counted(count, 'afgørelse', 'afgørelser')} fra ${fileName}`,
    changedToo: (changed: number, same: number) =>
      ` (${[
        ...(changed > 0 ? [`${changed} rettede noget`] : []),
        ...(same > 0 ? [`${same} mere var der i forvejen`] : []),
      ].join(', ')})`,
  },
  recovered: {
    damaged: (restored: string) =>
      `fandt lageret beskadiget; ${restored} hændelser blev hentet fra reservekopien`,
    emptied: (restored: string) =>
      `fandt lageret tømt af browseren; ${restored} hændelser blev skrevet igen`,
    missing: (missing: string) => `, og ${missing} mangler`,
  },
  assigned: {
    yes: (name: string, who: string) => `tildelte ${name} ansøgningen fra ${who}`,
    no: (name: string, who: string) => `tog ansøgningen fra ${who} fra ${name} igen`,
  },
  recusal: {
    yes: (name: string, who: string, reason: string) =>
      `afgjorde, at ${name} er inhabil over for ${who}${more(reason)}`,
    no: (name: string, who: string, reason: string) =>
      `afgjorde, at ${name} ikke er inhabil over for ${who}${more(reason)}`,
    exception: (name: string, who: string, reason: string) =>
      `afgjorde, at ${name} medvirker over for ${who} efter forvaltningslovens §\u00a04${more(reason)}`,
  },
  declared: {
    own: {
      nothing: (who: string) => `erklærede intet forhold til ${who}`,
      ground: (who: string, ground: string, text: string) =>
        `meldte et forhold til ${who}: ${ground}${text.trim() === '' ? '' : ` – ${text}`}`,
    },
    entered: {
      nothing: (name: string, who: string) =>
        `skrev ned, at ${name} ikke har noget forhold til ${who}`,
      ground: (name: string, who: string, ground: string, text: string) =>
        `skrev ned, at ${name} har et forhold til ${who}: ${ground}${text.trim() === '' ? '' : ` – ${text}`}`,
    },
    grounds: {
      'own-interest': 'egen interesse (§\u00a03, stk.\u00a01, nr.\u00a01)',
      family: 'familie eller nærtstående (§\u00a03, stk.\u00a01, nr.\u00a02)',
      organisation: 'tilknytning til en organisation (§\u00a03, stk.\u00a01, nr.\u00a03)',
      'earlier-role': 'tidligere rolle i sagen (§\u00a03, stk.\u00a01, nr.\u00a04)',
      'other-doubt': 'andet, der kan vække tvivl (§\u00a03, stk.\u00a01, nr.\u00a05)',
    },
  },
  criterion: {
    leftOut: (criterion: string, area: string, reason: string) =>
      `lod kriteriet «${criterion}» udgå i ${area}${more(reason)}`,
    counts: (criterion: string, area: string, reason: string) =>
      `lod kriteriet «${criterion}» tælle i ${area}${more(reason)}`,
  },
  areaClosed: {
    yes: (area: string, reason: string) => `lukkede området ${area}${more(reason)}`,
    no: (area: string, reason: string) => `åbnede området ${area} igen${more(reason)}`,
  },
  assessment: {
    entered: (name: string, who: string, marks: string) =>
      `indtastede bedømmelsen fra ${name} af ${who}: ${marks}`,
    enteredPart: (name: string, who: string, marks: string) =>
      `indtastede en del af bedømmelsen fra ${name} af ${who}: ${marks}`,
    handedIn: (who: string, marks: string) => `afleverede sin bedømmelse af ${who}: ${marks}`,
    reopened: (who: string, reason: string) => `genåbnede sin bedømmelse af ${who}${more(reason)}`,
    panelPoint: (mark: string, criterion: string, who: string, remark: string) =>
      `gav på panelets vegne ${mark} på ${criterion} til ${who}${more(remark)}`,
    panelPointTaken: (criterion: string, who: string) =>
      `tog panelets point på ${criterion} til ${who} tilbage`,
    point: (mark: string, criterion: string, who: string) =>
      `gav ${mark} på ${criterion} til ${who}`,
    pointTaken: (criterion: string, who: string) =>
      `tog sit point på ${criterion} til ${who} tilbage`,
    remark: (criterion: string, who: string) => `skrev en bemærkning om ${criterion} til ${who}`,
    done: (who: string) => `meldte bedømmelsen af ${who} færdig`,
    notDone: (who: string) => `tog færdigmeldingen af ${who} tilbage`,
    note: (who: string) => `skrev en note for sig selv om ${who}`,
    evidence: (count: number, criterion: string, who: string) =>
      `hæftede ${counted(count, 'sted', 'steder')} i dokumenterne på ${criterion} for ${who}`,
    mark: {
      points: (points: string) => `${points} point`,
      none: 'mangler',
      'not-applicable': 'ikke relevant',
      abstained: 'afstår',
    },
  },
  files: {
    keyMade: 'lavede rundens nøgle',
    keyChanged: 'lavede en ny nøgle til runden',
    drill: 'prøvede rundens adgangssætning af',
    invited: (name: string) => `lavede seks ord til ${name}`,
    invitedAgain: (name: string) => `lavede nye ord til ${name}`,
    sent: {
      habilitet: (name: string, code: string) => `lavede filen om habilitet til ${name} (${code})`,
      brief: (name: string, code: string) => `lavede bedømmelsesfilen til ${name} (${code})`,
      read: (name: string, code: string) => `lavede læsefilen til ${name} (${code})`,
    },
    of: (count: number) => `, ${counted(count, 'ansøgning', 'ansøgninger')}`,
    due: (moment: string) => `, frist ${moment}`,
    deviceAccepted: (name: string, reason: string | null) =>
      `bekræftede, at computeren er den, ${name} bruger${more(reason)}`,
    deviceRefused: (name: string, reason: string | null) =>
      `afviste en computer, der svarede for ${name}${more(reason)}`,
    received: (name: string, receipt: string) =>
      `tog besvarelsen fra ${name} ind; kvitteringskode ${receipt}`,
    released: (areas: string, names: string) =>
      `frigav bedømmelserne i ${areas} til læsning for ${names}`,
    receipt: (receipt: string) => `fik kvitteringskoden ${receipt}`,
    opened: { habilitet: 'åbnede filen om habilitet', brief: 'åbnede bedømmelsesfilen' },
    applicant: (name: string) => `fik oplyst, at ${name} er ansøger`,
  },
  meeting: {
    suggested: (area: string, names: string) =>
      `noterede panelets vurdering i ${area}: som det beregnede forslag, ${names}`,
    other: (area: string, names: string, why: string) =>
      `noterede panelets vurdering i ${area}: ${names} i stedet for det beregnede forslag (${why})`,
    none: (area: string, why: string) =>
      `noterede panelets vurdering i ${area}: ingen bør indstilles (${why})`,
    'sent-back': (area: string) => `noterede, at panelet sender ${area} tilbage til bedømmelse`,
    undecided: (area: string) => `tog panelets vurdering i ${area} tilbage`,
    discussion: (area: string, present: number) =>
      `skrev mødenotat om ${area}; ${present === 0 ? 'ingen er noteret til stede' : `${present} til stede`}`,
  },
  decision: {
    suggested: (area: string, names: string) => `besluttede ${area}: ${names}`,
    other: (area: string, names: string, why: string) =>
      `besluttede ${area}: ${names} i stedet for det beregnede forslag (${why})`,
    none: (area: string, why: string) => `besluttede ${area}: ingen indstilles (${why})`,
    undecided: (area: string) => `tog beslutningen i ${area} tilbage`,
    why: (category: string, reason: string | null) => `${category}${more(reason)}`,
    amounts: (who: string, total: string) => `indstillede ${total} i alt til ${who}`,
    amountsAsAsked: (who: string) => `indstillede de søgte beløb til ${who}`,
    condition: {
      open: (who: string, text: string) => `stillede vilkår til ${who}: ${text}`,
      met: (who: string, text: string) => `noterede et vilkår til ${who} som opfyldt: ${text}`,
      'not-met': (who: string, text: string) =>
        `noterede et vilkår til ${who} som ikke opfyldt: ${text}`,
      dropped: (who: string, text: string) => `frafaldt et vilkår til ${who}: ${text}`,
    },
    setReason: (reason: string) => `begrundede sættet som helhed: ${reason}`,
    setReasonTaken: 'tog begrundelsen for sættet tilbage',
    sent: (version: number, date: string, areas: number, change: string | null) =>
      `sendte version ${version} af indstillingen, dateret ${date}, med ${counted(areas, 'område', 'områder')}${more(change)}`,
    reassessmentBegun: (areas: string, askedBy: string, basis: string) =>
      `begyndte en fornyet vurdering af ${areas}, som ${askedBy} bad om${more(basis)}`,
    reassessmentClosed: (areas: string) => `afsluttede den fornyede vurdering af ${areas}`,
  },
  hearing: {
    takenBack: (who: string) => `tog det noterede om partshøring af ${who} tilbage`,
    'not-needed': (who: string, reason: string) =>
      `noterede, at ${who} ikke skal partshøres${more(reason)}`,
    sent: (who: string, sentOn: string, due: string) =>
      `noterede partshøring af ${who}, sendt ${sentOn} med frist ${due}`,
    answered: (who: string, on: string, answer: string) =>
      `noterede svaret på partshøringen af ${who}, modtaget ${on}${more(answer)}`,
    passed: (who: string, due: string) =>
      `noterede, at ${who} ikke har svaret på partshøringen inden fristen ${due}`,
  },
  minister: {
    asked: (from: string, text: string) => `noterede et spørgsmål fra ${from}: ${text}`,
    answered: (from: string, text: string) => `noterede svaret til ${from}: ${text}`,
    recommended: (area: string, names: string) =>
      `registrerede ministerens udpegning i ${area}: som indstillet, ${names}`,
    other: (area: string, names: string, reason: string | null) =>
      `registrerede ministerens udpegning i ${area}: ${names}, som ikke var indstillet${more(reason)}`,
    none: (area: string, reason: string | null) =>
      `registrerede, at ministeren ikke udpeger nogen i ${area}${more(reason)}`,
    undecided: (area: string) => `tog den registrerede udpegning i ${area} tilbage`,
    funding: {
      committed: (funder: string, who: string, total: string, _reason: string | null) =>
        `registrerede tilsagn fra ${funder} til ${who}: ${total} i alt`,
      'committed-with-conditions': (
        funder: string,
        who: string,
        total: string,
        _reason: string | null,
      ) => `registrerede tilsagn med vilkår fra ${funder} til ${who}: ${total} i alt`,
      refused: (funder: string, who: string, _total: string, reason: string | null) =>
        `registrerede afslag fra ${funder} til ${who}${more(reason)}`,
      undecided: (funder: string, who: string, _total: string, _reason: string | null) =>
        `tog den registrerede beslutning fra ${funder} om ${who} tilbage`,
    },
  },
  ended: {
    closed: (open: number, reason: string | null) =>
      open === 0
        ? `afsluttede runden${more(reason)}`
        : `afsluttede runden med ${counted(open, 'åbent område', 'åbne områder')}${more(reason)}`,
    opened: (reason: string | null) => `genåbnede runden${more(reason)}`,
    journalised: (fileName: string, reference: string) =>
      `journaliserede sagsarkivet ${fileName} under ${reference}`,
    accessParty: (requester: string, who: string) =>
      `gav ${requester} aktindsigt i sagen om ${who} som part`,
    accessAnyone: (requester: string) => `gav ${requester} aktindsigt`,
  },
  nobody: 'ingen',
  /** Why an event of the log has no effect, after «uden virkning:». */
  idle: {
    'wrong-chain': 'hændelsen står i en kæde, den ikke hører hjemme i',
    'no-setup': 'runden var ikke sat op',
    'setup-faults': 'opsætningen har fejl',
    'unknown-application': 'den nævner en ansøgning, runden ikke kendte',
    'unknown-assessor': 'den nævner en person, runden ikke kendte',
    'unknown-area': 'den nævner et område, runden ikke har',
    'unknown-criterion': 'den nævner et kriterium, runden ikke har',
    'unknown-funder': 'den nævner en bevillingsgiver, runden ikke har',
    'off-scale': 'pointet ligger ikke på skalaen',
    'inapplicable-not-allowed': 'kriteriet kan ikke sættes til «ikke relevant»',
    'incomplete-hand-in': 'bedømmelsen var ikke fuldstændig',
    'reason-needed': 'begrundelsen mangler',
    'choice-empty': 'valget og de nævnte ansøgninger passer ikke sammen',
    'unknown-key': 'den gælder en nøgle, runden ikke har',
    'other-round': 'den hører til en anden runde',
    'no-merger': 'den nævner ingen anden ansøgning, der kan være lagt sammen med',
    'outcome-not-allowed': 'udfaldet kan ikke gives på den forudsætning',
    'unknown-year': 'den nævner et år, der ikke kan gives beløb for',
    'amount-twice': 'samme bevillingsgiver og år står to gange',
    'note-needed': 'bemærkningen mangler',
    'wrong-version': 'versionens nummer følger ikke efter den forrige',
    'change-needed': 'det er ikke sagt, hvad der er ændret',
    'date-needed': 'datoen mangler',
    'grounds-needed': 'begrundelsen mangler',
    'appointee-needed': 'valget og de udpegede passer ikke sammen',
    'amounts-needed': 'beløbet mangler',
    'amounts-unneeded': 'der står beløb ved noget, der ikke er et tilsagn',
    'dates-reversed': 'datoerne ligger i forkert rækkefølge',
    'basis-needed': 'hjemlen mangler',
    'party-needed': 'parten mangler',
  },
}
export type CaseLogWords = typeof caseLog
