import { formatList } from '../formats.ts'

const criteria = (count: number) => (count === 1 ? '1 kriterium' : `${count} kriterier`)

export const assessment = {
  list: {
    title: 'Bedøm',
    tableName: 'Dine ansøgninger efter område',
    column: {
      caseNumber: 'Sag',
      applicant: 'Ansøger',
      scored: 'Bedømt',
      total: 'Mit resultat',
      stage: 'Tilstand',
    },
    begin: (name: string) => `Begynd med ${name}`,
    goOn: (name: string) => `Fortsæt med ${name}`,
    toHandIn: 'Gå til aflevering',
    leftOut: (count: number) =>
      count === 1
        ? '1 ansøgning er trukket tilbage eller afvist og skal ikke bedømmes.'
        : `${count} ansøgninger er trukket tilbage eller afvist og skal ikke bedømmes.`,
    partial: '* Beregnet ud fra de kriterier, du har givet point på.',
    recusedTitle: 'Inhabil',
    recusedText: 'Det er afgjort, at du er inhabil her. Du kan ikke bedømme disse ansøgninger:',
    emptyTitle: 'Du har ingen ansøgninger at bedømme',
    emptyText: 'Når sagsbehandleren har indlæst eller fordelt ansøgningerne, står de her.',
  },
  applications: (count: number) => (count === 1 ? '1 ansøgning' : `${count} ansøgninger`),
  stage: {
    'not-begun': 'Ikke begyndt',
    scored: 'Klar til at melde færdig',
    done: 'Færdig',
    disputed: 'To besvarelser: vælg den, der gælder',
    reported: 'Venter på afgørelse om habilitet',
  },
  missing: (count: number) => `Mangler ${criteria(count)}`,
  missingRemarks: (count: number) =>
    count === 1 ? 'Mangler 1 bemærkning' : `Mangler ${count} bemærkninger`,
  handedIn: (moment: string) => `Afleveret ${moment}`,
  enteredBy: 'Indtastet af sagsbehandler',
  reopened: (reason: string) => `Genåbnet: ${reason}`,
  scoredOf: (scored: number, of: number) => `${scored} af ${of}`,
  counts: {
    handedIn: (count: number) => `${count} afleveret`,
    done: (count: number) => (count === 1 ? '1 færdig' : `${count} færdige`),
    begun: (count: number) => `${count} i gang`,
    notBegun: (count: number) => `${count} ikke begyndt`,
  },

  position: (number: number, of: number) => `${number} af ${of}`,
  caseNumber: (caseNumber: string) => `sag ${caseNumber}`,
  asks: (millions: string) => `søger ${millions}\u00a0mio.\u00a0kr.`,
  previous: 'Forrige',
  next: 'Næste',
  previousNamed: (name: string) => `Forrige ansøgning: ${name}`,
  nextNamed: (name: string) => `Næste ansøgning: ${name}`,
  keys: 'Taster',
  tabs: 'Vis',
  textTab: 'Ansøgning',
  pointsTab: 'Point',
  textPane: 'Ansøgningens tekst',
  separator: 'Fordeling mellem ansøgning og point',
  textShare: (percent: number) => `Ansøgningen fylder ${percent}\u00a0%`,
  pointsPane: 'Point',

  facts: {
    cvr: 'CVR-nr.',
    noCvr: 'Endnu ikke stiftet',
    headquarters: 'Hovedsæde',
    branches: 'Afdelinger',
    proposedField: 'Foreslået område',
  },
  amounts: 'Ansøgt beløb i mio.\u00a0kr.',
  funder: 'Bevillingsgiver',
  all: 'I alt',
  summary: 'Resumé',
  documents: {
    title: (all: number, opened: number) =>
      all === 1
        ? 'Der hører 1 bilagsfil til, som ikke er åbnet endnu'
        : `Der hører ${all} bilagsfiler til; ${opened === 0 ? 'ingen' : opened} er åbnet`,
    text: (missing: readonly number[]) =>
      `Nr. ${formatList(missing.map(String), 'da')} mangler. Bilagsfilerne indeholder ansøgningernes tekst og dokumenter. Du kan give point imens. De kan åbnes i vilkårlig rækkefølge og alle på én gang.`,
    drop: 'Træk bilagsfilerne hertil',
    choose: 'Vælg bilagsfiler',
    opening: 'Åbner …',
    notOpened: (file: string, why: string) => `«${file}»: ${why}`,
    otherWords:
      'Den blev ikke sendt sammen med den bedømmelsesfil, du åbnede sidst. Åbn den fra forsiden med dine seks ord.',
    faults: (count: number) =>
      count === 1 ? 'En fil blev ikke åbnet' : `${count} filer blev ikke åbnet`,
    inFile: (number: number) =>
      `Ansøgningens tekst ligger i bilagsfil nr. ${number}, som ikke er åbnet endnu. Åbn den under «Bedøm». Du kan give point imens.`,
  },
  noText: 'Ansøgningens tekst er ikke indlæst her. Læs den i det materiale, du har fået.',

  notScored: 'Ikke bedømt endnu',
  abstain: 'Afstår',
  abstainOn: (name: string) => `Afstår fra at bedømme ${name}`,
  inapplicable: 'Ikke relevant',
  inapplicableOn: (name: string) => `${name} er ikke relevant`,
  clear: 'Ryd',
  clearOn: (name: string) => `Ryd point på ${name}`,
  fold: (name: string, said: string) => `${name}: ${said}. Åbn for at ændre`,
  points: (points: string) => `${points} point`,
  said: (name: string, what: string) => `${name}: ${what}`,
  addRemark: 'Tilføj bemærkning',
  addRemarkOn: (name: string) => `Tilføj bemærkning til ${name}`,
  editRemark: 'Ret bemærkning',
  editRemarkOn: (name: string) => `Ret bemærkning til ${name}`,
  remarkOn: (name: string) => `Bemærkning til ${name}`,

  note: {
    title: 'Mine noter',
    none: 'ingen til denne ansøgning',
    some: 'skrevet til denne ansøgning',
    on: (name: string) => `Mine noter til ${name}`,
    isPrivate: 'Noterne er private: De er kun til dig selv og bliver aldrig afleveret.',
  },

  strip: {
    title: 'Mine point',
    text: (count: number) =>
      count === 1
        ? 'på min ene ansøgning'
        : `på mine ${count} ansøgninger, én firkant til hver; denne ansøgning er mørk`,
    given: (points: string, criterion: string) => `Har fået ${points} point på ${criterion}`,
    none: 'Ingen endnu',
  },

  result: 'Mit vægtede resultat',
  resultShort: 'Mit resultat',
  resultAfter: (scored: number, of: number) =>
    `efter ${scored} af ${of === 1 ? '1 kriterium' : `${of} kriterier`}`,
  noResult: 'Intet resultat endnu',
  undo: 'Fortryd',
  done: 'Meld færdig',
  openAgain: 'Åbn igen',
  isDone: 'Meldt færdig',
  nextOpen: 'Næste, der mangler',

  handedInTitle: (moment: string) => `Afleveret ${moment}.`,
  handedInText: 'Bedømmelsen kan kun læses.',
  enteredTitle: 'Sagsbehandleren har indtastet dette for dig.',
  enteredText: 'Ret det, der ikke passer. Det bliver dit eget, når du melder bedømmelsen færdig.',
  reopen: 'Genåbn …',
  reopenTitle: (name: string) => `Genåbn bedømmelsen af ${name}`,
  reopenText:
    'Dine point og bemærkninger bliver stående, så du kan rette dem. Bedømmelsen tæller først igen, når du har afleveret den på ny.',
  reopenReason: 'Begrundelse',
  reopenHint: 'Begrundelsen står i hændelsesloggen.',
  reopenConfirm: 'Genåbn bedømmelsen',
  disagreement: {
    title: (name: string) => `Der er to besvarelser for ${name}.`,
    text: 'Ingen af dem tæller, før du har valgt. Den, du vælger, afleveres i stedet for begge.',
    from: (moment: string) => `Fra ${moment}`,
    draft: 'ikke afleveret',
    criterion: 'Kriterium',
    whichHolds: 'Hvilken gælder?',
    tableName: (name: string) => `De to besvarelser for ${name}`,
    choose: 'Brug denne',
    chooseFrom: (moment: string) => `Brug besvarelsen fra ${moment}`,
  },

  notMine: {
    title: 'Ansøgningen er ikke blandt dine',
    text: 'Den er måske trukket tilbage, afvist eller fordelt til andre.',
    recusedTitle: 'Du er inhabil her',
    recusedText: 'Det er afgjort, at du ikke kan bedømme denne ansøgning.',
    action: 'Se dine ansøgninger',
  },

  keyList: {
    title: 'Taster',
    column: { key: 'Tast', act: 'Virkning' },
    digits: (least: string, greatest: string) => `${least}–${greatest}`,
    score: 'Giver point på kriteriet og går videre til det næste',
    half: 'Efter et ciffer: et halvt point mere',
    ten: 'To cifre lige efter hinanden, fx 1 og 0',
    clear: 'Rydder point',
    criterion: 'Forrige og næste kriterium',
    within: 'Lavere og højere point på kriteriet',
    remark: 'Bemærkning til kriteriet',
    abstain: 'Afstår',
    leaveField: 'Forlader bemærkningen',
    nextApplication: 'Næste ansøgning',
    previousApplication: 'Forrige ansøgning',
    nextOpen: 'Næste ansøgning, der mangler noget',
    done: 'Melder færdig',
    undo: 'Fortryder',
    scroll: 'Ruller i ansøgningen eller pointene',
    keys: 'Viser denne liste',
    names: {
      delete: 'Delete',
      up: '↑',
      down: '↓',
      left: '←',
      right: '→',
      escape: 'Esc',
      comma: 'komma',
      pageUp: 'Page Up',
      pageDown: 'Page Down',
      or: 'eller',
    },
    singleKeys: 'Brug cifre og bogstaver som genveje',
    singleKeysHint:
      'Slå det fra, hvis du bruger stemmestyring eller kommer til at ramme tasterne. Cifre virker så kun, når en række point har fokus. Valget huskes på denne computer.',
    text: 'Tasterne virker ikke, mens du skriver i et felt.',
  },

  handIn: {
    title: 'Aflever',
    action: 'Handling',
    button: (count: number) =>
      count === 1 ? 'Aflever 1 færdig bedømmelse' : `Aflever ${count} færdige bedømmelser`,
    nothing: 'Der er ikke noget at aflevere lige nu.',
    all: 'Du har afleveret alle dine bedømmelser.',
    remaining: (count: number) =>
      count === 1
        ? '1 bedømmelse mangler stadig noget.'
        : `${count} bedømmelser mangler stadig noget.`,
    waiting: (count: number) =>
      count === 1
        ? '1 færdig bedømmelse kan afleveres, når bemærkningerne er skrevet.'
        : `${count} færdige bedømmelser kan afleveres, når bemærkningerne er skrevet.`,
    lacksTitle: 'Det mangler',
    lackingMarks: 'Ikke bedømt endnu',
    lackingRemarks: 'Bemærkning',
    allCriteria: (count: number) => (count === 1 ? 'Kriteriet' : `Alle ${count} kriterier`),
    asked: (where: string) => `Runden beder om en bemærkning ${where}.`,
    askedAtEnds: (least: string, greatest: string) => `ved point ${least} og ${greatest}`,
    askedBelow: (points: string) => `ved point under ${points}`,
    askedAbove: (points: string) => `ved point over ${points}`,
    and: ' og ',
    doneOn: (name: string) => `Meld bedømmelsen af ${name} færdig`,
    openAgainOn: (name: string) => `Åbn bedømmelsen af ${name} igen`,
    reopenOn: (name: string) => `Genåbn bedømmelsen af ${name}`,
    confirmTitle: (count: number) =>
      count === 1 ? 'Aflever 1 bedømmelse?' : `Aflever ${count} bedømmelser?`,
    confirmText:
      'Point og bemærkninger afleveres, som de står nu, og tæller med i ranglisten. Du kan stadig læse dem, og du kan genåbne en bedømmelse med en begrundelse.',
    confirm: 'Aflever',
    ranking: 'Din egen rækkefølge',
    rankingText:
      'Efter dine egne vægtede resultater alene. Se dem igennem en sidste gang, før du afleverer.',
    rankingIn: (area: string) => `Din egen rækkefølge i ${area}`,
    rank: 'Nr.',
    shared: 'delt',
    unranked: 'uden nr.',
  },
}

export type AssessmentWords = typeof assessment
