/** A paragraph that renders rules of the program, with their numbers. */
export interface RuleText {
  readonly text: string
  readonly rules: readonly string[]
}

/** What of a round's setup the rules are told by; all of it as it is read. */
export interface RoundFacts {
  readonly criteria: number
  readonly min: string
  readonly max: string
  /** Half points may be given. */
  readonly hasHalves: boolean
  readonly best: 'high' | 'low'
  readonly basis: 'mean' | 'panel'
  readonly scope: 'area' | 'application'
  readonly hasThresholds: boolean
  /** Names in their order; empty where the round has no cascade. */
  readonly cascade: string
  readonly quorum: number
  /** Places in the area for further fields; null where the round has no such area. */
  readonly openPlaces: number | null
}

const told = (text: string, ...rules: readonly string[]): RuleText => ({ text, rules })

/** How the ranking comes about, step by step, in the words of a person with pencil and paper. */
export const explanation = {
  title: 'Sådan beregnes ranglisten',
  back: (area: string) => `Til området ${area}`,
  lead: 'Ranglisten ordner et områdes ansøgninger efter et vægtet gennemsnit af de point, de har fået. Det kan regnes efter med papir og blyant, og her står hvordan. Tallene støtter et skøn; det er mennesker, der indstiller og udpeger.',
  ruleNote: (version: number) =>
    `Et mærke som SC4 er nummeret på den regel i programmet, som teksten gengiver (regelversion ${version}). Kriterier, vægte, skala og tærskler er rundens egne, fra dens opsætning.`,
  parts: 'På denne side',
  steps: 'Trin for trin',
  certainty: 'Hvor sikkert er det?',
  references: 'Litteratur',
  print: 'Udskriv',
  area: 'Område',
  application: 'Ansøgning',
  choose: 'Vælg eksempel',
  noSetup: 'Runden har ingen opsætning endnu, så der er ingen metode at forklare.',
  noExample: {
    mean: 'Ingen ansøgning har point, der tæller, endnu, så her er kun reglerne. Når den første bedømmelse er afleveret, står der et regnet eksempel ved hvert trin.',
    panel:
      'Ingen ansøgning har fået point af panelet endnu, så her er kun reglerne. Når panelet har givet de første, står der et regnet eksempel ved hvert trin.',
  },
  noneInArea: 'Ingen ansøgning i området har point, der tæller, endnu. Vælg et andet område.',
  points: {
    title: 'Point',
    texts: (round: RoundFacts) => [
      told(
        `Hver bedømmer giver point på ${round.criteria === 1 ? 'rundens ene kriterium' : `rundens ${round.criteria} kriterier`}. Skalaen går fra ${round.min} til ${round.max} i ${round.hasHalves ? 'halve' : 'hele'} point, og ${round.best === 'high' ? 'højest' : 'lavest'} er bedst.`,
        'SC6',
      ),
      round.basis === 'mean'
        ? told(
            'Rundens grundlag er gennemsnittet af bedømmelserne. Giver panelet selv point, står de ved siden af og ændrer intet resultat.',
            'SC5',
          )
        : told(
            'Rundens grundlag er panelets egne point: det er dem, resultatet regnes af. De enkelte bedømmelser står ved siden af.',
            'SC5',
          ),
      told('En bedømmelse tæller, når bedømmeren har afleveret den og ikke er inhabil.', 'SC1'),
      round.scope === 'area'
        ? told(
            'Den, der er inhabil i forhold til én ansøgning, er ude af hele dens område, for de andre søger den samme plads. Point, der allerede var givet, står i hændelsesloggen, men tæller ikke.',
            'RC1',
          )
        : told(
            'Den, der er inhabil i forhold til en ansøgning, er ude af bedømmelsen af den. Point, der allerede var givet, står i hændelsesloggen, men tæller ikke.',
            'RC1',
          ),
      told(
        'Det, der mangler, er ikke nul. Et kriterium, der ikke er bedømt, hvor bedømmeren afstår, eller som ikke er relevant, er ikke med i regnestykket.',
        'SC2',
      ),
    ],
  },
  mean: {
    title: 'Middelpoint',
    texts: (round: RoundFacts) => [
      round.basis === 'mean'
        ? told(
            'På hvert kriterium lægges de point, der tæller, sammen og divideres med antallet af dem. Det er kriteriets middelpoint.',
            'SC3',
          )
        : told(
            'Panelet giver ét point på hvert kriterium. Det er kriteriets middelpoint.',
            'SC3',
            'SC5',
          ),
      told(
        'Er der ikke et eneste point på et kriterium, er der intet middelpoint, og ansøgningen er ufuldstændig.',
        'SC3',
      ),
      told(
        'Har alle valgt «ikke relevant», afgør et menneske, om kriteriet udgår i hele området, eller om det skal bedømmes.',
        'SC3',
      ),
    ],
  },
  weight: {
    title: 'Vægt',
    texts: () => [
      told(
        'Hvert kriterium har en vægt, og vægtene giver tilsammen 100 %. De ligger fast, fra det første point er givet; en senere ændring kræver en begrundelse, der står i hændelsesloggen.',
        'SC4',
        'LG7',
      ),
      told(
        'Vægt gange middelpoint er kriteriets bidrag. I søjlen på områdets side er det længden af kriteriets felt.',
        'SC4',
      ),
      told(
        'Udgår et kriterium i et område, beholder de andre vægte deres indbyrdes forhold.',
        'SC3',
      ),
    ],
  },
  total: {
    title: 'Resultat',
    texts: () => [
      told(
        'Resultatet er summen af bidragene. En ufuldstændig ansøgning har intet resultat.',
        'SC4',
      ),
      told(
        'Der regnes med nøjagtige brøker. Først når et tal vises, rundes det af, som regel til to decimaler. Derfor kan de afrundede bidrag give lidt mere eller mindre end det afrundede resultat, og to resultater kan se ens ud uden at være det.',
        'SC4',
      ),
      told(
        'Mangler der bedømmelser, vises også, hvad resultatet mindst og højst kan blive: de point, der mangler, sættes først til skalaens laveste og så til dens højeste.',
        'SC7',
      ),
    ],
  },
  thresholds: {
    title: 'Tærskler',
    texts: (round: RoundFacts) => [
      told(
        round.hasThresholds
          ? `En tærskel er det, en ansøgning ${round.best === 'high' ? 'mindst skal have' : 'højst må have'}. Den holdes op mod det nøjagtige middelpoint, og lige netop er nok.`
          : 'Runden har ingen tærskler, så ingen falder for en. Hvor en runde har dem, holdes de op mod det nøjagtige middelpoint, og lige netop er nok.',
        'TH1',
      ),
      told(
        'En samlet tærskel gælder gennemsnittet af middelpointene uden vægte. Så afgør vægtene aldrig, hvem der er med.',
        'TH1',
      ),
    ],
  },
  rank: {
    title: 'Rang',
    texts: (round: RoundFacts) => [
      told(
        'På ranglisten står de ansøgninger, der kan komme i betragtning, ikke er trukket tilbage, klarer tærsklerne og har et resultat. De andre står for sig, med grunden. En ansøgning uden bedømmelser fører aldrig.',
        'RK1',
      ),
      told(
        `Det ${round.best === 'high' ? 'højeste' : 'laveste'} resultat er nr. 1. Er to nøjagtig lige, deler de rang, og den næste springes over: 1, 2, 2, 4.`,
        'RK2',
      ),
      told(
        round.cascade === ''
          ? 'Runden har ingen regel, der skiller lige resultater. De deler rang, og mennesker vælger.'
          : `Lige resultater skilles først af middelpointet på, i denne rækkefølge: ${round.cascade}. Det trin, der skiller dem, vises. Er de stadig lige, deler de rang, og mennesker vælger.`,
        'RK4',
      ),
      told(
        'Der rangeres kun inden for et område. Hvornår noget er indtastet, betyder intet, og et bedre point kan aldrig give en dårligere rang.',
        'RK3',
        'RK4',
      ),
    ],
  },
  verdict: {
    title: 'Udfald',
    texts: () => [
      told(
        'Udfaldet siger, hvor klart billedet er. Det er det første af disse, der passer:',
        'SE1',
      ),
    ],
    meanings: (round: RoundFacts) => ({
      'none-eligible':
        'Ingen opfylder de formelle krav, ingen klarer tærsklerne, eller området er lukket.',
      'too-few':
        round.quorum > 0
          ? `En ansøgning, der kan komme i betragtning, har færre end ${round.quorum === 1 ? '1 bedømmelse' : `${round.quorum} bedømmelser`} eller intet resultat.`
          : 'En ansøgning, der kan komme i betragtning, har intet resultat.',
      single: 'Kun én er på ranglisten.',
      tied: 'Flere deler pladsen, og rundens regler skiller dem ikke.',
      close: 'Ét point, flyttet ét trin op eller ned, ville ændre, hvem der står til pladsen.',
      clear: 'Intet enkelt point ville ændre det.',
    }),
    after: told(
      'For at kende «Tæt» fra «Klart» flyttes hvert point i området, der tæller, ét trin op og ét trin ned, og ranglisten regnes om hver gang. Et af de point, der kan vende det, nævnes.',
      'SE2',
    ),
  },
  suggestion: {
    title: 'Beregnet forslag',
    texts: (round: RoundFacts) => [
      told(
        'Ved «Klart», «Tæt» og «Én ansøger» er forslaget nr. 1. Ved de tre andre udfald foreslår programmet ingen.',
        'SE1',
      ),
      ...(round.openPlaces === null
        ? []
        : [
            told(
              `Yderligere spirende områder er ét område med ${round.openPlaces === 1 ? '1 plads' : `${round.openPlaces} pladser`}. Der tages fra oven, højst én for hvert foreslået område, og udfaldet gælder den sidste plads.`,
              'SE3',
            ),
          ]),
      told(
        'Forslaget er programmets. Panelets vurdering, styrelsens indstilling og ministerens udpegning er hver sin handling, og ingen af dem overskriver en anden.',
        'AC1',
      ),
      told(
        'Vælger styrelsen eller panelet en anden end forslaget, eller ingen, skal grunden skrives.',
        'SE4',
        'ME2',
      ),
    ],
  },
}
export type Explanation = typeof explanation
