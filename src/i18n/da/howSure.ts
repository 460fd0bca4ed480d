/** The panel that says how sure a ranking is; comes with the area's page. */
export const howSure = {
  title: 'Hvor sikkert er det?',
  working: {
    begun: 'Beregner …',
    model: (percent: string) => `Beregner modellen … ${percent}`,
    areas: (percent: string) => `Beregner områderne … ${percent}`,
  },
  cancel: 'Afbryd',
  cancelled: 'Beregningen er afbrudt.',
  calculate: 'Beregn',
  failed: 'Beregningen kunne ikke gennemføres. Ranglisten er ikke berørt.',
  again: 'Prøv igen',
  showPictures: 'Vis billeder og udregning',
  hidePictures: 'Skjul billeder og udregning',
  basis: 'Se grundlaget',
  figure: {
    model: 'Modellen',
    weight: 'Vægtene',
    assessor: 'De enkelte bedømmere',
    threshold: 'Afstand til tærsklen',
    tooFew: 'For få bedømmelser',
  },
  applicant: 'Ansøger',
  best: 'Reelt bedst',
  pair: (rival: string, holder: string) => `${rival} er reelt bedre end ${holder}`,
  chance: 'Sandsynlighed',
  modelNote:
    'Modellen ser på alle rundens fuldstændige bedømmelser på én gang. Den regner med, at bedømmere kan være forskelligt strenge, og at en bedømmelse kunne være faldet lidt anderledes ud. Den rådgiver og flytter ingen på ranglisten.',
  criterion: 'Kriterium',
  weight: 'Rundens vægt',
  range: 'Ingen overhales',
  from: 'Fra',
  to: 'Til',
  weightNote:
    'Mellem de to grænser overhales ingen; på en grænse står to lige. Én vægt ændres ad gangen, og de andre beholder deres indbyrdes forhold.',
  level:
    'De to har nøjagtig samme samlede resultat, så den mindste ændring af en vægt stiller den ene foran.',
  shiftTitle: 'Mindste flytning af vægt',
  without: (assessors: string, outcome: string) => `Uden ${assessors} ville ${outcome}.`,
  withoutAny: (assessors: string, outcome: string) =>
    `Uden en af bedømmerne ${assessors} ville ${outcome}.`,
  withoutNote: 'Hele ranglisten er dannet på ny uden én bedømmer ad gangen, også tærsklerne.',
  mean: 'Gennemsnit',
  threshold: 'Tærskel',
  apart: 'Afstand',
  cautionsTitle: 'Forbehold',
  noCautions: 'Ingen forbehold.',
  /** What one may do about each caution. */
  actions: {
    'no-competition':
      'Hold resultatet op imod opslagets krav og tærskler. Der er ingen anden ansøger at holde det op imod.',
    'insufficient-data':
      'Indhent en bedømmelse mere, eller afgør sagen uden statistik og skriv, hvad der er lagt vægt på.',
    'not-separable':
      'Drøft de to op imod hinanden på de kriterier, hvor de er forskellige, og skriv, hvad der blev udslaget.',
    'severity-conflict':
      'Drøft, om bedømmerne har brugt skalaen ens. Overvej en bedømmelse mere af dem, der ikke har samme bedømmere.',
    'weight-sensitive':
      'Rundens vægte ligger fast. Skriv, hvorfor forskellen er reel på de kriterier, den hviler på.',
  },
}
export type HowSureWords = typeof howSure
