import { counted } from './counted.ts'

/** The files that have been brought into a round; fetched when they are asked for. */
export const imports = {
  title: 'Tidligere indlæsninger',
  text: 'Filer, der er indlæst, står i sagen. Filer, der ikke blev indlæst, huskes kun på denne computer.',
  none: 'Der er ikke indlæst nogen fil endnu.',
  caption: 'Filer, der er indlæst eller afvist, de nyeste først',
  when: 'Hvornår',
  who: 'Hvem',
  here: 'denne computer',
  file: 'Fil',
  what: 'Indhold',
  outcome: 'Hvad der skete',
  content: {
    applications: 'ansøgninger',
    assessments: 'bedømmelser',
    rulings: 'afgørelser',
  },
  refused: (faults: number) => `Ikke indlæst: ${counted(faults, 'fejl', 'fejl')}`,
  left: 'Set igennem, ikke indlæst',
  imported: 'Indlæst',
  fingerprint: (digest: string) => `aftryk ${digest}`,
  close: 'Luk',
}
export type ImportsWords = typeof imports
