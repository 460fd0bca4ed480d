export const shell = {
  product: 'Klyngevalg',
  mainNavigation: 'Sider i runden',
  skipToContent: 'Gå til indholdet',
  setup: 'Opsætning',
  applications: 'Ansøgninger',
  areas: 'Områder',
  panel: 'Panel',
  recommendation: 'Indstilling',
  assess: 'Bedøm',
  handIn: 'Aflever',
  language: 'Sprog',
  languageName: { da: 'Dansk', en: 'English' },
  person: {
    name: (who: string) => `Hvem du er: ${who}`,
    agency: 'Sagsbehandler',
    agencyNamed: (name: string) => `${name}, sagsbehandler`,
    assessor: (name: string) => `${name}, bedømmer`,
    agencyGroup: 'Styrelsen',
    assessorGroup: 'Bedøm på denne computer som',
    setName: 'Skriv dit navn …',
    nameTitle: 'Dit navn',
    nameLabel: 'Navn',
    nameHint: 'Navnet står ved alt, du registrerer fra nu af.',
    saveName: 'Brug navnet',
  },
  save: {
    idle: 'Alt er gemt på denne computer',
    saving: 'Gemmer …',
    saved: (time: string) => `Gemt kl. ${time}`,
    failed: (why: string) => `Ikke gemt – ${why}`,
    retry: 'Prøv igen',
    why: {
      quota: 'browseren har ikke mere plads',
      blocked: 'en anden fane holder på databasen',
      timeout: 'lageret svarer ikke',
      unavailable: 'browseren tillader ikke, at der gemmes her',
      closed: 'browseren har lukket for sit lager',
      'newer-version': 'dine data er fra en nyere udgave af programmet',
      unknown: 'lageret melder fejl',
    },
  },
  cancel: 'Fortryd',
  close: 'Luk',
  loading: 'Henter …',
  missing: {
    title: 'Runden findes ikke på denne computer',
    text: 'Den er måske slettet, eller den ligger i en anden browser.',
    action: 'Se runderne på denne computer',
  },
  noStorage: {
    title: (why: string) => `Du kan ikke arbejde her, fordi ${why}`,
    text: 'Luk andre faner med Klyngevalg, og indlæs siden igen. Brug ikke et privat vindue. Intet, du har gemt før, er ændret.',
    newer:
      'Intet er ændret. Indlæs siden igen for at få den nye udgave; bliver den ved med at være gammel, så luk alle faner med Klyngevalg først.',
    reload: 'Indlæs siden igen',
  },
  newerVersion: {
    title: 'En nyere udgave af Klyngevalg er åbnet i et andet vindue.',
    text: 'Her bliver intet gemt mere, og intet er ændret. Indlæs siden igen for at arbejde videre.',
  },
  unknownPage: {
    title: 'Siden findes ikke',
    text: 'Adressen passer ikke til nogen side i programmet.',
  },
  damaged: {
    title: 'En del af runden kan ikke læses',
    text: (place: string) =>
      `Kæden er brudt ved ${place}. Det, der står før bruddet, vises; intet er ændret.`,
    event: (seq: number, after: string | null) =>
      after === null ? `hændelse ${seq}` : `hændelse ${seq} (efter ${after})`,
  },
  unsaved:
    'Det, du har skrevet og valgt, står stadig her, og programmet prøver selv igen. Luk ikke vinduet, før det er gemt; du kan gemme en kopi som fil imens.',
  otherWindow: {
    text: 'Runden er åben i et andet vindue. Her kan du læse med, men ikke ændre noget.',
    takeOver: 'Skriv her i stedet',
  },
  journal: {
    title: 'Der skrives ingen reservekopi',
    missing:
      'Browseren giver ikke plads til den. Alt bliver gemt, men kun ét sted: gem en kopi hver dag.',
    failing: (why: string) =>
      `Reservekopien kan ikke skrives lige nu: ${why}. Alt er gemt i databasen, og kopien indhentes af sig selv.`,
  },
  recovery: {
    damagedTitle: 'Databasen var beskadiget.',
    restored: (restored: string, total: string, round: string) =>
      `${restored} af ${total} hændelser er hentet fra reservekopien. Intet mangler i «${round}».`,
    restoredInPart: (restored: string, total: string) =>
      `${restored} af ${total} hændelser er hentet fra reservekopien.`,
    emptiedTitle: 'Browseren har slettet dine data.',
    emptied: (count: string) =>
      `${count} hændelser i den åbne runde er skrevet igen fra hukommelsen. Gem en kopi nu.`,
    rewrittenTitle: 'Reservekopien var beskadiget.',
    rewritten: (count: string, round: string) =>
      `${count} hændelser er skrevet i den igen fra databasen. Intet mangler i «${round}».`,
    missingTitle: (round: string) => `Noget er gået tabt i «${round}».`,
    missing: (missing: string, moment: string | null) =>
      `${missing} hændelser, som var gemt her, findes hverken i databasen eller i reservekopien.${
        moment === null ? '' : ` Det sidste, der findes, er fra ${moment}.`
      } Gendan fra en kopi, hvis du har en.`,
    gone: (missing: string) =>
      `Runden har ligget her med ${missing} hændelser, men browseren har den ikke mere. Gendan den fra en kopi, hvis du har en.`,
    understood: 'Forstået',
  },
  clock: (moment: string) =>
    `Computerens ur går forkert: det sidste i runden er gemt ${moment}, og det er senere end nu. Rækkefølgen af dine ændringer påvirkes ikke, men ret uret, så tidspunkterne passer.`,
  crash: {
    title: 'Noget gik galt i programmet',
    text: 'Det er en fejl hos os, ikke hos dig. Alt, hvad du har gemt, ligger stadig på computeren.',
    reload: 'Indlæs siden igen',
    detail: 'Teknisk besked',
    missingPart: {
      title: 'Denne del af programmet kan ikke hentes',
      text: 'Siden hører til en udgave af Klyngevalg, der ikke længere findes, eller forbindelsen er væk. Alt, hvad du har gemt, og den bemærkning, du var ved at skrive, ligger stadig på computeren. Indlæs siden igen, når det passer dig.',
    },
  },
  update: {
    ready: {
      text: 'En ny udgave af Klyngevalg er klar.',
      action: 'Skift til den nye udgave',
    },
    taken: {
      text: 'En ny udgave af Klyngevalg er taget i brug i en anden fane. Du kan arbejde videre her og skifte, når det passer dig.',
      action: 'Indlæs siden igen',
    },
    later: 'Senere',
  },
  offline: {
    local: 'Alt ligger på denne computer. Intet sendes over nettet.',
    version: (version: string, fingerprint: string) =>
      `Version ${version} · ${fingerprint} · virker uden netforbindelse`,
  },
  framed: {
    text: 'Klyngevalg vises ikke inde i en anden side, for så kan du ikke se, hvem der ejer det, du trykker på.',
    open: 'Åbn siden i sit eget vindue',
  },
  example: 'Eksempelrunde: alle navne på personer og organisationer er opdigtede.',
  /** Why something was not done; keyed as the domain names it. */
  refusal: {
    'other-window': () =>
      'Runden er åben i et andet vindue, og der bliver der skrevet. Vælg «Skriv her i stedet», hvis du vil arbejde videre her.',
    malformed: () =>
      'Noget af det, du har skrevet, kan ikke gemmes i den form. Forkort lange tekster, og prøv igen.',
    'too-large': () => 'Teksterne er tilsammen for lange til at blive gemt. Kort dem af.',
    'wrong-chain': () =>
      'Det kan ikke gøres i den rolle, du har valgt. Skift rolle øverst på siden.',
    'no-setup': () => 'Runden er ikke sat op endnu. Begynd med opsætningen.',
    'setup-faults': () => 'Opsætningen har fejl. Ret dem først.',
    'unknown-application': (subject: string) => `Ansøgning ${subject} findes ikke i runden.`,
    'unknown-assessor': (subject: string) => `Bedømmeren ${subject} findes ikke i runden.`,
    'unknown-area': (subject: string) => `Området ${subject} findes ikke i runden.`,
    'unknown-criterion': (subject: string) => `Kriteriet ${subject} findes ikke i runden.`,
    'unknown-funder': (subject: string) => `Bevillingsgiveren ${subject} findes ikke i runden.`,
    'off-scale': (subject: string) =>
      `${subject} ligger ikke på rundens skala. Vælg et point på skalaen.`,
    'inapplicable-not-allowed': () =>
      'Kriteriet kan ikke sættes til «ikke relevant» i denne runde. Giv point, eller afstå.',
    'incomplete-hand-in': () =>
      'Der mangler stadig point på mindst ét kriterium. Giv point, eller afstå.',
    'reason-needed': () => 'Vælg en kategori, og skriv en begrundelse.',
    'choice-empty': () => 'Vælg den ansøgning, der skal indstilles.',
    'other-round': () => 'Filen hører til en anden runde. Åbn den runde, eller vælg en anden fil.',
    'method-frozen': () => 'Metoden er låst. En ændring kræver en begrundelse.',
    'scale-in-use': (subject: string) =>
      `Der er givet ${subject} point, og det er uden for den nye skala. Udvid skalaen.`,
    'area-in-use': () => 'Der er ansøgninger i området. Flyt dem først.',
    'funder-in-use': () => 'Der er søgt om beløb hos bevillingsgiveren. Ret ansøgningerne først.',
    'funder-in-acts': () =>
      'Bevillingsgiveren står i indstillede beløb eller i en afgørelse om tilsagn eller afslag og kan ikke fjernes.',
    'assessor-in-use': () => 'Bedømmeren har arbejdet i runden og kan ikke fjernes.',
    recused: () => 'Du er inhabil her og kan ikke bedømme ansøgningen.',
    'already-handed-in': () => 'Bedømmelsen er afleveret. Genåbn den for at ændre noget.',
    'handed-in-by-assessor': (subject: string) =>
      `Bedømmeren har selv afleveret sin bedømmelse af ${subject}; den kan ikke overskrives.`,
    'not-handed-in': () => 'Bedømmelsen er ikke afleveret og kan stadig rettes.',
    'not-done': (subject: string) =>
      `Bedømmelsen af ${subject} er ikke meldt færdig. Meld den færdig først.`,
    'remark-asked': (subject: string) =>
      `Bedømmelsen af ${subject} mangler en bemærkning, som runden beder om. Skriv den først.`,
    'unknown-key': () => 'Rundens nøgle er skiftet imens. Lås den op igen.',
    'conflict-reported': () =>
      'Du har meldt et habilitetsproblem her. Bedømmelsen venter på sagsbehandlerens afgørelse.',
    'id-in-use': (subject: string) => `${subject} står allerede i runden i en anden rolle.`,
    'no-round-key': () => 'Runden har ingen nøgle endnu. Lav den først under Panel.',
    'key-not-drilled': () =>
      'Prøv rundens adgangssætning af, før den første bedømmelsesfil sendes ud.',
    'not-invited': () => 'Bedømmeren har ingen seks ord endnu. Lav dem først.',
    'nothing-assigned': () => 'Bedømmeren har ingen ansøgninger. Fordel dem først.',
    undeclared: (subject: string) =>
      `Bedømmeren har ikke erklæret sin habilitet over for ${subject} endnu.`,
    'conflict-unruled': (subject: string) =>
      `Der mangler en afgørelse om bedømmerens habilitet over for ${subject}.`,
    'no-brief': () => 'Åbn bedømmelsesfilen først. Bilagsfilen hører til den og åbnes bagefter.',
    'unknown-document': () => 'Dokumentet hører ikke til denne ansøgning.',
    'other-documents': () =>
      'Bilagsfilen hører til en ældre eller nyere bedømmelsesfil end den, der er åbnet her. Åbn den bedømmelsesfil, den blev sendt sammen med.',
    'other-assessor': () =>
      'Runden er allerede åbnet af en anden bedømmer i denne browser. Brug din egen computer eller en anden browserprofil.',
    'unknown-year': (subject: string) =>
      `${subject} er hverken et år, der er søgt om, eller et år i bevillingsgiverens ramme.`,
    'amount-twice': (subject: string) =>
      `Der står to beløb fra samme bevillingsgiver i ${subject}. Læg dem sammen.`,
    'note-needed': () => 'Skriv, hvorfor vilkåret er frafaldet.',
    'wrong-version': (subject: string) =>
      `Version ${subject} følger ikke efter den seneste, der er sendt.`,
    'change-needed': () => 'Skriv, hvad der er ændret siden den forrige version, og hvorfor.',
    'nothing-decided': () =>
      'Der er ikke besluttet noget i noget område endnu. Beslut mindst ét, før indstillingen sendes.',
    'recommendation-moved': () =>
      'Indstillingen er ændret, siden den blev vist. Se den igennem igen, før du sender.',
    'date-needed': () => 'Skriv datoen for beslutningen.',
    'grounds-needed': () => 'Skriv en begrundelse.',
    'appointee-needed': () =>
      'Vælg den ansøgning, ministeren har udpeget. Er ingen udpeget, nævnes heller ingen.',
    'amounts-needed': () => 'Skriv, hvor meget der er givet tilsagn om, for mindst ét år.',
    'amounts-unneeded': () =>
      'Der kan kun stå beløb ved et tilsagn. Slet beløbene, eller vælg tilsagn.',
    'nothing-recommended': () =>
      'Der er ikke indstillet noget i området. Vælg, hvad ministeren har besluttet, og skriv begrundelsen.',
    'other-than-recommended': () =>
      'Det er ikke det, der er indstillet i området. Vælg, hvad ministeren har besluttet i stedet, og skriv begrundelsen.',
    'condition-needed': (subject: string) =>
      `Ansøgning ${subject} har ingen vilkår, der gælder. Skriv vilkåret først.`,
    'outcome-not-allowed': () =>
      'Dispensation gives kun fra fristen, og en dato hører kun til en plan.',
    'deadline-reason': () => 'Fristen flyttes for alle. Det kræver en begrundelse.',
    'condition-in-use': (subject: string) =>
      `Ansøgning ${subject} har tilsagn med vilkår, og det er det sidste vilkår, der gælder. Skriv et andet vilkår, eller ret tilsagnet først.`,
    'no-merger': () =>
      'En sammenlægning trækker ansøgningen tilbage og nævner en anden ansøgning, som den går ind i.',
    'agency-here': () =>
      'Runden ligger allerede i denne browser hos sagsbehandleren. Åbn filen på bedømmerens egen computer eller i en anden browserprofil.',
  },
}
