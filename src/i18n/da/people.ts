import { counted } from './counted.ts'

export const people = {
  summary: (assessors: number, officers: number) =>
    `${counted(assessors, 'bedømmer', 'bedømmere')}, ${counted(officers, 'sagsbehandler', 'sagsbehandlere')}`,
  assessor: {
    title: 'Bedømmere',
    tableName: 'Bedømmere i runden',
    about:
      'Styrelsen skal kunne dokumentere, hvem der har bedømt, og hvad der gør dem egnede til det.',
    empty:
      'Der er ingen bedømmere endnu. Tilføj dem her, eller indsæt en liste med navne. Derefter kan du fordele ansøgningerne.',
    add: 'Tilføj bedømmer',
    addTitle: 'Ny bedømmer',
    save: 'Gem bedømmeren',
  },
  officer: {
    title: 'Sagsbehandlere',
    tableName: 'Sagsbehandlere på runden',
    about: 'De er omfattet af de samme regler om habilitet som bedømmerne.',
    empty:
      'Ingen sagsbehandlere er skrevet på runden endnu. Skriv dem her: de er omfattet af de samme regler om habilitet som bedømmerne.',
    add: 'Tilføj sagsbehandler',
    addTitle: 'Ny sagsbehandler',
    save: 'Gem sagsbehandleren',
  },
  field: {
    name: 'Navn',
    title: 'Titel',
    organisation: 'Organisation',
    competence: 'Faglige forudsætninger',
    from: 'Medvirker fra',
    to: 'Medvirker til',
    mail: 'E-mail',
    phone: 'Telefon',
  },
  competenceHint: 'Hvad gør personen egnet til at bedømme? Fx fag, forskning, erhvervserfaring.',
  dayHint: 'dd-mm-åååå',
  toHint: 'dd-mm-åååå. Tomt felt: indtil videre.',
  periodHeader: 'Medvirker',
  period: {
    both: (from: string, to: string) => `${from} – ${to}`,
    from: (from: string) => `fra ${from}`,
    to: (to: string) => `til ${to}`,
  },
  notStated: 'ikke oplyst',
  actions: 'Handlinger',
  edit: 'Ret …',
  editNamed: (name: string) => `Ret ${name}`,
  editTitle: (name: string) => `Ret ${name}`,
  remove: 'Fjern',
  removeNamed: (name: string) => `Fjern ${name}`,
  removed: (name: string) => `${name} er fjernet`,
  undo: 'Tilføj igen',
  notStored: 'Browseren kunne ikke gemme. Det, du har skrevet, står her stadig; prøv igen om lidt.',
  fault: {
    'name-needed': 'Skriv navnet.',
    'too-long': 'Teksten er for lang. Kort den af.',
    'not-a-day': 'Skriv datoen som dag, måned og år, fx 27-05-2020.',
    'ends-before': 'Perioden slutter, før den begynder. Ret en af datoerne.',
    'not-a-mail': 'Det ligner ikke en e-mailadresse, fx navn@sted.dk.',
  },
  paste: {
    open: 'Indsæt flere …',
    title: 'Indsæt flere bedømmere',
    label: 'En person på hver linje',
    hint: 'Navn; titel; organisation; e-mail. Kun navnet er nødvendigt. Du kan også kopiere kolonnerne fra et regneark.',
    add: (count: number) =>
      count === 0 ? 'Tilføj' : `Tilføj ${counted(count, 'bedømmer', 'bedømmere')}`,
    known: (names: readonly string[]) => `Står i listen i forvejen: ${names.join(', ')}.`,
    fault: (line: number, fault: string) => `Linje ${line}: ${fault}`,
  },
  versions: {
    title: 'To udgaver af personen modsiger hinanden. Indtil du vælger, gælder den første.',
    by: (who: string, when: string) => `${who}, ${when}`,
    removed: 'fjernet fra listen',
    choose: 'Brug denne',
    chooseRemoved: 'Fjern personen',
    chooseNamed: (name: string, who: string) => `Brug udgaven af ${name} fra ${who}`,
  },

  assignment: {
    summary: (applications: number, assessors: number) =>
      `${counted(applications, 'ansøgning', 'ansøgninger')}, ${counted(assessors, 'bedømmer', 'bedømmere')}`,
    shortOf: (count: number, quorum: number) =>
      count === 0
        ? `alle har mindst ${counted(quorum, 'bedømmer', 'bedømmere')}`
        : `${counted(count, 'ansøgning', 'ansøgninger')} har færre end ${counted(quorum, 'bedømmer', 'bedømmere')}`,
    tableName: 'Hvem der skal bedømme hvad',
    application: 'Ansøgning',
    count: 'Bedømmere',
    countOf: (count: number, quorum: number) => `${count} af ${quorum}`,
    missing: (count: number) => `mangler ${count}`,
    sumName: (name: string) => `${name}, ansøgninger i alt`,
    inAll: 'I alt',
    assign: (name: string, applicant: string) => `${name} skal bedømme ${applicant}`,
    wholeArea: (name: string, area: string) => `${name} skal bedømme hele området ${area}`,
    begun: 'bedømt',
    disputed: 'uenighed',
    bar: { recused: 'inhabil', reported: 'har meldt et forhold' },
    barText: {
      recused: (applicant: string, reason: string) =>
        `Inhabil i forhold til ${applicant}${reason === '' ? '.' : `: ${reason}`}`,
      reported: (applicant: string, text: string) =>
        `Har meldt et forhold til ${applicant}, som venter på afgørelse${text === '' ? '.' : `: ${text}`}`,
    },
    stillAssigned: 'Ansøgningen er stadig tildelt.',
    drop: 'Fjern tildelingen',
    note: 'Sæt flueben ved området for at tildele det hele på én gang. En inhabil bedømmer kan ikke tildeles; mærket åbner begrundelsen. Inde i tabellen flytter piletasterne.',
    left: (count: number) =>
      `${counted(count, 'ansøgning', 'ansøgninger')} er trukket tilbage, afvist eller i et lukket område og vises ikke.`,
    empty: {
      title: 'Der er intet at fordele endnu',
      noApplications: 'Indlæs ansøgningerne først. Så kan de fordeles her.',
      noAssessors: 'Skriv bedømmerne på runden først. Så kan ansøgningerne fordeles her.',
      toApplications: 'Gå til ansøgningerne',
      toPeople: 'Gå til personerne',
    },
    propose: {
      open: 'Foreslå fordeling …',
      title: 'Foreslå fordeling',
      about: {
        area: 'Et område bliver så vidt muligt delt ud som en helhed, så konkurrenter møder de samme bedømmere, og alle får omtrent lige meget. En bedømmer, der er inhabil eller har meldt et forhold et sted i et område, får intet i det.',
        application:
          'Et område bliver så vidt muligt delt ud som en helhed, så konkurrenter møder de samme bedømmere, og alle får omtrent lige meget. Er en bedømmer inhabil eller har meldt et forhold til én ansøgning, tager en anden over netop dér.',
      },
      perApplication: 'Bedømmere pr. ansøgning',
      notNumber: 'Skriv et helt tal fra 1 til 99.',
      changes: (added: number, removed: number) =>
        added + removed === 0
          ? 'Fordelingen er allerede sådan; intet ændrer sig.'
          : `${counted(added, 'tildeling', 'tildelinger')} kommer til, ${removed} bliver fjernet.`,
      shortTitle: (count: number) =>
        `${counted(count, 'ansøgning', 'ansøgninger')} kan ikke få så mange bedømmere:`,
      lacks: (count: number) => `mangler ${count}`,
      tableName: 'Bedømmerne før og efter',
      column: {
        assessor: 'Bedømmer',
        before: 'Nu',
        added: 'Kommer til',
        removed: 'Fjernes',
        after: 'Efter',
      },
      confirm: 'Fordel sådan',
    },
    undo: {
      text: (added: number, removed: number) =>
        `Fordelingen er lavet: ${counted(added, 'tildeling', 'tildelinger')} er kommet til, ${removed} er fjernet.`,
      button: 'Fortryd fordelingen',
    },
  },
  habilitet: {
    summary: (waiting: number, undeclared: number) =>
      `${waiting === 0 ? 'Intet' : String(waiting)} venter på afgørelse · ${undeclared === 0 ? 'ingen erklæringer mangler' : counted(undeclared, 'erklæring mangler', 'erklæringer mangler')}`,
    isOfficer: 'sagsbehandler',
    nothing: 'Intet at oplyse',
    nothingDeclared:
      'Personen har ikke erklæret noget om ansøgningen. Styrelsen kan afgøre spørgsmålet af egen drift.',
    byOwnHand: 'egen erklæring',
    enteredBy: (who: string) => `indtastet af ${who}`,
    /** The grounds of forvaltningsloven § 3, stk. 1, in plain words. */
    grounds: {
      'own-interest': {
        name: 'Egen interesse (§\u00a03, stk.\u00a01, nr.\u00a01)',
        sentence:
          'Har selv en særlig personlig eller økonomisk interesse i, hvordan sagen ender, eller er eller har i samme sag været repræsentant for nogen, der har.',
      },
      family: {
        name: 'Familie eller nærtstående (§\u00a03, stk.\u00a01, nr.\u00a02)',
        sentence:
          'Ægtefælle, slægt eller svigerslægt til og med fætre og kusiner eller en anden nærtstående har en sådan interesse eller repræsenterer nogen, der har.',
      },
      organisation: {
        name: 'Tilknytning til en organisation (§\u00a03, stk.\u00a01, nr.\u00a03)',
        sentence:
          'Sidder i ledelsen af eller er på anden måde nært knyttet til en virksomhed, forening eller anden privat organisation med særlig interesse i sagen.',
      },
      'earlier-role': {
        name: 'Tidligere rolle i sagen (§\u00a03, stk.\u00a01, nr.\u00a04)',
        sentence:
          'Sagen er en klage over eller et tilsyn med en anden myndighed, og personen har dér været med til det, sagen handler om.',
      },
      'other-doubt': {
        name: 'Andet, der kan vække tvivl (§\u00a03, stk.\u00a01, nr.\u00a05)',
        sentence:
          'Andre forhold kan vække tvivl om personens upartiskhed, fx nært venskab, uvenskab, et tæt samarbejde eller konkurrence.',
      },
    },
    standing: {
      undeclared: 'mangler',
      nothing: 'intet',
      reported: 'meldt',
      recused: 'inhabil',
      'recused-area': 'inhabil, området',
      'not-recused': 'ikke inhabil',
      exception: '§\u00a04',
      disputed: 'uenighed',
    },
    standingSentence: {
      undeclared: 'Har ikke erklæret sig endnu',
      nothing: 'Har intet at oplyse',
      reported: 'Har meldt et forhold, som venter på afgørelse',
      recused: 'Inhabil',
      'not-recused': 'Ikke inhabil efter afgørelse',
      exception: 'Medvirker efter undtagelsen i §\u00a04',
      disputed: 'To afgørelser modsiger hinanden; personen holdes ude, til det er afgjort igen',
    },
    empty: {
      title: 'Der er ingen habilitet at afklare endnu',
      noPeople: 'Skriv bedømmere og sagsbehandlere på runden først.',
      noApplications: 'Indlæs ansøgningerne først. Så kan alle erklære sig om dem.',
      toPeople: 'Gå til personerne',
      toApplications: 'Gå til ansøgningerne',
    },
    waiting: {
      title: 'Venter på afgørelse',
      none: 'Ingen forhold venter på afgørelse.',
      tableName: 'Meldte forhold, der venter på afgørelse',
      column: {
        person: 'Person',
        application: 'Ansøgning',
        ground: 'Forhold',
        when: 'Meldt',
        actions: 'Handlinger',
      },
      disputed: 'To afgørelser modsiger hinanden.',
      rule: 'Afgør …',
      ruleNamed: (name: string, applicant: string) => `Afgør habilitet: ${name} og ${applicant}`,
    },
    matrix: {
      title: 'Alle erklæringer og afgørelser',
      tableName: 'Hvordan hver person står til hver ansøgning',
      application: 'Ansøgning',
      cell: (name: string, applicant: string, standing: string) =>
        `${name} og ${applicant}: ${standing}`,
      nothingFound: 'Ingen passer til det, du har valgt.',
      person: 'Person',
      everybody: 'Alle personer',
      standing: 'Tilstand',
      anyStanding: 'Alle tilstande',
      clear: 'Vis alle',
    },
    ruling: {
      title: (name: string, applicant: string) => `Habilitet: ${name} og ${applicant}`,
      outcome: 'Afgørelse',
      needOutcome: 'Vælg en afgørelse.',
      outcomes: {
        recused: {
          text: 'Inhabil',
          hint: 'Må ikke træffe afgørelse, deltage eller på anden måde medvirke (§\u00a03, stk.\u00a03).',
        },
        'not-recused': {
          text: 'Ikke inhabil',
          hint: 'Forholdet giver efter en konkret vurdering ingen fare for påvirkning (§\u00a03, stk.\u00a02).',
        },
        exception: {
          text: 'Undtagelse efter §\u00a04',
          hint: 'Inhabil, men det er umuligt eller meget vanskeligt at lade en anden træde i stedet.',
        },
      },
      reason: 'Begrundelse',
      note: 'Notat',
      reasonHint: {
        recused: 'Den står i hændelsesloggen. Skriv den, så andre kan forstå den om fem år.',
        'not-recused':
          'Skriv, hvorfor interessens karakter eller styrke, sagens karakter eller personens rolle ikke giver fare for påvirkning.',
        exception: 'Skriv, hvorfor ingen anden kan træde i stedet, og hvem der er spurgt.',
      },
      needReason: 'Skriv en begrundelse.',
      confirm: 'Registrer afgørelsen',
      own: {
        title: 'Det kan du ikke selv afgøre.',
        text: 'Den, sagen handler om, må ikke deltage i afgørelsen om sin egen habilitet (forvaltningsloven §\u00a06). Lad en kollega afgøre det under sit eget navn.',
      },
    },
    effect: {
      out: {
        assessor: {
          area: (area: string, count: number) =>
            `Personen tages ud af hele området «${area}» (${counted(count, 'ansøgning', 'ansøgninger')}), også hvor der er givet point; de bliver stående, men tæller ikke.`,
          application: (applicant: string, _count: number) =>
            `Personen tages ud af ansøgningen fra ${applicant}. Er der givet point, bliver de stående, men tæller ikke.`,
        },
        officer: {
          area: (area: string, count: number) =>
            `Sagsbehandleren må ikke medvirke i noget i området «${area}» (${counted(count, 'ansøgning', 'ansøgninger')}).`,
          application: (applicant: string, _count: number) =>
            `Sagsbehandleren må ikke medvirke i sagen fra ${applicant}.`,
        },
      },
      in: {
        area: (area: string) => `Personen kan medvirke i området «${area}».`,
        application: (applicant: string) => `Personen kan medvirke i sagen fra ${applicant}.`,
      },
      stillBarred: (applicant: string) =>
        `Vedkommende holdes dog stadig ude på grund af ${applicant}.`,
      left: {
        area: (count: number, quorum: number) =>
          quorum === 0
            ? `Området har herefter ${counted(count, 'bedømmer', 'bedømmere')}.`
            : `Området har herefter ${count} af ${counted(quorum, 'bedømmer', 'bedømmere')}.`,
        application: (count: number, quorum: number) =>
          quorum === 0
            ? `Ansøgningen har herefter ${counted(count, 'bedømmer', 'bedømmere')}.`
            : `Ansøgningen har herefter ${count} af ${counted(quorum, 'bedømmer', 'bedømmere')}.`,
      },
      short: 'Det er for få; find en afløser under Fordeling.',
    },
    enter: {
      open: 'Indtast erklæring …',
      title: 'Indtast erklæring',
      about:
        'Til det, der er kommet på telefon eller i brev, og til sagsbehandlere. Erklæringen mærkes som indtastet og kan ikke slettes igen.',
      person: 'Hvem har erklæret?',
      personOf: {
        assessor: (name: string) => name,
        officer: (name: string) => `${name} (sagsbehandler)`,
      },
      choosePerson: 'Vælg person',
      needPerson: 'Vælg en person.',
      ground: 'Hvad er oplyst?',
      nothingHint: 'Intet, der kan have betydning for habiliteten.',
      needGround: 'Vælg, hvad der er oplyst.',
      application: 'Ansøgning',
      applicationOf: (caseNumber: string, applicant: string) => `${caseNumber} ${applicant}`,
      allUndeclared: (count: number) =>
        `Alle ${count}, som personen ikke har erklæret sig om endnu`,
      chooseApplication: 'Vælg ansøgning',
      needApplication: 'Vælg den ansøgning, det handler om.',
      text: 'Med egne ord',
      textHint: 'Hvad er forholdet, og hvordan er det oplyst?',
      needText: 'Skriv, hvad forholdet er.',
      confirm: 'Registrer erklæringen',
    },
    history: {
      title: (name: string, applicant: string) => `${name} og ${applicant}`,
      byRival: {
        recused: (applicant: string, caseNumber: string) =>
          `Inhabil i hele området på grund af ${applicant} (sag ${caseNumber}).`,
        reported: (applicant: string, caseNumber: string) =>
          `Holdes ude af området, til forholdet til ${applicant} (sag ${caseNumber}) er afgjort.`,
      },
      declared: 'Erklæret:',
      ruled: 'Afgjort:',
      ruledBy: (who: string) => `afgjort af ${who}`,
      withoutEffect: 'uden virkning',
      rule: 'Afgør …',
      ruleAgain: 'Afgør igen …',
    },
    /** To the case officer at this device, about themselves. */
  },
}
export type PeopleWords = typeof people
