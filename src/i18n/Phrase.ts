/**
 * A sentence in three parts. The middle one is the figure it turns on, which can be opened to what it
 * rests on; it is empty where there is nothing to open.
 */
export type Phrase = readonly [before: string, figure: string, after: string]

export const phraseText = (phrase: Phrase): string => phrase.join('')
