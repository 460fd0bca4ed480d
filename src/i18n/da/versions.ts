import { counted } from './counted.ts'

export const versions = {
  title: 'Versioner',
  caption: (applicant: string) => `Versioner af ansøgningen fra ${applicant}`,
  only: 'Ansøgningen er ikke ændret, siden den blev registreret.',
  column: {
    version: 'Version',
    when: 'Registreret',
    who: 'Af',
    source: 'Kilde',
    changed: 'Ændret',
    actions: 'Læs',
  },
  number: (number: number) => `Version ${number}`,
  isCurrent: 'gælder nu',
  isRival: 'uafklaret',
  typed: 'indtastet',
  firstVersion: 'første version',
  sameContent: 'samme indhold',
  read: 'Læs',
  readOf: (number: number) => `Læs version ${number}`,
  compare: 'Sammenlign',
  compareOf: (before: number, after: number) => `Sammenlign version ${before} og ${after}`,
  back: 'Til ansøgningen',
  replaced: (number: number, date: string) => `Version ${number}, erstattet ${date}`,
  current: (number: number) => `Version ${number}, gælder nu`,
  rival: (number: number) => `Version ${number}, uafklaret: to har rettet hver for sig`,
  recorded: (who: string, when: string, source: string) =>
    `Registreret ${when} af ${who}, ${source}.`,
  fromFile: (fileName: string) => `fra filen ${fileName}`,
  preconditions: 'Forudsætninger',
  unknown: {
    title: (number: number) => `Version ${number} findes ikke`,
    text: 'Adressen er måske forkert, eller ændringen er ikke kommet med i denne kopi af runden.',
  },
  compareTitle: (before: number, after: number) => `Version ${before} og ${after}`,
  compareCaption: (before: number, after: number) =>
    `Forskelle mellem version ${before} og ${after}`,
  older: 'Den ene version',
  newer: 'Den anden version',
  field: 'Felt',
  nothing: 'ikke oplyst',
  marks: 'Det, der er udgået, er streget over. Det, der er nyt, er understreget.',
  noDifference: 'De to versioner siger det samme.',
  differences: (count: number) =>
    count === 1 ? '1 felt er ændret.' : `${count} felter er ændret.`,
  showWhole: 'Vis også det, der er ens',
  madeOn: (number: number, now: number) => `afgivet på version ${number}; nu version ${now}`,
  withoutTexts: 'afgivet uden teksten i bilagsfilen',
  notTold: 'afgivet på version: ikke oplyst',
  earlierCount: (count: number) =>
    `${counted(count, 'bedømmelse', 'bedømmelser')} på en tidligere version`,
}

export type VersionsWords = typeof versions
