import { memo, use } from 'react'
import type { FormalCase } from '~/domain/dossier/formalCasesOf.ts'
import { formalChecks } from '~/domain/model/CheckRuling.ts'
import type { CaseNumber } from '~/domain/model/ids.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { formalWords } from '~/i18n/formalWords.ts'
import { paths } from '~/session/paths.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { CellCheck } from '~/ui/form/CellCheck.tsx'
import { Matrix } from '~/ui/table/Matrix.tsx'
import { ChosenCases } from './ChosenCases.ts'
import { CheckCell, type CheckPlace } from './CheckCell.tsx'
import { confirmations, type FormalArea } from './formalLines.ts'
import { StatusCell, type StatusQuestion } from './StatusCell.tsx'

interface Props {
  readonly setup: Setup
  readonly areas: readonly FormalArea[]
  readonly onSelect: (caseNumber: CaseNumber, isSelected: boolean) => void
  readonly onRule: (place: CheckPlace) => void
  readonly onStatus: (question: StatusQuestion) => void
}

/** Every application against every formal condition; each cell opens to its ruling. */
export const FormalMatrix = memo(function FormalMatrix(props: Props) {
  const { setup, areas, onSelect, onRule, onStatus } = props
  const { language } = useMessages()
  const { matrix: words } = useWords(formalWords)
  return (
    <Matrix
      caption={words.tableName}
      corner={words.application}
      columns={[
        ...formalChecks.map((check) => ({ key: check, head: words.heads[check] })),
        { key: 'state', head: words.state },
      ]}
      lines={areas.flatMap(({ areaId, cases }) => [
        {
          key: `area ${areaId}`,
          isGroup: true,
          head: areaName(setup, areaId, language),
          cells: [...formalChecks, 'state'].map(() => null),
        },
        ...cases.map((one) => ({
          key: one.application.caseNumber,
          head: <CaseHead {...{ one, onSelect }} />,
          cells: [
            ...one.checks.map((check) => (
              <CheckCell key={check.check} one={one} check={check} onRule={onRule} />
            )),
            <StatusCell key="state" one={one} onStatus={onStatus} />,
          ],
        })),
      ])}
    />
  )
})

function CaseHead({ one, onSelect }: Pick<Props, 'onSelect'> & { readonly one: FormalCase }) {
  const chosen = use(ChosenCases)
  const { roundId } = useRound()
  const { matrix: words } = useWords(formalWords)
  const { caseNumber, applicant } = one.application
  const isOffered = one.standing.status === 'active' && confirmations([one], '').length > 0
  return (
    <span className="formal-case matrix-name">
      <span className="formal-choice">
        {isOffered && (
          <CellCheck
            name={words.select(applicant)}
            isSelected={chosen.has(caseNumber)}
            onChange={(isSelected) => onSelect(caseNumber, isSelected)}
          />
        )}
      </span>
      <a href={paths.application(roundId, caseNumber)} title={applicant}>
        <bdi>{applicant}</bdi>
      </a>
      <bdi className="note">{caseNumber}</bdi>
    </span>
  )
}
