import { separableBelow } from '~/domain/statistics/round/cautionsOf.ts'
import type { TextBlock } from '~/lib/TextDocument.ts'
import { chanceText } from '~/exchange/document/certainty/shareTexts.ts'
import { bullets, heading, paragraph, strong } from '~/exchange/document/textBlocks.ts'
import { formatCount } from '~/i18n/formats.ts'
import type { Writing } from './Writing.ts'

/** How it was found out how sure the rankings are, by which model and whose work, and how it was checked. */
export function statistics(writing: Writing): readonly TextBlock[] {
  const { dossier, words, language } = writing
  const text = words.certainty.statistics
  const leftOut = dossier.leftOut.length
  return [
    heading(3, text.title),
    paragraph(text.advises),
    paragraph(text.model),
    ...(leftOut === 0 ? [] : [paragraph(text.leftOut(leftOut))]),
    ...(dossier.setup.basis === 'panel' ? [paragraph(text.byPanel)] : []),
    paragraph(text.exact),
    paragraph(text.cautions(chanceText(separableBelow, language))),
    heading(3, text.referencesTitle),
    ...bullets(text.references.map((reference) => [reference])),
    heading(3, text.checkTitle),
    selfCheck(writing),
  ]
}

function selfCheck({ certainty, words, language }: Writing): TextBlock {
  const { passed, total, quantities, outside } = certainty.selfCheck
  const text = words.certainty.statistics
  const count = (of: number) => formatCount(of, language)
  const outcome = text.check(count(passed), count(total), count(quantities))
  return passed === total
    ? paragraph(outcome)
    : paragraph(outcome, ' ', strong(text.checkFailed(outside)))
}
