import type { RuleText } from './explanation.ts'

const told = (text: string, ...rules: readonly string[]): RuleText => ({ text, rules })

/** A number of the statistics: its name, what it says, and the rules it is made by. */
interface NumberText extends RuleText {
  readonly name: string
}

const number = (name: string, text: string, ...rules: readonly string[]): NumberText => ({
  name,
  text,
  rules,
})

/** What the statistics beside the ranking are, in words for those who use them. */
export const explanationModel = {
  intro: [
    told(
      'Point er skøn. Havde andre bedømt, eller de samme en anden dag, var tallene blevet lidt anderledes. Statistikken siger, hvor meget rækkefølgen hænger på det.',
    ),
    told(
      'Den rådgiver. Den flytter ingen, bryder ingen lighed og indgår ikke i noget resultat.',
      'ST1',
    ),
  ],
  modelTitle: 'Modellen i ord',
  formulaName: 'Modellen',
  formula: {
    result: 'en bedømmers vægtede resultat',
    level: 'rundens niveau',
    quality: 'ansøgningens kvalitet',
    severity: 'bedømmerens strenghed',
    rest: 'resten',
  },
  model: [
    told(
      'Hver bedømmers vægtede resultat for en ansøgning deles i fire: rundens niveau, ansøgningens kvalitet, bedømmerens strenghed og resten, som er alt det, der kun gælder den ene bedømmer og den ene ansøgning.',
      'ST3',
    ),
    told(
      'Én model gælder hele runden. Så kendes en bedømmers strenghed af alt, hvad vedkommende har bedømt, og ikke af ét område.',
      'ST3',
    ),
    told(
      'Hvor meget kvalitet, strenghed og rest svinger, ved ingen på forhånd. Modellen vælger ikke ét bud på det. Den regner med alle og lader dem veje efter, hvor godt de passer med pointene. Er der få bedømmelser, trækker det tallene ind mod midten.',
      'ST3',
    ),
    told(
      'Der trækkes ingen tilfældige tal. De samme point giver de samme cifre på enhver computer.',
      'ST2',
    ),
    told(
      'Modellen er ikke opfundet til programmet. Den hedder en model med krydsede tilfældige effekter, og en af samme slags er offentliggjort og brugt af den schweiziske forskningsfond SNSF (Heyard m.fl. 2022).',
    ),
  ],
  picture: {
    title: 'Er A bedre end B?',
    text: 'Kurven viser forskellen mellem A og B, som modellen ser den. Det meste af den ligger til højre for nul, hvor A er bedre; den skraverede del er de 7 %, hvor B er bedre. Så er A bedre med 93 % sandsynlighed efter modellen. Tallene er opdigtede.',
    better: (share: string) => `A er bedre: ${share}`,
    worse: (share: string) => `B er bedre: ${share}`,
    zero: 'ingen forskel',
  },
  numbersTitle: 'Hvad tallene betyder',
  numbers: [
    number(
      'Sandsynlighed for at være bedre',
      'Hvor sikker modellen er på, at den ene ansøgning er bedre end den anden, når den har set pointene. 50 % er som at slå plat og krone.',
      'ST3',
    ),
    number(
      'Sandsynlighed for at være bedst i området',
      'Hvor sikker modellen er på, at ansøgningen er den bedste af dem, der er på områdets rangliste. Områdets tal giver tilsammen 100 %. Der skrives aldrig 0 eller 100 %, for modellen er ikke virkeligheden.',
      'ST3',
    ),
    number(
      'Forventet rang',
      'Det nummer, ansøgningen efter modellen i gennemsnit ville have i området, hvis man kunne se den sande rækkefølge. 1,1 er næsten sikkert en nr. 1; 2,4 kan lige så vel være nr. 2 som nr. 3.',
      'ST3',
    ),
    number(
      'Vægtinterval',
      'Så lidt og så meget kan ét kriterium veje, før en anden kommer foran, når de andre vægte beholder deres indbyrdes forhold. På grænsen står de lige. Det regnes nøjagtigt og bruger ikke modellen.',
      'ST5',
    ),
    number(
      'Mindste vægtændring',
      'Så mange af de 100 vægtpoint skal mindst flyttes, før en bestemt konkurrent står lige, og fra hvilke kriterier til hvilket. Er det under 5, er pladsen følsom over for vægtene. Det regnes nøjagtigt og bruger ikke modellen.',
      'ST4',
      'ST5',
    ),
    number(
      'Uden en bedømmer',
      'Ranglisten regnes om uden den ene bedømmers point, for hver bedømmer for sig. Der står, hvem der så ville være nr. 1. Det siger ikke, at bedømmeren tager fejl. Det regnes nøjagtigt og bruger ikke modellen.',
    ),
    number(
      'Strenghed',
      'Hvor mange point en bedømmer giver mere eller mindre end de andre, når der er taget højde for, hvilke ansøgninger vedkommende har fået. Plus er flere point. Den er til styrelsens egne øjne, vises kun for bedømmere med mindst tre bedømmelser og retter intet resultat.',
      'ST3',
    ),
    number(
      'Intraklassekorrelation (ICC)',
      'Hvor stor en del af variationen i bedømmernes resultater der skyldes ansøgningerne og ikke bedømmerne: for én bedømmer, og for gennemsnittet af så mange, som en ansøgning typisk har. Havde et andet panel af samme slags bedømt, kunne man vente omtrent så stor enighed. Tallet får ingen karakter, for det er også lavt, når ansøgningerne er lige gode.',
      'ST3',
    ),
    number(
      'Krippendorffs alfa',
      'Enighed på ét kriterium: 1 er fuld enighed, 0 er ikke mere, end tilfældet ville give, og under 0 er mindre. Pointene bruges som en rækkefølge, ikke som afstande.',
      'ST6',
    ),
    number(
      'Kendalls W',
      'Hvor ens de bedømmere, der har bedømt hele området, ordner det: 1 er samme rækkefølge hos alle, 0 er ingen fælles rækkefølge.',
      'ST6',
    ),
  ],
  assumptionsTitle: 'Hvad modellen går ud fra',
  assumptions: [
    told(
      'Kvalitet, strenghed og rest fordeler sig hver for sig som en normalfordeling, uafhængigt af hinanden.',
      'ST3',
    ),
    told('En bedømmer er lige streng over for alle, og der er lige langt mellem skalaens point.'),
    told(
      'At nogen ikke har bedømt en ansøgning, siger intet om, hvor god den er. Ved inhabilitet er det ikke givet.',
    ),
    told(
      'Før pointene er set, er alle udsving i kvalitet og rest op til en halv skala lige mulige, mens små forskelle i strenghed er mere mulige end store.',
      'ST3',
    ),
    told(
      'Kun hele bedømmelser er med. Mangler der et point, er der afstået, eller er et kriterium «ikke relevant», er bedømmelsen ude af modellen, men stadig med i resultatet.',
      'ST1',
    ),
  ],
  silenceTitle: 'Hvornår den ikke vises',
  silence: [
    told(
      'Modellens tal vises ikke, hvis runden har færre end fem bedømmelser mere end ansøgninger, hvis en ansøgning på områdets rangliste har færre end to, eller hvis områdets ansøgninger ikke hænger sammen gennem bedømmere, der har bedømt mere end én af dem. Så står der «For få bedømmelser til en statistisk vurdering».',
      'ST4',
    ),
    told(
      'Er der ingen, der kan tage pladsen, er der intet at sammenligne med, og der står ingen sandsynlighed.',
      'ST4',
    ),
    told('Vægtinterval og mindste vægtændring er ren regning og kan vises alligevel.', 'ST5'),
  ],
  cautionsTitle: 'Forbehold',
  cautionsText: told(
    'Forbehold står ved siden af udfaldet, alle dem, der gælder. De betyder, at panelet skal afgøre sagen og begrunde det, aldrig at rækkefølgen ændres.',
    'ST4',
  ),
  cautions: {
    'no-competition': 'Ingen andre kan få pladsen.',
    'insufficient-data': 'Der er for få bedømmelser til en statistisk vurdering.',
    'not-separable':
      'En konkurrent er efter modellen bedre med mindst 25 % sandsynlighed. Point alene skiller dem ikke.',
    'severity-conflict': 'En konkurrent kommer foran, når bedømmernes strenghed regnes fra.',
    'weight-sensitive': 'En konkurrent står lige, når mindre end 5 af de 100 vægtpoint flyttes.',
  },
  selfCheckTitle: 'Regner programmet rigtigt?',
  selfCheckText:
    'Hver metode her er prøvet på eksempler med kendte svar: offentliggjorte tabeller, statistikprogrammet R, eksakt brøkregning eller et andet program. De følger med programmet, og enhver kan regne dem efter på sin egen computer.',
  selfCheckLink: 'Kør selvkontrollen',
  referencesText: 'Henvisningerne er ren tekst. Programmet henter intet fra nettet.',
}
export type ExplanationModel = typeof explanationModel
