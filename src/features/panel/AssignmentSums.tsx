import { peopleWords } from '~/i18n/peopleWords.ts'
import type { Setup } from '~/domain/model/Setup.ts'
import { areaName } from '~/exchange/document/areaName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { Figure } from '~/ui/page/Figure.tsx'
import { Sum } from '~/ui/page/Sum.tsx'
import { areaStanding, type MatrixArea } from './matrixAreas.ts'

interface Props {
  readonly setup: Setup
  readonly areas: readonly MatrixArea[]
  readonly column: number
  readonly name: string
}

/** An assessor's name over what they have in all, which opens to how it falls on the areas. */
export function AssignmentSums({ setup, areas, column, name }: Props) {
  const { language } = useMessages()
  const words = useWords(peopleWords).assignment
  const parts = areas.map((area) => ({ area, count: areaStanding(area, column).parts }))
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const lines = parts
    .filter(({ count }) => count > 0)
    .map(({ area, count }) => [areaName(setup, area.areaId, language), String(count)])
  return (
    <span className="assignment-assessor">
      <bdi>{name}</bdi>
      <Figure text={String(total)} name={words.sumName(name)} isStrong>
        {() => <Sum lines={[...lines, [words.inAll, String(total)]]} />}
      </Figure>
    </span>
  )
}
