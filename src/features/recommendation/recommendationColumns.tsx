import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import type { Messages } from '~/i18n/da.ts'
import { formatList, formatPoints, type Language } from '~/i18n/formats.ts'
import { toNumber } from '~/lib/fraction.ts'
import { paths } from '~/session/paths.ts'
import { verdictShape } from '~/session/verdictShape.ts'
import { Disc } from '~/ui/mark/Disc.tsx'
import { Figure } from '~/ui/page/Figure.tsx'
import { Sum } from '~/ui/page/Sum.tsx'
import type { TableColumn } from '~/ui/table/DataTable.tsx'
import { applicantIn } from './applicantIn.ts'
import { DecisionActions } from './DecisionActions.tsx'
import { DecisionCell } from './DecisionCell.tsx'

interface Context {
  readonly roundId: RoundId
  readonly messages: Messages
  readonly language: Language
  readonly onChoose: (sheet: AreaSheet) => void
}

export function recommendationColumns(context: Context): readonly TableColumn<AreaSheet>[] {
  const { roundId, messages, language, onChoose } = context
  const { column, none } = messages.recommendation
  return [
    {
      id: 'area',
      header: column.area,
      width: '248px',
      isRowHeader: true,
      cell: ({ area }) => (
        <a href={paths.area(roundId, area.id)}>{localText(area.name, language)}</a>
      ),
    },
    {
      id: 'verdict',
      header: column.verdict,
      width: '176px',
      cell: ({ selection: { verdict } }) => (
        <span className="recommendation-verdict">
          <Disc shape={verdictShape[verdict]} />
          {messages.sheet.verdict[verdict]}
        </span>
      ),
    },
    {
      id: 'suggestion',
      header: column.suggestion,
      width: '22%',
      cell: (sheet) =>
        sheet.selection.suggested.length === 0 ? (
          <span className="secondary">{none}</span>
        ) : (
          <bdi>{formatList(sheet.selection.suggested.map(applicantIn(sheet)), language)}</bdi>
        ),
    },
    {
      id: 'runnerUp',
      header: column.runnerUp,
      width: '18%',
      cell: (sheet) => (
        <span className="secondary">
          {sheet.selection.runnerUp === null || sheet.selection.verdict === 'tied'
            ? messages.recommendation.dash
            : applicantIn(sheet)(sheet.selection.runnerUp)}
        </span>
      ),
    },
    {
      id: 'margin',
      header: column.margin,
      width: '72px',
      align: 'end',
      cell: (sheet) => <Margin sheet={sheet} messages={messages} language={language} />,
    },
    {
      id: 'decision',
      header: column.decision,
      cell: (sheet) => (
        <div className="recommendation-choice">
          <DecisionCell sheet={sheet} messages={messages} language={language} />
          <DecisionActions sheet={sheet} onChoose={() => onChoose(sheet)} />
        </div>
      ),
    },
  ]
}

function Margin({
  sheet,
  messages,
  language,
}: {
  readonly sheet: AreaSheet
  readonly messages: Messages
  readonly language: Language
}) {
  const { margin, holders, tied, runnerUp } = sheet.selection
  const totalOf = (caseNumber: string | null | undefined) =>
    sheet.candidates.find((candidate) => candidate.caseNumber === caseNumber)?.score.total
  const last = (tied.length > 0 ? tied : holders).at(tied.length > 0 ? 0 : -1)
  const [own, other] = [totalOf(last), totalOf(runnerUp)]
  if (!margin || !own || !other || !last || runnerUp === null) return messages.recommendation.dash
  const text = (value: typeof own) => formatPoints(toNumber(value), language)
  const name = messages.recommendation.marginOf(localText(sheet.area.name, language))
  return (
    <Figure text={text(margin)} name={name}>
      <p className="note">{messages.recommendation.marginText}</p>
      <Sum
        lines={[
          [applicantIn(sheet)(last), text(own)],
          [applicantIn(sheet)(runnerUp), text(other)],
          [messages.recommendation.column.margin, text(margin)],
        ]}
      />
    </Figure>
  )
}
