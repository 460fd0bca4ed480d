import type { Run, Runs, TextBlock } from '~/lib/TextDocument.ts'

/** The blocks of a document in a word each, for whoever writes one. */
export const heading = (level: 1 | 2 | 3, text: string): TextBlock => ({
  kind: 'heading',
  level,
  text,
})

export const paragraph = (...runs: readonly Run[]): TextBlock => ({ kind: 'paragraph', runs })

/** A paragraph that leads to what follows it, and is not parted from it. */
export const lead = (...runs: readonly Run[]): TextBlock => ({
  kind: 'paragraph',
  runs,
  keepsNext: true,
})

export const note = (text: string): TextBlock => ({ kind: 'paragraph', runs: [text], look: 'note' })

/** Somebody has to write here before it is sent. */
export const gap = (text: string): TextBlock => ({ kind: 'paragraph', runs: [text], look: 'gap' })

export const strong = (text: string): Run => ({ text, look: 'strong' })

/** A run that weighs whatever it was; a gap stays a gap. */
export const strongRun = (run: Run): Run => (typeof run === 'string' ? strong(run) : run)

export const bullets = (items: readonly Runs[]): readonly TextBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', isNumbered: false, items }]

/** One paragraph of the sentences there are; none where there are none. */
export const sentences = (
  all: readonly (string | false | null | undefined)[],
): readonly TextBlock[] => {
  const said = all.filter((one) => typeof one === 'string' && one !== '')
  return said.length === 0 ? [] : [paragraph(said.join(' '))]
}
