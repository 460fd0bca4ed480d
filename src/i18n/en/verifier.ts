import type { verifier as da } from '../da/verifier.ts'

export const verifier: typeof da = {
  title: 'Verify a case archive',
  intro:
    'The page reads the file on this computer. Nothing is sent and nothing is changed. It computes every digest, chain, signature and ranking anew and says whether the decisions were made on them.',
  otherLanguage: 'Dansk',
  choose: 'Choose file',
  drop: 'or drop a file here that ends in .klynge.',
  reading: (file, percent) => `Verifying “${file}”: ${percent}%`,
  unreadable: (file) =>
    `“${file}” could not be read. It was moved or locked, or its drive is gone. Choose it again.`,
  noArchive: 'The file is no archive that can be verified',
  save: 'Save the ranking (CSV)',
  csvName: 'ranking.csv',
  version: (version) => `Klyngevalg ${version}`,
  file: (name, size) => `${name}, ${size}`,
}
