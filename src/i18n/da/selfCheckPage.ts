/** The page that recomputes what has known answers, and what each of those is compared with. */
export const selfCheckPage = {
  title: 'Selvkontrol',
  intro:
    'Programmet regner her en række referencesæt igennem: små eksempler, hvor svaret er kendt på forhånd fra en artikel, fra statistikprogrammet R, fra eksakt brøkregning eller fra et andet program. Passer tallene, regner programmet på denne computer og i denne browser, som det skal. Det siger ikke, om bedømmelserne er gode, eller om modellen passer på dem.',
  running: (done: string, total: string) => `Genberegner referencesæt: ${done} af ${total}`,
  starting: 'Selvkontrollen begynder …',
  progress: 'Selvkontrollens fremdrift',
  cancel: 'Afbryd',
  again: 'Kør igen',
  passed: (passed: string, total: string) =>
    `${passed} af ${total} referencesæt genberegnet inden for tolerancen`,
  failed: (failed: string, total: string) =>
    `${failed} af ${total} referencesæt er uden for tolerancen`,
  passedText: (quantities: string, seconds: string) =>
    `${quantities} størrelser er sammenlignet. Det tog ${seconds} sekunder.`,
  failedText: (outside: string, quantities: string) =>
    `${outside} af ${quantities} størrelser afviger for meget. Brug ikke programmets resultater, før det er opklaret; nedenfor står, hvad der skal gøres.`,
  cancelled: 'Selvkontrollen er afbrudt',
  cancelledText: 'Intet er afgjort. Kør den igen for at få et svar.',
  broken: 'Selvkontrollen kunne ikke gennemføres',
  brokenText:
    'Et referencesæt kunne slet ikke regnes i denne browser. Brug ikke programmets resultater herfra; nedenfor står, hvad der skal gøres.',
  ranAt: (moment: string) => `Kørt ${moment}`,
  about: (version: string, build: string, rules: number) =>
    `Klyngevalg version ${version} (${build}), regelversion ${rules}`,
  save: 'Gem som tekst',
  fileName: 'selvkontrol.txt',
  print: 'Udskriv',
  caption: 'Referencesæt og deres udfald',
  columns: {
    name: 'Referencesæt',
    what: 'Hvad der regnes',
    source: 'Sammenlignet med',
    deviation: 'Største afvigelse',
    tolerance: 'Tolerance',
    outcome: 'Udfald',
  },
  within: 'Inden for',
  outside: 'Uden for',
  open: (name: string) => `Vis alle størrelser i ${name}`,
  close: (name: string) => `Skjul størrelserne i ${name}`,
  quantitiesOf: (name: string) => `Størrelser i ${name}`,
  quantity: 'Størrelse',
  deviationHint:
    'Af hvert referencesæts størrelser vises den, der er nærmest sin tolerance. Afvigelsen 0 betyder, at tallet er nøjagtig det samme; tolerancen 0, at det skal være det.',
  guideTitle: 'Hvis et referencesæt fejler',
  guide: [
    'Brug ikke tal fra dette program på denne computer i en indstilling, før fejlen er opklaret.',
    'Luk browseren helt, åbn programmet igen, og kør selvkontrollen en gang til. Prøv derefter i en anden browser eller på en anden computer.',
    'Fejler den kun ét sted, så brug en anden computer. Fejler den overalt, så gem resultatet som tekst, og send det med versionen ovenfor til dem, der driver programmet.',
    'Ranglisten og det beregnede forslag regnes med brøker af hele tal. De er kun berørt, hvis fejlen er i et af de referencesæt, der handler om resultat, rang, grænser, førsteplads eller sæt. De øvrige handler om statistikken, som rådgiver og ikke flytter nogen.',
    'Er der allerede sendt en indstilling, så efterprøv sagsarkivet på en anden computer. Det kan gøres uden dette program, med den side, der ligger i arkivet.',
  ],
  sameAsCommand: 'Teksten er den samme, som kommandolinjens «self-check» skriver, tegn for tegn.',
  sources: {
    'clipped-linear-lottery-a':
      'Goldberg, Fanti og Shah 2026, arXiv:2605.20069; beregnet med et andet program',
    'crossed-re-penicillin':
      'Davies og Goldsmith 1972, datasættet Penicillin; R-pakken lme4 1.1-31',
    'crossed-re-s1': 'R-pakken lme4 1.1-31 på konstruerede data',
    'crossed-re-s3': 'R-pakken lme4 1.1-31 på konstruerede data',
    'icc-shrout-fleiss-1979': 'Shrout og Fleiss 1979, tabel 2–4, doi 10.1037/0033-2909.86.2.420',
    'kendall-w-ties-nag-siegel': 'NAG-bibliotekets eksempel g08daf, data efter Siegel 1956',
    'krippendorff-2011-missing': 'Krippendorff 2011, afsnit C og D',
    'least-squares-severity-s1':
      'MacKay m.fl. 2017, doi 10.1098/rsos.160760; beregnet med et andet program',
    'leave-one-assessor-out-s1': 'Eksakt brøkregning med et andet program',
    'merit-one-per-area': 'Goldberg, Fanti og Shah 2025, arXiv:2506.19083; lineær programmering',
    'missing-score-bounds-a': 'Manski 2003, eksakt regning',
    'normal-cdf-quantile': 'Wichura 1988, algoritme AS 241, trykte kontroltal',
    'one-per-area-budget-a': 'Gennemgang af alle muligheder',
    'one-per-area-budget-two-optima': 'Gennemgang af alle muligheder',
    'percentiles-nih-pcer': 'NIH’s percentiler; Heyard m.fl. 2022',
    'posterior-rank-s1': 'Heyard m.fl. 2022, doi 10.1080/2330443X.2022.2086190; et andet program',
    'posterior-rank-s3': 'Heyard m.fl. 2022, doi 10.1080/2330443X.2022.2086190; et andet program',
    'posterior-rank-t1': 'Heyard m.fl. 2022, doi 10.1080/2330443X.2022.2086190; et andet program',
    'primary-score-ties-a': 'Eksakt brøkregning med et andet program',
    'prng-xoshiro128starstar': 'Blackman og Vigna, de første tal af xoshiro128**',
    'promethee2-usual-zhao-2013': 'Zhao m.fl. 2013, doi 10.1016/j.procs.2013.05.025',
    'smaa-exact-a': 'Lahdelma og Salminen 2001; eksakte arealer',
    'smaa-exact-cyclic': 'Lahdelma og Salminen 2001; eksakte arealer',
    'smaa-thrombolytics-preference-free': 'R-pakken smaa 0.3; 10 mio. lodtrækninger',
    'snsf-mode-s1': 'Heyard m.fl. 2022 og R-pakken ERforResearch 4.0.0',
    'snsf-recommendation-rule': 'R-pakken ERforResearch 4.0.0, regnet i hånden',
    'surrogate-weights-roc-n2-5': 'Barron og Barrett 1996, doi 10.1287/mnsc.42.11.1515',
    'verifiable-lot-a': 'FIPS 180-4 (SHA-256), beregnet med et andet program',
    'weight-robustness-a': 'Eksakt brøkregning; lineær programmering',
    'weight-sensitivity-triantaphyllou-sanchez':
      'Triantaphyllou og Sanchez 1997, doi 10.1111/j.1540-5915.1997.tb01306.x',
  } as Readonly<Record<string, string>>,
}
