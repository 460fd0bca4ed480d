import { lettersWords } from '~/i18n/lettersWords.ts'
import type { Run, Runs, TextBlock, TextDocument } from '~/lib/TextDocument.ts'

/**
 * What somebody has to write in a letter before it is sent, in its order and each once; what every
 * letter lacks until it goes out, its day and its signature, is not among them.
 */
export function gapsIn({ blocks, language }: TextDocument): readonly string[] {
  const { dateGap, signatureGap } = lettersWords[language]
  const found = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.look === 'gap'
      ? [block.runs.map(runText).join('')]
      : runsIn(block).flatMap((run) =>
          typeof run !== 'string' && run.look === 'gap' ? [run.text] : [],
        ),
  )
  return [...new Set(found)].filter((text) => text !== dateGap && text !== signatureGap)
}

/** Whether something is missing that the setup says once for all letters. */
export function lacksSetupWords(document: TextDocument): boolean {
  const { someone, gap } = lettersWords[document.language]
  const ofSetup = [someone, gap.authority, gap.legalBasis, gap.complaint]
  return gapsIn(document).some((text) => ofSetup.includes(text))
}

const runText = (run: Run): string => (typeof run === 'string' ? run : run.text)

function runsIn(block: TextBlock): Runs {
  if (block.kind === 'paragraph') return block.runs
  if (block.kind === 'list') return block.items.flat()
  return block.kind === 'table' ? [...block.rows, ...(block.foot ?? [])].flat(2) : []
}
