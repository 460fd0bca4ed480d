import type { TextBlock } from '~/lib/TextDocument.ts'
import { sendingWords } from '~/i18n/sendingWords.ts'
import { bullets, heading, lead, paragraph } from '~/exchange/document/textBlocks.ts'
import { listed, nameOfArea, type Writing } from './Writing.ts'

/** What differs from the version before: what was written of it, and what is found. */
export function changes(writing: Writing): readonly TextBlock[] {
  const { dossier, words, language } = writing
  if (!dossier.changes) return []
  const { sinceVersion, words: said, found } = dossier.changes
  const sending = sendingWords[language]
  return [
    heading(1, words.changes.title(sinceVersion)),
    ...(said === null ? [] : [paragraph(said)]),
    found.length === 0 ? paragraph(words.changes.none(sinceVersion)) : lead(words.changes.intro),
    ...bullets(
      found.map(({ areaId, parts }) => [
        sending.areaChange(
          areaId === null ? sending.theSet : nameOfArea(writing, areaId),
          listed(
            writing,
            parts.map((part) => sending.parts[part]),
          ),
        ),
      ]),
    ),
  ]
}
