import type { CSSProperties } from 'react'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { localText } from '~/exchange/document/localText.ts'
import { boardWords } from '~/i18n/boardWords.ts'
import { formatWeight } from '~/i18n/formats.ts'
import { useMessages } from '~/session/useMessages.ts'
import { useWords } from '~/session/useWords.ts'
import { WeightEdge } from '~/ui/board/WeightEdge.tsx'
import { countVariable, lengthUnder } from './barPlaces.ts'
import { isNumbered } from './isNumbered.ts'
import { sumOf } from './trialText.ts'
import type { Trial } from './useTrial.ts'
import { WeightField } from './WeightField.tsx'

interface Props {
  readonly sheet: AreaSheet
  readonly trial: Trial
  readonly variables: CSSProperties
  readonly isLong: boolean
}

/** The head of the board. Over the bars stands that of an application with full points everywhere. */
export function BoardHead({ sheet, trial, variables, isLong }: Props) {
  const { messages } = useMessages()
  const { column } = messages.area
  return (
    <thead>
      <tr aria-rowindex={isLong ? 1 : undefined}>
        <th scope="col">{column.rank}</th>
        <th scope="col">{column.applicant}</th>
        <th scope="col" className="board-bar-head">
          <span className="visually-hidden">{column.criteria}</span>
          <CriteriaNames {...{ sheet, trial }} />
          <FullBar {...{ sheet, trial, variables }} />
        </th>
        <th scope="col" data-align="end">
          {column.total}
        </th>
        <th scope="col" data-align="end">
          {column.gap}
        </th>
        <th scope="col" data-align="end">
          {column.assessed}
        </th>
      </tr>
    </thead>
  )
}

/** With more criteria than this a weight and the round's have no room beside each other. */
const mostBeside = 4

type PartProps = Pick<Props, 'sheet' | 'trial'>

/** Name and weight over each part; with too many criteria for that only their numbers. */
function CriteriaNames({ sheet, trial }: PartProps) {
  const { language } = useMessages()
  const weights = trial.weights ?? trial.own
  const hasNumbers = isNumbered(sheet)
  return (
    <div
      className="board-names"
      style={countVariable(weights.length)}
      data-numbered={hasNumbers || undefined}
      data-many={sheet.criteria.length > mostBeside || undefined}
    >
      {sheet.criteria.map((criterion, index) => {
        const name = localText(criterion.name, language)
        return (
          <div key={criterion.id} style={{ flexGrow: weights[index] ?? 0 }}>
            <span className="board-name" title={name}>
              {hasNumbers ? index + 1 : name}
            </span>
            {!hasNumbers && <WeightField {...{ criterion, index, trial }} />}
          </div>
        )
      })}
    </div>
  )
}

function FullBar({ sheet, trial, variables }: PartProps & Pick<Props, 'variables'>) {
  const { language } = useMessages()
  const words = useWords(boardWords)
  const { own, weights, isPossible, begin, set, drag, letGo } = trial
  const shown = weights ?? own
  const nameOf = (index: number) => {
    const name = sheet.criteria[index]?.name
    return name ? localText(name, language) : ''
  }
  const firsts = sheet.criteria.slice(0, -1)
  return (
    <div className="board-full" style={variables}>
      <div className="board-bar" aria-hidden="true">
        {sheet.criteria.map(({ id }, index) => (
          <span
            key={id}
            className="board-part"
            data-step={Math.min(index + 1, 5)}
            style={{ inlineSize: `calc(var(--w${index}) * 100%)` }}
          />
        ))}
        {weights !== null &&
          firsts.map(({ id }, index) => (
            <span
              key={id}
              className="board-ghost"
              style={{ insetInlineStart: lengthUnder(own, upTo(index, own.length)) }}
            />
          ))}
      </div>
      {isPossible &&
        firsts.map(({ id }, index) => {
          const value = shown[index] ?? 0
          return (
            <WeightEdge
              key={id}
              label={words.edge(nameOf(index), nameOf(index + 1))}
              value={value}
              max={sumOf(own)}
              valueText={words.edgeText(nameOf(index), formatWeight(value, language))}
              place={`calc(var(--e${index + 1}) * 100%)`}
              onBegin={begin}
              onDrag={(share) => drag(index, share)}
              onStep={(next) => set(index, next)}
              onLetGo={letGo}
            />
          )
        })}
    </div>
  )
}

/** Full points on the criteria as far as one of them, and none on the others. */
const upTo = (index: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => (at <= index ? 1 : 0))
