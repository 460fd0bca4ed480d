import type { TextBlock } from '~/lib/TextDocument.ts'
import { phraseText } from '~/i18n/Phrase.ts'
import { areaCautions } from '~/exchange/document/certainty/areaCautions.ts'
import { cautionText } from '~/exchange/document/certainty/cautionText.ts'
import { certaintySentences } from '~/exchange/document/certainty/certaintySentences.ts'
import { certaintyText } from '~/exchange/document/certainty/certaintyText.ts'
import { bullets, heading, lead, sentences, strong } from '~/exchange/document/textBlocks.ts'
import type { AreaWriting } from './Writing.ts'

/** How sure the ranking is, and the cautions that stand beside it; nothing where nobody is ranked. */
export function areaCertainty(writing: AreaWriting): readonly TextBlock[] {
  const { area, dossier, certainty, words, language } = writing
  const { sheet } = area
  if (sheet.candidates.every(({ rank }) => rank === null)) return []
  // That there is no competition is the first sentence.
  const cautions = areaCautions(sheet, certainty.analysis).filter(
    ({ caution }) => caution !== 'no-competition',
  )
  return [
    heading(3, words.certainty.area),
    ...sentences(
      certaintySentences(sheet, certainty.analysis, dossier.leaders).map((sentence) =>
        phraseText(certaintyText(sentence, sheet, dossier.nameOf, language)),
      ),
    ),
    ...(cautions.length === 0 ? [] : [lead(words.certainty.cautions)]),
    ...bullets(
      cautions.map((caution) => {
        const { name, meaning } = cautionText(caution, sheet, language)
        return [strong(`${name}.`), ` ${meaning}`]
      }),
    ),
  ]
}
