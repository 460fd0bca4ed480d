const applications = (count: number) => (count === 1 ? '1 ansøgning' : `${count} ansøgninger`)

/** What the recommendation says of one area; fetched with the document. */
export const recommendationAreaText = {
  facts: (kind: string, count: number, ranked: number, verdict: string) =>
    count === 0
      ? `${kind}. Ingen ansøgninger.`
      : `${kind}. ${applications(count)}, ${ranked === 0 ? 'ingen' : `${ranked}`} på ranglisten. Udfald: ${verdict}.`,
  places: (count: number) =>
    count === 1 ? 'Området har 1 plads.' : `Området har ${count} pladser.`,

  recommends: (names: string, count: number) =>
    count === 1 ? `${names} indstilles til udpegning.` : `${names} indstilles til udpegning.`,
  nobody: 'Det indstilles, at ingen udpeges i området.',
  undecided: 'Der er ikke truffet beslutning om området',
  disputed: 'Det er ikke afgjort, hvem der indstilles.',
  disputedText:
    'To har truffet hver sin beslutning, uden at en tredje har afgjort, hvilken der gælder:',
  disputedLine: (who: string, when: string, what: string) => `${who}, ${when}: ${what}`,
  someone: (names: string) => `${names} indstilles`,
  noOne: 'ingen indstilles',
  stale: 'Forældet.',
  staleText:
    'Beslutningen er truffet på en rangliste, der siden er ændret. Den bør ses igen, før den lægges til grund.',
  out: (names: string) => `${names} er trukket tilbage eller afvist, efter at valget blev truffet.`,

  departs: 'Afvigelse fra det beregnede forslag.',
  departsText: (suggested: string, chosen: string) =>
    `Efter rundens regler er forslaget ${suggested}; i stedet indstilles ${chosen}.`,
  departsNobody: (suggested: string) =>
    `Efter rundens regler er forslaget ${suggested}, men ingen indstilles.`,
  chosen: 'Valgt ved skøn.',
  chosenText: (chosen: string) => `Rundens regler giver intet forslag; ${chosen} er valgt.`,
  nobodyChosen: 'Ingen indstilles.',
  chosenNobody: 'Rundens regler giver intet forslag.',
  category: (category: string) => `Kategori: ${category}.`,
  categories: {
    assessment: 'faglig helhedsvurdering',
    tie: 'pointlighed',
    geography: 'geografisk spredning',
    conditions: 'økonomi eller vilkår',
    other: 'andet',
  },
  reasonGiven: (reason: string) => `Begrundelse: ${reason}`,

  rankingCaption: (area: string) => `Rangliste for ${area}`,
  column: {
    rank: 'Nr.',
    applicant: 'Ansøger',
    total: 'Resultat',
    assessed: 'Bedømt',
    spread: 'Spredning',
  },
  applicant: (name: string, caseNumber: string) => `${name} (${caseNumber})`,
  criterion: (number: number) => `K${number}`,
  criterionName: (short: string, name: string) => `${short}: ${name}`,
  rankingNote: (criteria: string) => `${criteria}.`,
  leftOut: (criterion: string, reason: string) =>
    `«${criterion}» indgår ikke i området. Begrundelse: ${reason}`,
  noneRanked: 'Ingen ansøgning er på ranglisten.',
  outside: 'Uden for ranglisten:',
  outsideLine: (name: string, state: string, reasons: string) =>
    reasons === '' ? `${name}: ${state}.` : `${name}: ${state}. ${reasons}`,

  reasons: 'Begrundelse',
  byCriterion: (parts: string) => `Kriterium for kriterium: ${parts}.`,
  speaksFor: (criteria: string, name: string) => `${criteria} taler for ${name}`,
  term: (criterion: string, points: string) => `«${criterion}» (${points} point)`,
  same: (criteria: string, count: number) =>
    count === 1 ? `${criteria} skiller dem ikke` : `${criteria} skiller dem ikke`,
  sameTerm: (criterion: string) => `«${criterion}»`,
  rest: (count: number, points: string) =>
    count === 1
      ? `det sidste kriterium flytter ${points} point`
      : `de ${count} øvrige kriterier flytter tilsammen ${points} point`,
  exact: (first: string, second: string, distance: string) =>
    `Uden afrunding er resultaterne ${first} og ${second}; forskellen er ${distance} point.`,
  exactSame: (total: string) => `Uden afrunding er begge resultater ${total} point.`,
  view: 'Panelets vurdering.',
  viewOf: {
    suggested: (names: string) => `Panelet tilslutter sig det beregnede forslag, ${names}.`,
    suggestedNobody: 'Panelet tilslutter sig, at der ikke er noget forslag.',
    other: (names: string) => `Panelet peger i stedet på ${names}.`,
    none: 'Panelet finder, at ingen bør udpeges.',
    'sent-back': 'Panelet har sendt området tilbage til bedømmelse.',
  },
  viewStale: 'Vurderingen er afgivet på en rangliste, der siden er ændret.',
  viewDisputed: 'Der er registreret to forskellige vurderinger fra panelet.',
  discussion: 'Drøftelse.',

  change: 'Hvad der kunne ændre resultatet',
  morePoints: (count: number, hasMore: boolean) =>
    `${hasMore ? 'Mindst ' : ''}${count === 1 ? '1 andet enkelt point' : `${count} andre enkelte point`} kan også ændre det.`,

  dissent: 'Uenighed og habilitet',
  agree: (count: number, first: string, second: string) =>
    `${count === 2 ? 'Begge' : `Alle ${count}`} bedømmere, der har bedømt både ${first} og ${second}, sætter ${first} først efter deres egne point.`,
  differ: (count: number, parts: string, first: string, second: string) =>
    `${count === 1 ? '1 bedømmer' : `${count} bedømmere`} har bedømt både ${first} og ${second}. Efter deres egne point ${parts}.`,
  /** The first part stands after an adverbial, so its verb comes before its subject. */
  prefer: (count: number, name: string, isFirst: boolean) =>
    isFirst ? `sætter ${count} ${name} først` : `${count} ${name} først`,
  preferEqual: (count: number, isFirst: boolean) =>
    isFirst ? `sætter ${count} de to lige` : `${count} de to lige`,
  minority: 'Mindretalsudtalelse.',
  recused: (name: string, applicant: string, reason: string) =>
    `${name} er inhabil i forhold til ${applicant} og har ikke medvirket. ${reason}`,

  award: 'Beløb og vilkår',
  amountsCaption: (name: string) => `${name}: indstillet, kroner`,
  funder: 'Bevillingsgiver',
  allYears: 'I alt',
  total: 'I alt',
  asked: (name: string, amount: string, asked: string) =>
    `${name} indstilles til ${amount} i alt; ansøgt er ${asked}`,
  asAsked: (name: string, amount: string) => `${name} indstilles til ${amount} i alt, som ansøgt.`,
  noAmounts: (name: string) => `${name} har ikke oplyst beløb.`,
  amountsDisputed: (name: string) =>
    `To har indstillet forskellige beløb til ${name}; det er ikke afgjort, hvilket der gælder.`,
  conditions: (name: string) => `Vilkår for ${name}:`,
  conditionDue: (text: string, day: string) => `${text} Frist: ${day}.`,
  conditionNoDate: 'Skriv, hvornår det senest skal være opfyldt',
  conditionDisputed: 'To har skrevet vilkåret forskelligt. Skriv, hvad der gælder',
}
export type RecommendationAreaText = typeof recommendationAreaText
