import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { localText } from '~/exchange/document/localText.ts'
import { dash } from '~/i18n/formats.ts'
import { ministerWords } from '~/i18n/ministerWords.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useRound } from '~/session/useRound.ts'
import { useWords } from '~/session/useWords.ts'
import { AppointmentCell } from './AppointmentCell.tsx'
import type { Funded } from './Funded.ts'
import { fundedCases } from './fundedCases.ts'
import { FunderCells } from './FunderCells.tsx'
import { RecommendedCell } from './RecommendedCell.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly onAppoint: () => void
  readonly onFund: (funded: Funded) => void
}

/** An area's rows: the acts once, and beside them a line for each funder of each appointed. */
export function AreaLines({ sheet, onAppoint, onFund }: Props) {
  const { state } = useRound()
  const { language } = useMessages()
  const words = useWords(ministerWords)
  const { area, setup, candidates } = sheet
  const register = state.acts.appointments.get(area.id)
  const appointed = settled(register)?.caseNumbers ?? []
  const cases = fundedCases(
    state.acts,
    area.id,
    candidates.map(({ caseNumber }) => caseNumber),
  )
  const isNamed = cases.length > 1 || isDisputed(register) || appointed.length === 0
  const lines = cases.flatMap((caseNumber) => {
    const applicant = applicantIn(sheet)(caseNumber)
    const isAppointed = isDisputed(register) || appointed.includes(caseNumber)
    const name = isAppointed ? applicant : words.notAppointed(applicant)
    const ofFunders = setup.funders.map((funder) => ({
      key: `${caseNumber} ${funder.id}`,
      cells: (
        <FunderCells
          {...{ caseNumber, applicant, funder }}
          onFund={() => onFund({ areaId: area.id, caseNumber, funderId: funder.id })}
        />
      ),
    }))
    return isNamed
      ? [
          {
            key: caseNumber,
            cells: (
              <th scope="rowgroup" colSpan={5} className="minister-applicant">
                <bdi>{name}</bdi>
              </th>
            ),
          },
          ...ofFunders,
        ]
      : ofFunders
  })
  const [first, ...rest] = lines
  const span = Math.max(lines.length, 1)
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={span}>
          {localText(area.name, language)}
        </th>
        <td rowSpan={span}>
          <RecommendedCell sheet={sheet} />
        </td>
        <td rowSpan={span} className="minister-action">
          <AppointmentCell sheet={sheet} onAppoint={onAppoint} />
        </td>
        {first?.cells ?? (
          <td colSpan={5} className="secondary">
            {dash}
          </td>
        )}
      </tr>
      {rest.map(({ key, cells }) => (
        <tr key={key}>{cells}</tr>
      ))}
    </tbody>
  )
}
