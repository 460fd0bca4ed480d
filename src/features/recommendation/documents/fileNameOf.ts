const letters: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' }

/**
 * A name for a file that any system takes: the words given, then the round's, in small letters.
 * Shape: no more than 60 characters of the round's name.
 */
export const fileNameOf = (words: readonly string[], round: string): string =>
  `${[...words, plain(round).slice(0, 60)].join('-').replace(/-+$/, '')}.docx`

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
