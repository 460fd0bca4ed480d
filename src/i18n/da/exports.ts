/** Words of what is taken out of a round as files; fetched with the menu they are chosen in. */
export const exports = {
  button: 'Hent filer',
  group: {
    whole: 'Hele runden',
    excel: 'CSV til dansk Excel',
    plain: 'CSV til andre programmer (RFC 4180)',
    data: 'Om oplysningerne',
  },
  option: {
    workbook: 'Regneark med rangliste, point, bedømmere og beløb',
    ranking: 'Ranglisten, én linje pr. ansøgning',
    assessments: 'Alle point, én linje pr. kriterium',
    assessors: 'Fortegnelse over bedømmere',
    description: 'Databeskrivelse',
  },
  file: {
    workbook: 'runde.xlsx',
    ranking: 'rangliste.csv',
    assessments: 'assessments.csv',
    assessors: 'bedoemmere.csv',
    description: 'databeskrivelse.docx',
  },
  untitled: 'En runde uden opsætning',
  document: { word: 'Gem som Word', print: 'Udskriv' },
  /** Names of a workbook's sheets: at most 31 characters. */
  sheet: {
    ranking: 'Rangliste',
    assessments: 'Bedømmelser',
    assessors: 'Bedømmere',
    money: 'Beløb',
    about: 'Om filen',
  },
  about: {
    round: 'Runde',
    basis: 'Grundlag for resultatet',
    logDigest: 'Logaftryk',
    version: 'Programversion',
    rules: 'Regelversion',
    lastChange: 'Seneste hændelse',
    scale: 'Skala',
    scaleText: (min: string, max: string, step: string, best: string) =>
      `${min} til ${max} i trin på ${step}; bedst er ${best}`,
    high: 'høj',
    low: 'lav',
    criterion: (name: string) => `Kriterium: ${name}`,
    weight: (percent: string) => `vægt ${percent}`,
    threshold: (points: string) => `tærskel ${points}`,
    overallThreshold: 'Samlet tærskel',
    cascade: 'Rækkefølge ved pointlighed',
    quorum: 'Bedømmelser, en ansøgning skal have',
    recusalScope: 'Inhabilitet rækker til',
    scope: { area: 'hele området', application: 'den enkelte ansøgning' },
    isExample: 'Eksempel',
    exampleText: 'Runden er et eksempel med opdigtede ansøgere og bedømmere.',
    note: 'Læsevejledning',
    noteText:
      'Point er vist med fire decimaler og ligger i cellerne med fuld præcision. Der er ingen formler i filen. Et tomt felt er «ikke oplyst», aldrig 0.',
  },
  aboutColumns: { subject: 'emne', value: 'værdi' },
}
export type ExportsWords = typeof exports
