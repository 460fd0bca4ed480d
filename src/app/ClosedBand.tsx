import { caseEndWords } from '~/i18n/caseEndWords.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { usePerson } from '~/session/usePerson.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { Notice } from '~/ui/page/Notice.tsx'

/** On every page of a closed round: that it is closed, and where that is told. */
export function ClosedBand() {
  const { roundId, state } = useRound()
  const { language } = useMessages()
  const { role } = usePerson()
  const words = useWords(caseEndWords)
  const closing = state.casefile.closing.heads.find(({ value }) => value.isClosed)
  if (!closing) return null
  return (
    <Notice
      kind="info"
      actions={
        role === 'agency' && (
          <a href={`${paths.casefile(roundId)}?visning=arkiv`}>{words.bandLink}</a>
        )
      }
    >
      {words.band(formatMoment(closing.at, language))}
    </Notice>
  )
}
