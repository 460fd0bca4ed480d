export const shell = {
  product: 'Klyngevalg',
  mainNavigation: 'Sider i runden',
  skipToContent: 'Gå til indholdet',
  setup: 'Opsætning',
  applications: 'Ansøgninger',
  areas: 'Områder',
  panel: 'Panel',
  recommendation: 'Indstilling',
  casefile: 'Sag',
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
}
