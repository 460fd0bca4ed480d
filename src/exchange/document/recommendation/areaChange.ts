import type { TextBlock } from '~/lib/TextDocument.ts'
import { heading, sentences } from '~/exchange/document/textBlocks.ts'
import { changing, sheetSentence } from './areaReasons.ts'
import type { AreaWriting } from './Writing.ts'

/** What could still move the result: single points, and assessments that are missing. */
export function areaChange(writing: AreaWriting): readonly TextBlock[] {
  const { area, words } = writing
  const { flips, hasMoreFlips } = area.meeting
  const said = area.sheet.sentences.filter(({ key }) => changing.has(key))
  if (said.length === 0) return []
  const [point, missing] = [
    said.filter(({ key }) => key.endsWith('point-changes-it')),
    said.filter(({ key }) => key.startsWith('missing')),
  ]
  const others = flips.length - 1
  return [
    heading(3, words.area.change),
    ...sentences([
      ...point.map((sentence) => sheetSentence(writing, sentence)),
      others > 0 && words.area.morePoints(others, hasMoreFlips),
      ...missing.map((sentence) => sheetSentence(writing, sentence)),
    ]),
  ]
}
