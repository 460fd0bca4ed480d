import { useMemo } from 'react'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import {
  readinessChecks,
  type ReadinessFinding,
  readinessOf,
} from '~/domain/dossier/readinessOf.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { sendingWords } from '~/i18n/sendingWords.ts'
import { paths } from '~/session/paths.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheets } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { Icon } from '~/ui/mark/Icon.tsx'
import './sending.css'
import { useFindingText } from './useFindingText.ts'

interface Props {
  readonly portfolio: PortfolioSheet
  readonly onDecide: (areaId: AreaId) => void
  readonly onAward: (areaId: AreaId) => void
}

/** Whether the recommendation can be sent, answered in the heading, and what is missing. */
export function Readiness({ portfolio, onDecide, onAward }: Props) {
  const { state } = useRound()
  const sheets = useSheets()
  const words = useWords(sendingWords)
  const findingText = useFindingText(portfolio)
  const findings = useMemo(() => readinessOf(state, sheets, portfolio), [state, sheets, portfolio])
  const inOrder = readinessChecks.filter(
    (check) => !findings.some((finding) => finding.check === check),
  )
  return (
    <section>
      <h3>{findings.length === 0 ? words.readyYes : words.readyNo(findings.length)}</h3>
      <ul className="set-checks sending-checks">
        {findings.map((finding, index) => (
          <li key={index}>
            <Icon name="error" size={16} /> <span>{findingText(finding)}</span>
            <Mend
              finding={finding}
              name={words.fixIn}
              text={findingText(finding)}
              {...{ onDecide, onAward }}
            />
          </li>
        ))}
        {inOrder.map((check) => (
          <li key={check} className="secondary">
            <Icon name="check" size={16} /> <span>{words.ok[check]}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface MendProps extends Pick<Props, 'onDecide' | 'onAward'> {
  readonly finding: ReadinessFinding
  readonly text: string
  readonly name: (verb: string, what: string) => string
}

/** The way to where it is put right. */
function Mend({ finding, text, name, onDecide, onAward }: MendProps) {
  const { roundId } = useRound()
  const { fix } = useWords(sendingWords)
  const isWritable = useIsWritable()
  const { check, areaId, caseNumber, whole } = finding
  if (areaId && (check === 'undecided' || check === 'stale')) {
    const verb = check === 'stale' ? fix.again : fix.decide
    return (
      <Button
        look="plain"
        isDisabled={!isWritable}
        aria-label={name(verb, text)}
        onPress={() => onDecide(areaId)}
      >
        {verb}
      </Button>
    )
  }
  if (areaId && (check === 'condition-date' || check === 'condition-proposed')) {
    return (
      <Button look="plain" aria-label={name(fix.award, text)} onPress={() => onAward(areaId)}>
        {fix.award}
      </Button>
    )
  }
  const href =
    check === 'hearing-open' || check === 'hearing-unspoken'
      ? paths.hearings(roundId)
      : check === 'formal' && caseNumber
        ? paths.application(roundId, caseNumber)
        : areaId
          ? check === 'sent-back'
            ? paths.meeting(roundId, areaId)
            : paths.area(roundId, areaId)
          : check === 'habilitet'
            ? paths.habilitet(roundId)
            : caseNumber
              ? paths.application(roundId, caseNumber)
              : whole === 'setup'
                ? paths.setup(roundId)
                : undefined
  return href ? (
    <LinkButton look="plain" href={href} name={name(fix.look, text)}>
      {fix.look}
    </LinkButton>
  ) : null
}
