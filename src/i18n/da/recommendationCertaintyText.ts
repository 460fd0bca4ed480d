/** How sure the rankings are, as the recommendation says it; fetched with the document. */
export const recommendationCertaintyText = {
  area: 'Hvor sikkert det er',
  cautions: 'Forbehold, som ikke ændrer rækkefølgen:',
  remark: (cautions: string) => `forbehold: ${cautions}`,
  /** A word or two, for the table on the first page. */
  brief: {
    'no-competition': 'ingen konkurrence',
    'insufficient-data': 'for få bedømmelser',
    'not-separable': 'kan ikke skilles ad',
    'severity-conflict': 'strenghed',
    'weight-sensitive': 'vægtfølsomt',
  },
  coverNote: 'Et forbehold ændrer ikke rækkefølgen; det er forklaret i afsnittet om området.',

  statistics: {
    title: 'Hvor sikker rækkefølgen er',
    advises:
      'For hvert område er det undersøgt, hvor meget rækkefølgen hænger på modellens usikkerhed, på vægtene og på de enkelte bedømmere. Statistikken rådgiver: den flytter ingen, bryder ingen lighed og indgår ikke i noget resultat.',
    model:
      'Hver bedømmers vægtede resultat for en ansøgning deles i fire: rundens niveau, ansøgningens kvalitet, bedømmerens strenghed og resten. De tre sidste antages at være normalfordelte og uafhængige af hinanden. Alle rundens hele bedømmelser indgår i én model. Hvor meget kvalitet, strenghed og rest svinger, gættes der ikke på; der regnes med alle muligheder, vejet efter, hvor godt de passer med pointene. Der trækkes ingen tilfældige tal, så de samme point giver de samme cifre på enhver computer. En sandsynlighed gælder efter modellen og under dens antagelser.',
    leftOut: (count: number) =>
      count === 1
        ? '1 bedømmelse tæller i resultatet, men mangler point på mindst ét kriterium og er derfor ikke med i modellen.'
        : `${count} bedømmelser tæller i resultatet, men mangler point på mindst ét kriterium og er derfor ikke med i modellen.`,
    byPanel:
      'Ranglisten følger panelets egne point. Modellen ser kun de individuelle bedømmelser, og hvad en enkelt bedømmer betyder, er derfor ikke gjort op.',
    exact:
      'Hvad en anden vægt ville ændre, og hvem der ville stå først uden en bedømmer, er regnet nøjagtigt og uden modellen. En vægt ændres ad gangen, mens de andre beholder deres indbyrdes forhold; uden en bedømmer er hele ranglisten dannet på ny, også tærsklerne.',
    cautions: (limit: string) =>
      `Der er taget forbehold, hvor ingen anden kan få pladsen; hvor runden har færre end fem bedømmelser mere end ansøgninger, en ansøgning på ranglisten har færre end to, eller ingen bedømmere binder områdets ansøgninger sammen; hvor en anden er reelt bedre med mindst ${limit} sandsynlighed; hvor en anden ville stå foran, når bedømmernes forskellige strenghed tages ud; og hvor en anden står lige, når mindre end 5 af de 100 vægtpoint flyttes. Er der for få bedømmelser, gengives ingen af modellens tal.`,
    referencesTitle: 'Kilder',
    references: [
      'Modellen: Heyard, Ott, Salanti og Egger (2022), Statistics and Public Policy 9, doi 10.1080/2330443X.2022.2086190. Den schweiziske forskningsfond (SNSF) bruger en model af samme slags.',
      'Vægte: Triantaphyllou og Sánchez (1997), Decision Sciences 28, doi 10.1111/j.1540-5915.1997.tb01306.x; O’Shea m.fl. (2026), Expert Systems with Applications 296, doi 10.1016/j.eswa.2025.128460.',
      'Enighed: Shrout og Fleiss (1979), Psychological Bulletin 86, doi 10.1037/0033-2909.86.2.420; Krippendorff (2011), Computing Krippendorff’s Alpha-Reliability.',
      'Andre metoder: Lahdelma og Salminen (2001), Operations Research 49, doi 10.1287/opre.49.3.444.11220 (SMAA); Brans og Vincke (1985), Management Science 31 (PROMETHEE II).',
    ],
    checkTitle: 'Kontrol af beregningerne',
    check: (passed: string, total: string, quantities: string) =>
      `Selvkontrollen: ${passed} af ${total} referencesæt er genberegnet inden for tolerancen (${quantities} størrelser), af det program og på den computer, dokumentet er skrevet med.`,
    checkFailed: (outside: number) =>
      `${outside === 1 ? '1 størrelse er' : `${outside} størrelser er`} uden for tolerancen. Tallene om sikkerhed bør ikke lægges til grund, før det er opklaret.`,
  },

  agreement: {
    title: 'Enighed på hvert kriterium',
    alphaIntro:
      'Krippendorffs alfa er 1 ved fuld enighed, 0 ved den enighed, tilfældet ville give, og under 0, hvor den er mindre. Pointene bruges som en rækkefølge, ikke som afstande, og alle områder er regnet sammen; det, der er trukket tilbage eller afvist, er ikke med. Der er ingen grænse for, hvad der er nok: uenighed kan være fagligt begrundet.',
    alphaCaption: 'Krippendorffs alfa og det antal point, den hviler på',
    criterion: 'Kriterium',
    alpha: 'Alfa',
    pairable: 'Sammenlignelige point',
    iccTitle: 'Hvis et andet panel af samme slags havde bedømt',
    icc: (single: string, count: string, mean: string) =>
      `Én bedømmers resultater og en andens ville stemme overens med omtrent ${single} (intraklassekorrelation, ICC, for én bedømmer). Gennemsnittet af ${count} bedømmelser, som en ansøgning i gennemsnit har, og et andet panels ville stemme overens med omtrent ${mean}. 1 er fuld overensstemmelse, 0 er ingen. Tallene får ingen karakter: de er også lave, når ansøgningerne er lige gode.`,
    tooFew: 'For få bedømmelser til en statistisk vurdering.',
    kendallTitle: 'Enighed om rækkefølgen',
    kendallIntro:
      'Kendalls W siger, hvor ens de bedømmere, der har bedømt alle på områdets rangliste, ordner dem: 1 er samme rækkefølge hos alle, 0 er ingen fælles rækkefølge. Tallet findes kun, hvor mindst to har bedømt dem alle.',
    kendallCaption: 'Kendalls W, hvor den kan regnes',
    area: 'Område',
    kendall: 'W',
  },

  others: {
    title: 'Andre metoder',
    intro:
      'To andre metoder er regnet ved siden af. SMAA giver ikke vægtene på forhånd, men tæller, for hvor stor en del af alle tænkelige vægte en ansøgning er nr. 1; det er ikke en sandsynlighed for at være bedst. PROMETHEE II bruger kun rækkefølgen på hvert kriterium, ikke afstandene.',
    none: 'Begge har de samme nr. 1 som ranglisterne i alle områder.',
    smaa: (area: string, other: string, more: string, leader: string, less: string) =>
      `${area}: efter SMAA er ${other} nr. 1 ved ${more} af alle tænkelige vægte, ${leader} ved ${less}.`,
    promethee: (area: string, other: string) => `${area}: efter PROMETHEE II er ${other} nr. 1.`,
  },
}
export type RecommendationCertaintyText = typeof recommendationCertaintyText
