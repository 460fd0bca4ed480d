import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import type { AreaId } from '~/domain/model/ids.ts'
import { analysesWords } from '~/i18n/analysesWords.ts'
import { sendingWords } from '~/i18n/sendingWords.ts'
import { setWords } from '~/i18n/setWords.ts'
import { sentenceText } from '~/exchange/document/sentenceText.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useIsWritable } from '~/session/useIsWritable.ts'
import { useMessages } from '~/session/useMessages.ts'
import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { usePortfolio, useSheets } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import { AnalysesDialog } from './analyses/AnalysesDialog.tsx'
import { AwardDialog } from './award/AwardDialog.tsx'
import { DecisionDialog } from './DecisionDialog.tsx'
import { ExportMenu } from './ExportMenu.tsx'
import type { CompareVersions } from './reassessment/CompareDialog.tsx'
import './recommendation.css'
import { recommendationColumns } from './recommendationColumns.tsx'
import { DocumentsSection } from './documents/DocumentsSection.tsx'
import { Readiness } from './sending/Readiness.tsx'
import { SendDialog } from './sending/SendDialog.tsx'
import { SentVersions } from './sending/SentVersions.tsx'
import { SetSection } from './set/SetSection.tsx'
import { SumRows } from './set/SumRows.tsx'

const Reassessments = lazy(async () => ({
  default: (await import('./reassessment/Reassessments.tsx')).Reassessments,
}))
// Nobody is appointed before the recommendation is sent, so the page does not wait for it.
const MinisterSection = lazy(async () => ({
  default: (await import('./minister/MinisterSection.tsx')).MinisterSection,
}))

interface Props {
  readonly compareVersions: CompareVersions
  /** The way to all letters on the decisions. */
  readonly letters: ReactNode
}

/** All areas on one page: what the rules suggest, why, and what people decide. */
export function RecommendationPage({ compareVersions, letters }: Props) {
  const { roundId, state } = useRound()
  const sheets = useSheets()
  const { messages, language } = useMessages()
  const nameOf = useAssessorName()
  const isWritable = useIsWritable()
  const portfolio = usePortfolio()
  const words = useWords(setWords)
  const sending = useWords(sendingWords)
  const [isSending, setIsSending] = useState(false)
  const analyses = useWords(analysesWords)
  const [isAnalysing, setIsAnalysing] = useState(false)
  const [chosenArea, setChosenArea] = useState<AreaId | null>(null)
  const [awarded, setAwarded] = useState<AreaId | null>(null)
  const { recommendation } = messages
  const columns = useMemo(
    () =>
      recommendationColumns({
        roundId,
        messages,
        language,
        onChoose: ({ area }) => setChosenArea(area.id),
        awards: { portfolio, words, onOpen: ({ area }) => setAwarded(area.id) },
      }),
    [roundId, messages, language, portfolio, words],
  )
  const decided = sheets.filter(({ decisions }) => decisions.length > 0).length
  const stale = sheets.filter(({ isStale }) => isStale).length
  const chosen = sheets.find(({ area }) => area.id === chosenArea)
  const awardedSheet = sheets.find(({ area }) => area.id === awarded)
  if (sheets.length === 0) {
    return (
      <div className="page">
        <EmptyState
          title={recommendation.empty.title}
          actions={<LinkButton href={paths.setup(roundId)}>{messages.shell.setup}</LinkButton>}
        >
          {recommendation.empty.text}
        </EmptyState>
      </div>
    )
  }
  return (
    <div className="page">
      <PageHead
        title={recommendation.title}
        beside={
          <span className="secondary">
            {recommendation.summary(sheets.length, decided, stale)} ·{' '}
            {messages.area.basis[sheets[0]?.setup.basis ?? 'mean']}
          </span>
        }
        actions={
          <>
            <Button isDisabled={!portfolio} onPress={() => setIsAnalysing(true)}>
              {analyses.open}
            </Button>
            <ExportMenu />
            <Button
              look="filled"
              isDisabled={decided === 0 || !isWritable}
              onPress={() => setIsSending(true)}
            >
              {state.acts.sent.length === 0 ? sending.send : sending.sendAgain}
            </Button>
          </>
        }
      />
      <DataTable
        caption={recommendation.tableName}
        columns={columns}
        rows={sheets}
        rowKey={({ area }) => area.id}
        belowKind="note"
        below={(sheet) => (
          <p className="note recommendation-reason">
            {sheet.sentences
              .map((sentence) => sentenceText(sentence, sheet, nameOf, messages, language))
              .join(' ')}
          </p>
        )}
        foot={portfolio && <SumRows portfolio={portfolio} />}
      />
      <p className="note">{recommendation.note}</p>
      {portfolio && (
        <SetSection
          portfolio={portfolio}
          readiness={
            <Readiness portfolio={portfolio} onDecide={setChosenArea} onAward={setAwarded} />
          }
        />
      )}
      <SentVersions />
      <DocumentsSection />
      {portfolio && (
        <Suspense>
          <Reassessments setup={portfolio.setup} compareVersions={compareVersions} />
          <MinisterSection letters={letters} />
        </Suspense>
      )}
      {isAnalysing && portfolio && (
        <AnalysesDialog portfolio={portfolio} onClose={() => setIsAnalysing(false)} />
      )}
      {isSending && portfolio && (
        <SendDialog portfolio={portfolio} onClose={() => setIsSending(false)} />
      )}
      {awardedSheet && <AwardDialog sheet={awardedSheet} onClose={() => setAwarded(null)} />}
      {chosen && <DecisionDialog sheet={chosen} onClose={() => setChosenArea(null)} />}
    </div>
  )
}
