/** The appendices of the recommendation; fetched with the document. */
export const recommendationAppendixText = {
  method: {
    title: 'Bilag 1. Metode',
    intro:
      'Kriterier, vægte, skala og regler er rundens egne, som de er fastlagt i dens opsætning. De er gengivet her, så enhver kan regne efter.',
    caption: 'Kriterier og vægte',
    criterion: 'Kriterium',
    weight: 'Vægt',
    threshold: { high: 'Mindst', low: 'Højst' },
    noThreshold: 'ingen',
    rules: 'Sådan regnes der',
    scale: {
      high: (min: string, max: string, step: string) =>
        `Point gives fra ${min} til ${max} med spring på ${step}; ${max} er bedst.`,
      low: (min: string, max: string, step: string) =>
        `Point gives fra ${min} til ${max} med spring på ${step}; ${min} er bedst.`,
    },
    basis: {
      mean: 'Et middelpoint er gennemsnittet af de point, der tæller. En bedømmelse tæller, når den er afleveret, og bedømmeren ikke er inhabil.',
      panel: 'Et middelpoint er panelets eget point på kriteriet.',
    },
    notZero:
      '«Ikke relevant» og «afstår» er ikke nul; de indgår ikke i gennemsnittet. En ansøgning uden et eneste point på et kriterium har intet resultat.',
    total:
      'Resultatet er summen af vægt gange middelpoint. Der regnes med nøjagtige brøker og afrundes først, når tallene vises.',
    criterionThreshold: {
      high: 'En ansøgning er under tærsklen, når et middelpoint er lavere end det, der står i tabellen.',
      low: 'En ansøgning er uden for tærsklen, når et middelpoint er højere end det, der står i tabellen.',
    },
    overallThreshold: {
      high: (threshold: string) =>
        `Det uvægtede gennemsnit af middelpointene skal være mindst ${threshold}.`,
      low: (threshold: string) =>
        `Det uvægtede gennemsnit af middelpointene må højst være ${threshold}.`,
    },
    cascade: (criteria: string) =>
      `Står to lige, skilles de af middelpointet på, i denne rækkefølge: ${criteria}. Er de stadig lige, deler de pladsen, og mennesker vælger.`,
    noCascade: 'Står to lige, deler de pladsen, og mennesker vælger.',
    quorum: (count: number) =>
      `Der gives intet forslag i et område, hvor en ansøgning, der kan komme i betragtning, har færre end ${count === 1 ? '1 bedømmelse' : `${count} bedømmelser`}.`,
    close:
      'Udfaldet er «Tæt», når ét point, flyttet ét trin, ville ændre, hvem der står til en plads. Ellers er det «Klart».',
    perArea: 'Ingen rangliste går på tværs af områder.',
  },
  pairs: {
    title: 'Bilag 2. Enighed mellem bedømmerne',
    intro: (step: string) =>
      `Tabellen tæller par: hver gang to bedømmere har givet den samme ansøgning point på det samme kriterium. Den viser, hvor mange par der er ens, og hvor mange der er højst ${step} fra hinanden.`,
    oneStep: (step: string) => `ét trin (${step})`,
    caption: 'Par af point, alle områder',
    criterion: 'Kriterium',
    pairs: 'Par',
    equal: 'Ens',
    within: 'Højst ét trin',
    share: (count: string, percent: string) => `${count} (${percent})`,
    total: 'I alt',
    note: 'Det er en simpel optælling uden fradrag for tilfældig enighed, og den siger ikke, hvem der har ret. Den indgår ikke i noget resultat.',
    none: 'Ingen ansøgning er bedømt af mere end én bedømmer.',
  },
  prints: {
    title: 'Bilag 3. Aftryk',
    intro: (events: string, chains: string, rules: number, version: string) =>
      `Indstillingen er skrevet ud fra rundens hændelseslog med ${events} hændelser i ${chains === '1' ? '1 kæde' : `${chains} kæder`}, efter regelversion ${rules} og med program ${version}. Et aftryk er et tal, der regnes af indholdet: er aftrykket det samme, er indholdet det samme. Den, der har sagens arkivfil, kan regne ranglisterne efter.`,
    caption: 'Aftryk (de første 16 tegn)',
    of: 'Af',
    print: 'Aftryk',
    log: 'Hændelsesloggen',
    recommendation: 'Det, der indstilles',
    area: (name: string) => `Ranglisten for ${name}`,
  },
}
export type RecommendationAppendixText = typeof recommendationAppendixText
