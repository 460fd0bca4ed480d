const place = (applicant: string, criterion: string | null) =>
  criterion === null ? `«${applicant}»` : `«${applicant}», «${criterion}»`

/** Files between the agency and its assessors, and what may be wrong with them. */
export const panelFiles = {
  place,
  faults: {
    'not-sealed': 'Det er ikke en fil, der er sendt fra Klyngevalg.',
    'newer-format':
      'Filen er lavet af en nyere udgave af Klyngevalg. Opdatér siden, og åbn filen igen; filen er ikke ændret.',
    'cut-off': 'Filen er afkortet. Hent den igen, eller bed om en ny.',
    trailing: 'Der står mere efter filens slutning. Hent den igen, eller bed om en ny.',
    changed: 'Filen er ændret eller beskadiget undervejs. Hent den igen, eller bed om en ny.',
    'too-large': 'Filen er for stor til at være fra Klyngevalg.',
    malformed: 'Filen har ikke den form, den skal have. Bed om en ny.',
    'wrong-words':
      'Ordene passer ikke til filen. Se efter, om det er de rigtige seks ord i den rigtige rækkefølge.',
    'wrong-key': 'Filen er forseglet til en anden runde eller en anden nøgle.',
    'not-for-you': 'Filen kan ikke åbnes her: den er forseglet til en anden.',
    notStored: (why: string) => `Det kunne ikke gemmes: ${why}. Intet er taget ind.`,
    unreadable:
      'Browseren kunne ikke læse filen. Er den flyttet, eller ligger den på et drev, der er væk?',
    locked: 'Rundens nøgle er låst. Skriv adgangssætningen først.',
    'no-round': 'Åbn runden først.',
    'missing-document':
      'Et af ansøgningernes dokumenter er ikke på denne computer. Læg det ind igen på ansøgningens side, eller fjern det, og lav så filen.',
    'damaged-document':
      'Et af ansøgningernes dokumenter er beskadiget på denne computer. Fjern det på ansøgningens side, læg det ind igen, og lav så filen.',
    'nothing-to-send': 'Der er ikke noget at sende endnu.',
    'device-unconfirmed': 'Besvarelsen kommer fra en ny computer. Bekræft den først.',
    'bad-content': (path: string, why: string | null) =>
      `Indholdet af «${path}» har ikke den form, det skal have${why ? `: ${why}` : ''}. Filen er ikke taget ind.`,
    'foreign-content': (field: string) =>
      `Filen indeholder noget, den ikke må indeholde («${field}»), og er afvist. Ingen af dens oplysninger er taget ind.`,
    'wrong-kind': (kind: string) => `Filen er en anden slags: ${kind}.`,
    'not-this-round': (title: string) =>
      title === ''
        ? 'Filen hører til en anden runde.'
        : `Filen hører til runden «${title}», ikke til denne.`,
    'broken-answer': (where: string | null, why: string | null) =>
      `Besvarelsen er ændret undervejs${where ? ` ved ${where}` : ''}${why ? ` (${why})` : ''}. Bed bedømmeren gemme og sende den igen.`,
    'foreign-event': (where: string | null) =>
      `Besvarelsen indeholder noget, bedømmeren ikke kan have skrevet${where ? `, ved ${where}` : ''}. Den er afvist.`,
    'ineffective-event': (where: string | null, why: string) =>
      `Besvarelsen passer ikke til runden${where ? ` ved ${where}` : ''}: ${why}`,
    'wrong-heads': 'Der mangler noget af besvarelsen. Bed bedømmeren gemme og sende den igen.',
    'bad-signature': 'Underskriften passer ikke: besvarelsen er ændret, siden den blev gemt.',
    'unknown-invitation': 'Besvarelsen går ikke ud fra en fil, der er sendt fra denne runde.',
    'unknown-brief':
      'Besvarelsen går ud fra en fil, som ikke står i rundens log. Er det den rigtige kopi af runden, du har åben?',
    rewritten: (where: string | null) =>
      `Besvarelsen fortæller en anden historie end den, der er modtaget før${where ? `, ved ${where}` : ''}. Den er lagt til side; ring til bedømmeren.`,
  },
  json: {
    'duplicate-key': (found: string) => `feltet «${found}» står to gange`,
    'forbidden-key': (found: string) => `ukendt felt «${found}»`,
    'too-deep': () => 'for dybt indlejret (højst 32 niveauer)',
    'not-json': (found: string) => `«${found}» er ikke gyldig JSON`,
    'inexact-number': (found: string) => `tallet ${found} kan ikke gengives nøjagtigt`,
    'half-character': () => 'ugyldigt tegn (halvt surrogatpar)',
    trailing: () => 'der står mere efter slutningen',
    'cut-off': () => 'afkortet',
  },
  noAssessors: {
    title: 'Der er ingen bedømmere endnu',
    text: 'Tilføj dem under Personer, og fordel ansøgningerne. Så kan du sende filer ud herfra.',
    action: 'Gå til Personer',
  },
  key: {
    title: 'Rundens nøgle',
    none: 'Bedømmernes besvarelser forsegles, så kun I kan læse dem. Det kræver en nøgle til runden, låst med en adgangssætning, som I selv vælger og passer på.',
    make: 'Lav rundens nøgle',
    makeText:
      'Vælg en sætning, du kan huske, og som ingen kan gætte. Skriv den ned, og læg den i jeres pengeskab eller adgangskodebank. Uden den kan ingen læse besvarelserne, heller ikke vi.',
    newLabel: 'Adgangssætning',
    newHint: (least: number) => `Mindst ${least} tegn, gerne fire-fem ord.`,
    againLabel: 'Skriv den igen',
    tooShort: (least: number) => `Brug mindst ${least} tegn.`,
    notSame: 'De to er ikke ens.',
    makeConfirm: 'Lav nøglen',
    making: 'Laver nøglen …',
    unlocked: 'Låst op.',
    locked: 'Låst.',
    drilled: 'Adgangssætningen er prøvet af.',
    notDrilled: 'Prøv adgangssætningen af, før den første bedømmelsesfil sendes ud.',
    drillLabel: 'Skriv adgangssætningen fra det sted, hvor I har lagt den',
    drillHint: 'Prøven viser, at I kan læse besvarelserne, når de kommer. Den skrives i loggen.',
    drill: 'Prøv den af',
    drillAgain: 'Prøv adgangssætningen igen',
    unlockLabel: 'Adgangssætning',
    unlock: 'Lås op',
    unlocking: 'Låser op …',
    wrong: 'Adgangssætningen passer ikke. Prøv igen.',
    show: 'Vis det, jeg skriver',
    details: 'Detaljer',
    fingerprint: 'Nøglens fingeraftryk',
  },
  contact: {
    label: 'Bedømmerne kan ringe til',
    option: (name: string, phone: string) => `${name}, ${phone}`,
    choose: 'Vælg sagsbehandler',
    none: 'Ingen sagsbehandler har et telefonnummer. Bedømmerne skal have et sted at ringe hen, hvis ordene driller.',
    toPeople: 'Tilføj dig selv under Personer',
    needed: 'Når der er en sagsbehandler med telefonnummer, kan filerne laves her.',
    due: 'Frist for at aflevere',
    dueHint: 'Står i filen. Kan undlades.',
    limit: 'Største fil, MB',
    limitHint: 'Er bedømmelsesfilen større, deles den: en lille fil og nummererede bilagsfiler.',
    limitFault: 'Skriv et tal mellem 0,1 og 50.',
  },
  out: {
    title: 'Filer til bedømmerne',
    text: 'Først filen om habilitet; når den er besvaret og afgjort, bedømmelsesfilen. Hver bedømmer har sine egne seks ord, som åbner alle deres filer. Giv dem ordene på en anden måde end filen, for eksempel i telefonen.',
    caption: 'Filer til hver bedømmer',
    assessor: 'Bedømmer',
    words: 'Seks ord',
    show: 'Vis ordene',
    showNamed: (name: string) => `Vis ordene til ${name}`,
    invite: 'Lav ordene',
    inviteNamed: (name: string) => `Lav seks ord til ${name}`,
    kinds: { habilitet: 'Habilitet', brief: 'Bedømmelsesfil', read: 'Læsefil' },
    declared: 'Erklæret',
    of: (done: number, all: number) => `${done} af ${all}`,
    sent: (at: string, code: string) => `Lavet ${at} (${code})`,
    changed: 'Passer ikke længere til fordelingen',
    make: 'Lav fil',
    making: 'Laver …',
    again: 'Lav igen',
    makeNamed: (kind: string, name: string) => `${kind} til ${name}: lav fil`,
    awaitsDeclaration: 'Venter på erklæring',
    saved: (file: string, size: string, name: string) =>
      `«${file}» (${size}) er lagt i browserens mappe til overførsler. Send den til ${name} på mail.`,
    savedSplit: (file: string, size: string, beside: readonly string[], name: string) =>
      `«${file}» (${size}) og ${beside.length === 1 ? '1 bilagsfil' : `${beside.length} bilagsfiler`} (${beside.join(', ')}) er lagt i browserens mappe til overførsler. Send dem til ${name}, gerne i hver sin mail. Spørger browseren, om siden må hente flere filer, så svar ja.`,
    beside: (count: number) => (count === 1 ? 'med 1 bilagsfil' : `med ${count} bilagsfiler`),
    unlockFirst: 'Lås rundens nøgle op for at lave filer og se ordene.',
  },
  sixWords: {
    title: (name: string) => `Seks ord til ${name}`,
    text: 'Ordene åbner alle filer til denne bedømmer. Læs dem op i telefonen, eller send dem i en sms; ikke i samme mail som filen.',
    copyLabel: 'Ordene på én linje',
    copy: 'Kopiér',
    copied: 'Kopieret.',
    renew: 'Lav nye ord',
    renewText:
      'De nye ord gælder for filer, du laver fra nu af. Filer, der er sendt, åbnes stadig med de gamle.',
    renewConfirm: 'Lav nye ord alligevel',
  },
  answer: {
    title: 'Besvarelser ind',
    drop: 'Træk en besvarelse hertil',
    choose: 'Vælg fil',
    locked: 'Lås rundens nøgle op for at tage besvarelser ind.',
    refused: 'Besvarelsen er ikke taget ind',
    taken: (name: string) => `Besvarelsen fra ${name} er taget ind`,
    reply: (receipt: string) =>
      `Svar på mailen med kvitteringskoden ${receipt}. Så ved bedømmeren, at alt er nået frem.`,
    reviewTitle: (name: string) => `Besvarelse fra ${name}`,
    written: (at: string) => `Gemt hos bedømmeren ${at}.`,
    nothingNew: 'Der er intet nyt i den: alt er modtaget før.',
    new: 'Nye bedømmelser',
    changedOnes: 'Ændrede bedømmelser',
    reopened: 'Genåbnet af bedømmeren',
    disputed: 'Afleveret to gange hver for sig; bedømmeren skal vælge',
    same: 'Her i forvejen',
    missing: 'Mangler stadig',
    declarations: 'Habilitet',
    declared: (count: number, withGround: number) =>
      withGround === 0
        ? `${count} nye erklæringer, intet at afgøre.`
        : `${count} nye erklæringer; ${withGround} skal afgøres.`,
    oddTimes: (times: readonly string[]) =>
      `Bedømmerens ur har vist ${times.join(' og ')}. Rækkefølgen følger hændelsernes nummer, ikke uret.`,
    newDevice: {
      new: 'Besvarelsen kommer fra en anden computer end før',
      refused: 'Denne computer er tidligere afvist',
    },
    confirmText: (name: string) =>
      `Ring til ${name}, og spørg, om det er deres nye computer. Sammenlign eventuelt fingeraftrykket under Detaljer.`,
    confirmLabel: 'Hvordan er det bekræftet?',
    confirmHint: 'For eksempel: «Ringet op på det kendte nummer 12. juni».',
    confirmNeeded: 'Skriv, hvordan det er bekræftet.',
    take: 'Tag besvarelsen ind',
    note: 'Notér den som modtaget',
    device: 'Computerens fingeraftryk',
    receipt: 'Kvitteringskode:',
  },
  mail: {
    title: 'Mailtekst til bedømmere',
    label: 'Ret den til, og send den sammen med filen',
    copy: 'Kopiér teksten',
    copied: 'Kopieret.',
    text: (link: string, name: string, phone: string) =>
      `Kære bedømmer

Vedhæftet er din fil til bedømmelsen. Sådan gør du:

1. Gem den vedhæftede fil på din computer.
2. Åbn ${link} i Chrome, Edge, Firefox eller Safari fra de seneste to år.
3. Træk filen ind på siden, og skriv de seks ord, du får af mig på anden vis.

Alt foregår i din egen browser, også uden net. Det, du skriver, gemmes undervejs på din computer. Når du er færdig, trykker du «Gem min besvarelse» under «Aflever» og sender mig filen.

Driller det, så ring til ${name} på ${phone}.

Venlig hilsen
${name}`,
  },
  release: {
    title: 'Frigivelse til mødet',
    text: 'Ingen bedømmer ser andres bedømmelser, før du frigiver dem. Derefter får hver en læsefil, uden det, de er inhabile i.',
    button: 'Frigiv bedømmelser …',
    caption: 'Hvem der kan læse hvad',
    reader: 'Bedømmer',
    readers: 'Bedømmere',
    areas: 'Områder',
    applications: 'Ansøgninger',
    file: 'Læsefil',
    dialogTitle: 'Frigiv bedømmelser til mødet',
    dialogText:
      'Frigivelsen skrives i loggen og kan ikke tages tilbage: en læsefil, der er sendt, kan læses. Se efter, hvem der får hvad.',
    allAreas: 'Alle områder',
    reads: (count: number) => `læser ${count} ansøgninger`,
    confirm: (areas: number, people: number) =>
      `Frigiv ${areas} ${areas === 1 ? 'område' : 'områder'} til ${people} ${people === 1 ? 'bedømmer' : 'bedømmere'}`,
  },
  colleague: {
    title: 'En sagsbehandler til',
    text: 'Lav en fil med hele runden til en kollega. Kollegaen åbner den på Klyngevalgs forside med seks ord og arbejder videre i sin egen log; I udveksler kopier. Adgangssætningen skal kollegaen have af jer.',
    make: 'Lav fil til en kollega',
    saved: (file: string) => `«${file}» er lagt i browserens mappe til overførsler`,
    words: 'Ordene, der åbner den (vises kun her)',
  },
}
export type PanelFilesWords = typeof panelFiles
