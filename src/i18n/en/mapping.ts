import type { MappingWords } from '../da/mapping.ts'

export const mapping: MappingWords = {
  title: 'What are the columns?',
  text: 'The file does not have the round’s own heading. Say for each column what it is. It is remembered for next time.',
  ownText: 'The file has the round’s own heading. Change only what should be read otherwise.',
  rows: (count) => `${count} ${count === 1 ? 'row' : 'rows'}`,
  caption: 'The columns of the file, examples of what is in them, and the field they are read as',
  column: 'Column in the file',
  samples: 'Examples',
  field: 'Read as',
  fieldOf: (column) => `The column “${column}” is read as`,
  noSamples: 'empty',
  basis: {
    'own-heading': 'the round’s name',
    earlier: 'as last time',
    likeness: 'proposed, look at it',
    none: '',
  },
  uses: { text: 'Free text under its own heading', 'left-out': 'Left out' },
  required: (field) => `${field} (needed)`,
  amount: (funder, year) => `Amount: ${funder} ${year}`,
  missing: (fields) => `Choose columns for ${fields} as well.`,
  leaveOutRest: 'Leave all other columns out',
  numbers: 'Amounts are written',
  numberStyles: { danish: '1.234.567,50', english: '1,234,567.50' },
  numbersNeeded:
    'Amounts like 1.234 can be read in two ways. Choose whether the point separates thousands or decimals.',
  sheet: 'Sheet',
  sheetText: 'The file has several sheets. Choose the one with the list.',
  encoding: 'Character set',
  encodingText:
    'The character set of the file is not certain. Choose the one in which æ, ø and å read right below.',
  delimiter: 'Cells are separated by',
  delimiterText:
    'The cells may be separated in several ways. Choose the one that gives the right columns.',
  choose: 'Choose',
  read: 'Read the list',
  back: 'Change the columns',
  progress: (done, total) => `${done} of ${total} rows read`,
  comparing: 'Comparing with the round …',
}
