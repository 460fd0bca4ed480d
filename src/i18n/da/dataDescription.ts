/** Words of the description of data (`databeskrivelse`), apart from its lists. */
export const dataDescription = {
  title: 'Databeskrivelse',
  header: (round: string) => `Databeskrivelse, ${round}`,
  footer: (digest: string, version: string) => `Logaftryk ${digest} · Klyngevalg ${version}`,
  subtitle: (authority: string | null) =>
    authority === null
      ? 'Beskrivelse af data efter offentlighedslovens § 12'
      : `${authority}: beskrivelse af data efter offentlighedslovens § 12`,
  system: {
    title: 'Hvad systemet er',
    text: [
      'Klyngevalg er et arbejdsredskab til at bedømme ansøgninger i en runde. Bedømmerne giver point på rundens kriterier, programmet beregner en rangliste i hvert område, og mennesker beslutter, hvem der indstilles og udpeges.',
      'Programmet kører i browseren på sagsbehandlerens og bedømmernes egne computere. Der er ingen fælles server, og der sendes ingen oplysninger til nogen server. Det, der udveksles, er filer, som mennesker sender.',
      'Alt, hvad der sker, er en hændelse i en log, der kun kan skrives til. Intet i den rettes eller slettes enkeltvis; en rettelse er en ny hændelse, der peger på den gamle.',
    ],
  },
  categories: {
    title: 'Hvilke oplysninger der er',
    caption: 'Kategorier af oplysninger, og hvor de kommer fra',
    head: { category: 'Kategori', content: 'Indhold', source: 'Kilde' },
    rows: [
      [
        'Ansøgninger',
        'Sagsnummer, område, titel, ansøger, CVR-nummer, indsendelse, hovedsæde og afdelinger, bestyrelse og partnere, forudsætninger, ansøgte beløb, resumé og ansøgningens egne tekster',
        'Ansøgeren, gennem den liste sagsbehandleren indlæser',
      ],
      ['Bilag', 'PDF-filer med navn, størrelse og aftryk', 'Ansøgeren'],
      [
        'Bedømmere og sagsbehandlere',
        'Navn, stilling, organisation, kompetence, periode; for sagsbehandlere også telefon og mail',
        'Sagsbehandleren',
      ],
      [
        'Habilitet',
        'Erklæringer med grund og forklaring og afgørelserne om dem. Forklaringen kan være om familie, helbred og økonomi',
        'Bedømmeren og sagsbehandleren; styrelsen afgør',
      ],
      [
        'Bedømmelser',
        'Point, bemærkninger og henvisninger til steder i bilagene, som bedømmeren har afleveret; panelets point',
        'Bedømmerne og panelet',
      ],
      [
        'Formelle krav',
        'Hvad der er fundet og afgjort om hvert krav, afvisninger og tilbagetrækninger',
        'Beregnet og afgjort af sagsbehandleren',
      ],
      [
        'Indstilling og afgørelse',
        'Panelets vurdering, styrelsens beslutninger med begrundelse, beløb, vilkår, partshøring, ministerens udpegning, tilsagn og afslag, spørgsmål fra ministerens kontor',
        'Styrelsen, ministeren og bevillingsgiverne',
      ],
      [
        'Log',
        'Hvem der har gjort hvad hvornår, på hvilken enhed, med aftryk af hændelsen før',
        'Programmet',
      ],
    ],
  },
  purpose: {
    title: 'Hvad oplysningerne bruges til, og hvem der får dem',
    items: [
      'En bedømmer får de ansøgninger, bedømmeren er tildelt, i en krypteret fil. Andres point og bemærkninger er ikke i den, før styrelsen frigiver dem.',
      'Ministeren får indstillingen.',
      'Bevillingsgiverne får det, de skal afgøre.',
      'En part får aktindsigt i sin egen sag. Andre får aktindsigt i det, der kan gives til enhver. Hvad der er udeladt, og efter hvilken regel, står i hver pakke.',
      'Hele runden kan gemmes som sagsarkiv og journaliseres.',
    ],
  },
  period: {
    title: 'Hvor længe oplysningerne opbevares',
    items: [
      'På styrelsens computere, til runden slettes. Det kan først ske, når hele runden er journaliseret i et sagsarkiv.',
      'På bedømmerens computer, til bedømmeren sletter runden.',
      'Hvor længe sagsarkivet gemmes, følger af myndighedens egne regler og står ikke i programmet.',
    ],
  },
  derived: {
    title: 'Hvad der er beregnet',
    text: 'Beregnede tal gemmes ikke. De regnes ud hver gang, efter rundens regler, af det, der står i loggen, så enhver med den samme log får det samme.',
    items: [
      'Kriteriernes gennemsnit, resultatet, de yderste resultater, der endnu er mulige, og spredningen',
      'Ranglisten, udfaldet i hvert område og det beregnede forslag',
      'Fund om de formelle krav: rettidig indsendelse og gyldigt CVR-nummer',
      'Summer af ansøgte, indstillede og bevilgede beløb mod rammerne, og fordelingen på regioner',
    ],
    decide:
      'Programmet træffer ingen afgørelse. Et beregnet forslag gælder først, når et menneske har besluttet det.',
  },
  limits: {
    title: 'Hvad data ikke omfatter',
    items: [
      'Bedømmernes egne notater og det, de endnu ikke har afleveret, er ikke i styrelsens data. Det følger med en besvarelse i en krypteret del, som styrelsens program ikke åbner.',
      'Der er ingen CPR-numre i nogen kolonne. Hvad ansøgere og bedømmere skriver i fri tekst, kontrolleres ikke.',
      'Et aftryk viser, om noget er ændret. Det beviser ikke, hvem der har skrevet det.',
    ],
  },
  events: {
    title: 'Hændelserne i loggen',
    caption: (count: number) => `Alle ${count} slags hændelser`,
    head: { kind: 'Navn i loggen', meaning: 'Betydning', chain: 'Hvis log' },
    roles: {
      agency: 'styrelsens',
      work: 'bedømmerens eget arbejde',
      answer: 'bedømmerens besvarelse',
      brief: 'bedømmerens fil',
      any: 'alle',
    },
  },
  exports: {
    title: 'Filer, der kan hentes',
    text: 'CSV-filer til dansk Excel har semikolon imellem og decimalkomma; til andre programmer komma imellem og decimalpunktum. Regnearket har de samme kolonner med tal og datoer som tal og datoer.',
    provenance: 'Hver af disse filer, uden listerne til genindlæsning, slutter med kolonnerne:',
    head: { column: 'Kolonne', meaning: 'Betydning', form: 'Enhed eller form' },
    table: {
      ranking: 'Rangliste (rangliste.csv)',
      assessments: 'Alle point (assessments.csv)',
      assessors: 'Fortegnelse over bedømmere',
      money: 'Beløb (kun i regnearket)',
      applications: 'Ansøgninger (til genindlæsning)',
      rulings: 'Afgørelser (til genindlæsning)',
      set: 'Sættet (kun fra kommandolinjen)',
      leftOut: 'Udeladt (udeladt.csv i en aktindsigt)',
      provenance: 'Fælles kolonner',
    },
    criteria: 'en kolonne for hvert kriterium',
    criterionMeaning: 'Kriteriets gennemsnit',
    criterionForm: 'point på rundens skala, fire decimaler',
    amounts: '<bevillingsgiver>_<år>',
    amountsMeaning: 'Beløb fra den bevillingsgiver i det år',
    amountsForm: 'kroner; tomt: intet',
    texts: 'en kolonne for hver overskrift',
    textsMeaning: 'Ansøgningens egen tekst under den overskrift',
    textsForm: 'tekst',
  },
}
export type DataDescriptionWords = typeof dataDescription
