import { settled } from '~/domain/log/Register.ts'
import { candidateStateText, stateReasonText } from '~/exchange/document/stateText.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import { formatMoment } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheet } from '~/session/useSheet.ts'
import type { CaseProps } from './CaseProps.ts'

/** Where the application stands now, and why; the ranking itself is the area's page. */
export function Standing({ application, facts }: CaseProps) {
  const { roundId } = useRound()
  const sheet = useSheet(application.areaId)
  const { messages, language } = useMessages()
  const { detail } = messages.applications
  const candidate = sheet?.candidates.find((one) => one.caseNumber === application.caseNumber)
  if (!sheet || !candidate) return null
  const ranked = sheet.candidates.filter(({ state }) => state === 'ranked').length
  const [ruling] = facts.status.heads
  const status = settled(facts.status)?.status ?? 'active'
  const { total } = candidate.score
  return (
    <section>
      <h2>{detail.standing}</h2>
      <p className="applications-state">{candidateStateText(candidate, messages)}</p>
      {candidate.rank !== null && (
        <p>
          <a href={paths.area(roundId, application.areaId)}>
            {detail.rank(candidate.rank, ranked, candidate.isTied)}
          </a>
          {total && ` · ${detail.total(fractionText(total, language))}`}
        </p>
      )}
      {candidate.reasons.map((reason) => {
        const text =
          'note' in reason
            ? reason.note
            : stateReasonText(reason, sheet, candidate, messages, language)
        return (
          <p key={text}>
            <bdi>{text}</bdi>
          </p>
        )
      })}
      {ruling && status !== 'active' && (
        <p className="note">{detail.by(ruling.actor, formatMoment(ruling.at, language))}</p>
      )}
    </section>
  )
}
