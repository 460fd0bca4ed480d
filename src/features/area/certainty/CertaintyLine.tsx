import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { CertaintySentence } from '~/exchange/document/certainty/CertaintySentence.ts'
import { topicOf } from '~/exchange/document/certainty/CertaintySentence.ts'
import { certaintyText } from '~/exchange/document/certainty/certaintyText.ts'
import { howSureWords } from '~/i18n/howSureWords.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Figure } from '~/ui/page/Figure.tsx'
import { CertaintyBasis } from './CertaintyBasis.tsx'

interface Props {
  readonly sentence: CertaintySentence
  readonly sheet: AreaSheet
}

/** A longer one is not broken from line to line, and so opens from the end of its sentence. */
const longestFigure = 36

/** One sentence; the figure it turns on opens to what it rests on. */
export function CertaintyLine({ sentence, sheet }: Props) {
  const { language } = useMessages()
  const words = useWords(howSureWords)
  const nameOf = useAssessorName()
  const [before, figure, after] = certaintyText(sentence, sheet, nameOf, language)
  const open = (text: string) => (
    <Figure text={text} name={words.figure[basisOf(sentence)]}>
      {() => <CertaintyBasis sentence={sentence} sheet={sheet} />}
    </Figure>
  )
  if (figure.length > longestFigure) {
    return (
      <p>
        {before}
        {figure}
        {after} {open(words.basis)}
      </p>
    )
  }
  return (
    <p>
      {before}
      {figure !== '' && open(figure)}
      {after}
    </p>
  )
}

function basisOf(sentence: CertaintySentence) {
  if (sentence.key === 'no-competition') return 'threshold'
  return sentence.key === 'too-few' ? 'tooFew' : topicOf[sentence.key]
}
