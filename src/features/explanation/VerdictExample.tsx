import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { localText } from '~/exchange/document/localText.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import { formatList } from '~/i18n/formats.ts'
import { verdictShape } from '~/session/verdictShape.ts'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import type { ExampleProps } from './ExampleProps.ts'

/** The verdict of the example's area, and why. */
export function VerdictExample({ example, words, messages, language, nameOf }: ExampleProps) {
  const { sheet } = example
  const { verdict } = sheet.selection
  return (
    <>
      <p className="note">{words.verdictOf(localText(sheet.area.name, language))}</p>
      <p className="explain-total">
        <DiscWord shape={verdictShape[verdict]}>{verdictText(verdict, messages)}</DiscWord>
      </p>
      {sheet.sentences.map((sentence, index) => (
        <p key={index}>{sentenceText(sentence, sheet, nameOf, messages, language)}</p>
      ))}
    </>
  )
}

/** Whom the rules suggest in the example's area. */
export function SuggestionExample({ example, words, language }: ExampleProps) {
  const { sheet } = example
  const { suggested } = sheet.selection
  return (
    <p>
      {suggested.length === 0
        ? words.noSuggestion
        : words.suggested(formatList(suggested.map(applicantIn(sheet)), language))}
    </p>
  )
}
