import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { PortfolioSheet } from '~/domain/dossier/portfolioOf.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'
import { distanceText } from '~/exchange/document/fractionText.ts'
import { localText } from '~/exchange/document/localText.ts'
import { marginLines } from '~/exchange/document/marginLines.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { verdictText } from '~/exchange/document/verdictText.ts'
import type { Messages } from '~/i18n/da.ts'
import type { SetWords } from '~/i18n/da/set.ts'
import { dash, formatList, formatMillions, type Language } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { verdictShape } from '~/session/verdictShape.ts'
import { Button } from '~/ui/button/Button.tsx'
import { DiscWord } from '~/ui/mark/DiscWord.tsx'
import { Figure } from '~/ui/page/Figure.tsx'
import { Sum } from '~/ui/page/Sum.tsx'
import type { TableColumn } from '~/ui/table/DataTable.tsx'
import { DecisionActions } from './DecisionActions.tsx'
import { DecisionCell } from './DecisionCell.tsx'

interface Context {
  readonly roundId: RoundId
  readonly messages: Messages
  readonly language: Language
  readonly onChoose: (sheet: AreaSheet) => void
  readonly awards: {
    readonly portfolio: PortfolioSheet | undefined
    readonly words: SetWords
    readonly onOpen: (sheet: AreaSheet) => void
  }
}

export function recommendationColumns(context: Context): readonly TableColumn<AreaSheet>[] {
  const { roundId, messages, language, onChoose, awards } = context
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
        <DiscWord shape={verdictShape[verdict]}>{verdictText(verdict, messages)}</DiscWord>
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
            ? dash
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
      header: <span className="recommendation-choice-head">{column.decision}</span>,
      cell: (sheet) => (
        <div className="recommendation-choice">
          <DecisionCell sheet={sheet} messages={messages} language={language} />
          <DecisionActions sheet={sheet} onChoose={() => onChoose(sheet)} />
        </div>
      ),
    },
    {
      id: 'amount',
      header: awards.words.amountColumn,
      width: '96px',
      align: 'end',
      cell: (sheet) => <Award sheet={sheet} awards={awards} language={language} />,
    },
  ]
}

interface AwardProps extends Pick<Context, 'awards' | 'language'> {
  readonly sheet: AreaSheet
}

/** What an area's recommended applications get together; opens to amounts and conditions. */
function Award({ sheet, awards: { portfolio, words, onOpen }, language }: AwardProps) {
  const recommended = portfolio?.areas.find(({ areaId }) => areaId === sheet.area.id)?.recommended
  if (!recommended || recommended.length === 0) return dash
  const sum = recommended
    .flatMap(({ amounts }) => amounts)
    .reduce((total, { amount }) => total + amount, 0)
  return (
    <Button
      look="plain"
      aria-label={words.amountsOf(localText(sheet.area.name, language))}
      onPress={() => onOpen(sheet)}
    >
      {formatMillions(sum, language)}
    </Button>
  )
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
  const { margin } = sheet.selection
  if (!margin) return dash
  const name = messages.recommendation.marginOf(localText(sheet.area.name, language))
  return (
    <Figure text={distanceText(margin, language)} name={name}>
      {() => (
        <>
          <p className="note">{messages.recommendation.marginText}</p>
          <Sum lines={marginLines(sheet, messages.recommendation.column.margin, language)} />
        </>
      )}
    </Figure>
  )
}
