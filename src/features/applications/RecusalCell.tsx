import type { Setup } from '~/domain/model/Setup.ts'
import { paths } from '~/session/paths.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { Button } from '~/ui/button/Button.tsx'
import type { AssessorRow } from './assessorRows.ts'
import type { RecusalQuestion } from './RecusalDialog.tsx'

interface Props {
  readonly row: AssessorRow
  readonly setup: Setup
  readonly onAsk: (question: RecusalQuestion) => void
}

/** Whether an assessor may take part, why not, and the ruling one may make. */
export function RecusalCell({ row, setup, onAsk }: Props) {
  const { roundId } = useRound()
  const { messages } = useMessages()
  const nameOf = useAssessorName()
  const { assessors: words } = messages.applications
  const { assessorId, recusal } = row
  const ask = (isRecused: boolean) => (
    <Button
      look="plain"
      aria-label={words[isRecused ? 'recuseNamed' : 'liftNamed'](nameOf(assessorId))}
      onPress={() => onAsk({ assessorId, isRecused })}
    >
      {words[isRecused ? 'recuse' : 'lift']}
    </Button>
  )
  if (!recusal) return <div className="applications-recusal">{ask(true)}</div>
  const isAreaWide = setup.recusalScope === 'area'
  return (
    <div className="applications-recusal">
      <span>
        <strong>{isAreaWide ? words.recusedArea : words.recused}</strong>
        {recusal.isDisputed && ` · ${words.recusalDisputed}`}
        {recusal.reason !== '' && (
          <>
            {': '}
            <bdi>{recusal.reason}</bdi>
          </>
        )}
      </span>
      {recusal.isHere ? (
        <span>
          {ask(false)} {recusal.isDisputed && ask(true)}
        </span>
      ) : (
        <a href={paths.application(roundId, recusal.caseNumber)}>
          {words.ruledOn(recusal.caseNumber)}
        </a>
      )}
    </div>
  )
}
