import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import { localText } from '~/exchange/document/localText.ts'
import type { AreaId, CaseNumber } from '~/domain/model/ids.ts'
import { explanationLinkWords } from '~/i18n/explanationLinkWords.ts'
import { explanationPaths } from '~/session/explanationPaths.ts'
import { useAssessorName } from '~/session/useAssessorName.ts'
import { useMessages } from '~/session/useMessages.ts'
import { paths } from '~/session/paths.ts'
import { useRound } from '~/session/useRound.ts'
import { useSheet } from '~/session/useSheet.ts'
import { useWords } from '~/session/useWords.ts'
import { Button } from '~/ui/button/Button.tsx'
import { LinkButton } from '~/ui/button/LinkButton.tsx'
import { EmptyState } from '~/ui/page/EmptyState.tsx'
import { PageHead } from '~/ui/page/PageHead.tsx'
import { DataTable } from '~/ui/table/DataTable.tsx'
import './area.css'
import { AreaAside } from './AreaAside.tsx'
import { AreaChart } from './AreaChart.tsx'
import { BoundsNotes } from './BoundsNotes.tsx'
import { CandidateDetail } from './CandidateDetail.tsx'
import { CertaintyPictures } from './certainty/CertaintyPictures.tsx'
import { OutsideTable } from './OutsideTable.tsx'
import { OwnRecusalNotice } from './OwnRecusalNotice.tsx'
import { rankingColumns } from './rankingColumns.tsx'

/** One area at work: its ranking with every figure open, who stands outside it, and the verdict. */
export function AreaPage({
  areaId,
  modes,
}: {
  readonly areaId: AreaId
  readonly modes: ReactNode
}) {
  const sheet = useSheet(areaId)
  const { messages } = useMessages()
  if (!sheet) {
    const { title, text } = messages.shell.unknownPage
    return <EmptyState title={title}>{text}</EmptyState>
  }
  return (
    <div className="page">
      <AreaHead sheet={sheet} modes={modes} />
      <OwnRecusalNotice areaId={areaId} />
      {sheet.candidates.length === 0 ? (
        <EmptyState title={messages.area.nobodyTitle}>{messages.area.nobodyText}</EmptyState>
      ) : null}
      <div className="area-page">
        <div className="stack">
          <Ranking sheet={sheet} />
          <CertaintyPictures sheet={sheet} />
        </div>
        <AreaAside sheet={sheet} />
      </div>
    </div>
  )
}

function AreaHead({ sheet, modes }: { readonly sheet: AreaSheet; readonly modes: ReactNode }) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const { areas, basis } = sheet.setup
  const index = areas.findIndex(({ id }) => id === sheet.area.id)
  const [before, after] = [areas[index - 1], areas[index + 1]]
  const ofKind = areas.filter(({ kind }) => kind === sheet.area.kind)
  const number = ofKind.findIndex(({ id }) => id === sheet.area.id) + 1
  const ranked = sheet.candidates.filter(({ state }) => state === 'ranked').length
  const { area } = messages
  const kind =
    sheet.area.kind === 'open'
      ? area.openPlaces(sheet.selection.places)
      : area.kindOf(area.kinds[sheet.area.kind], number, ofKind.length)
  return (
    <PageHead
      title={localText(sheet.area.name, language)}
      over={kind}
      beside={
        <span className="secondary">
          {area.summary(ranked, sheet.candidates.length - ranked)} · {area.basis[basis]}
        </span>
      }
      actions={
        <>
          {modes}
          {before && (
            <LinkButton
              href={paths.area(roundId, before.id)}
              icon="chevron-left"
              name={area.previous(localText(before.name, language))}
            >
              {localText(before.name, language)}
            </LinkButton>
          )}
          {after && (
            <LinkButton
              href={paths.area(roundId, after.id)}
              iconAfter="chevron-right"
              name={area.next(localText(after.name, language))}
            >
              {localText(after.name, language)}
            </LinkButton>
          )}
        </>
      }
    />
  )
}

function Ranking({ sheet }: { readonly sheet: AreaSheet }) {
  const { roundId } = useRound()
  const { messages, language } = useMessages()
  const link = useWords(explanationLinkWords)
  const nameOf = useAssessorName()
  const [openCase, setOpenCase] = useState<CaseNumber | null>(null)
  const onToggle = useCallback(
    ({ caseNumber }: SheetCandidate) =>
      setOpenCase((current) => (current === caseNumber ? null : caseNumber)),
    [],
  )
  const [isChartOpen, setIsChartOpen] = useState(false)
  const ranked = sheet.candidates.filter(({ state }) => state === 'ranked')
  const columns = useMemo(
    () =>
      rankingColumns({
        sheet,
        messages,
        language,
        nameOf,
        isOpen: ({ caseNumber }) => caseNumber === openCase,
        onToggle,
      }),
    [sheet, messages, language, nameOf, openCase, onToggle],
  )
  const below = (candidate: SheetCandidate) =>
    candidate.caseNumber === openCase ? (
      <CandidateDetail {...{ sheet, candidate, messages, language, nameOf }} />
    ) : undefined
  if (sheet.candidates.length === 0) return null
  return (
    <>
      {ranked.length === 0 ? (
        <p className="secondary">{messages.area.noneRanked}</p>
      ) : (
        <>
          <DataTable
            caption={messages.area.rankingOf(localText(sheet.area.name, language))}
            columns={columns}
            rows={ranked}
            rowKey={({ caseNumber }) => caseNumber}
            below={below}
            density="bars"
          />
          <p className="note">
            {messages.area.barNote}
            {ranked.some(({ score }) => score.missingFrom.length > 0) &&
              ` ${messages.area.bracketNote}`}{' '}
            <a href={explanationPaths.explanation(roundId, sheet.area.id)}>{link.text}</a>
          </p>
          <BoundsNotes {...{ ranked, messages, language, nameOf }} />
          <div className="no-print">
            <Button look="plain" onPress={() => setIsChartOpen((isOpen) => !isOpen)}>
              {isChartOpen ? messages.area.chartHide : messages.area.chartShow}
            </Button>
          </div>
          {isChartOpen && <AreaChart {...{ sheet, messages, language }} />}
        </>
      )}
      <OutsideTable
        {...{ sheet, roundId, messages, language, below, onToggle }}
        isOpen={({ caseNumber }) => caseNumber === openCase}
      />
    </>
  )
}
