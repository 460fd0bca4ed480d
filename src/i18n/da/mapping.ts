import { counted } from './counted.ts'

/** Saying what the columns of a list are; fetched with the import. */
export const mapping = {
  title: 'Hvad er kolonnerne?',
  text: 'Filen har ikke rundens egen overskrift. Sig for hver kolonne, hvad den er. Det huskes til næste gang.',
  ownText: 'Filen har rundens egen overskrift. Ret kun, hvis noget skal læses anderledes.',
  rows: (count: number) => counted(count, 'række', 'rækker'),
  caption: 'Filens kolonner, eksempler på deres indhold og det felt, de læses som',
  column: 'Kolonne i filen',
  samples: 'Eksempler',
  field: 'Læses som',
  fieldOf: (column: string) => `Kolonnen «${column}» læses som`,
  noSamples: 'tom',
  basis: {
    'own-heading': 'rundens navn',
    earlier: 'som sidst',
    likeness: 'foreslået, se efter',
    none: '',
  },
  uses: { text: 'Fri tekst under egen overskrift', 'left-out': 'Ikke med' },
  required: (field: string) => `${field} (skal være der)`,
  amount: (funder: string, year: number) => `Beløb: ${funder} ${year}`,
  missing: (fields: string) => `Vælg også kolonner til ${fields}.`,
  leaveOutRest: 'Tag ingen af de øvrige kolonner med',
  numbers: 'Beløb er skrevet',
  numberStyles: { danish: '1.234.567,50', english: '1,234,567.50' },
  numbersNeeded:
    'Beløb som 1.234 kan læses på to måder. Vælg, om punktum skiller tusinder eller decimaler.',
  sheet: 'Ark',
  sheetText: 'Filen har flere ark. Vælg det, der har listen.',
  encoding: 'Tegnsæt',
  encodingText: 'Filens tegnsæt er ikke sikkert. Vælg det, hvor æ, ø og å står rigtigt nedenfor.',
  delimiter: 'Felterne skilles af',
  delimiterText: 'Felterne kan være skilt på flere måder. Vælg den, der giver de rigtige kolonner.',
  choose: 'Vælg',
  read: 'Læs listen',
  back: 'Ret kolonnerne',
  progress: (done: string, total: string) => `${done} af ${total} rækker læst`,
  comparing: 'Sammenligner med runden …',
}
export type MappingWords = typeof mapping
