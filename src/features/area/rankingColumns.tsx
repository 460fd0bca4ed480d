import { localText } from '~/exchange/document/localText.ts'
import type { AreaSheet, SheetCandidate } from '~/domain/dossier/AreaSheet.ts'
import type { AssessorId } from '~/domain/model/ids.ts'
import { fractionText } from '~/exchange/document/fractionText.ts'
import type { Messages } from '~/i18n/da.ts'
import { dash, formatWeight, type Language } from '~/i18n/formats.ts'
import { SegmentBar } from '~/ui/chart/SegmentBar.tsx'
import { Figure } from '~/ui/page/Figure.tsx'
import { Sum } from '~/ui/page/Sum.tsx'
import type { TableColumn } from '~/ui/table/DataTable.tsx'
import { ApplicantToggle } from './ApplicantToggle.tsx'
import { barSegments, headerSegments } from './barSegments.ts'
import { EarlierVersions } from './EarlierVersions.tsx'
import { gapLines, spreadLines, totalLines } from './sumLines.ts'

interface Context {
  readonly sheet: AreaSheet
  readonly messages: Messages
  readonly language: Language
  readonly isOpen: (candidate: SheetCandidate) => boolean
  readonly onToggle: (candidate: SheetCandidate) => void
  readonly nameOf: (assessorId: AssessorId) => string
}

/** The columns of an area's ranking; every figure in them opens to its arithmetic. */
export function rankingColumns(context: Context): readonly TableColumn<SheetCandidate>[] {
  const { messages } = context
  const { column } = messages.area
  return [
    {
      id: 'rank',
      header: column.rank,
      width: '60px',
      cell: ({ rank, isTied }) => (
        <>
          <strong>{rank}</strong> {isTied && <span className="note">{messages.area.shared}</span>}
        </>
      ),
    },
    {
      id: 'applicant',
      header: column.applicant,
      width: '22%',
      isRowHeader: true,
      cell: (candidate) => (
        <>
          <ApplicantToggle
            {...context}
            candidate={candidate}
            isOpen={context.isOpen(candidate)}
            field={context.sheet.area.kind === 'open' ? candidate.proposedField : null}
          />
          <EarlierVersions candidate={candidate} />
        </>
      ),
    },
    {
      id: 'criteria',
      header: <BarHeader {...context} />,
      cell: (candidate) => <CriteriaBar candidate={candidate} {...context} />,
    },
    ...figureColumns(context),
    {
      id: 'assessed',
      header: column.assessed,
      align: 'end',
      width: '70px',
      cell: (candidate) => <Assessed candidate={candidate} {...context} />,
    },
  ]
}

function figureColumns(context: Context): readonly TableColumn<SheetCandidate>[] {
  const { sheet, messages, language } = context
  const { column } = messages.area
  const points = (value: SheetCandidate['gapToNext']) =>
    value ? fractionText(value, language) : dash
  return [
    {
      id: 'total',
      header: column.total,
      align: 'end',
      width: '70px',
      cell: (candidate) => (
        <Figure
          isStrong
          text={points(candidate.score.total)}
          name={messages.area.totalOf(candidate.application.applicant)}
        >
          {() => <Sum lines={totalLines(sheet, candidate, messages, language)} />}
        </Figure>
      ),
    },
    {
      id: 'gap',
      header: column.gap,
      align: 'end',
      width: '70px',
      cell: (candidate) =>
        candidate.gapToNext && (
          <Figure
            text={points(candidate.gapToNext)}
            name={messages.area.gapOf(candidate.application.applicant)}
          >
            {() => <Sum lines={gapLines(sheet, candidate, language)} />}
          </Figure>
        ),
    },
    {
      id: 'spread',
      header: column.spread,
      align: 'end',
      width: '78px',
      cell: (candidate) =>
        candidate.score.spread ? (
          <Figure
            text={points(candidate.score.spread)}
            name={messages.area.spreadOf(candidate.application.applicant)}
          >
            {() => (
              <>
                <p className="note">{messages.area.spreadText}</p>
                <Sum lines={spreadLines(candidate, context.nameOf, messages, language)} />
              </>
            )}
          </Figure>
        ) : (
          dash
        ),
    },
  ]
}

/** Names and weights over the bar of an application with full points everywhere. */
function BarHeader({ sheet, messages, language }: Context) {
  const isNumbered = sheet.criteria.length > 6
  return (
    <div className="area-bar-head">
      <span className="visually-hidden">{messages.area.column.criteria}</span>
      <div className="area-bar-names">
        {sheet.criteria.map(({ id, name, weight }, index) => (
          <span
            key={id}
            style={{ inlineSize: `${weight / 10}%` }}
            title={localText(name, language)}
          >
            <span className="area-bar-name">
              {isNumbered ? index + 1 : localText(name, language)}
            </span>
            <b>{formatWeight(weight, language)}</b>
          </span>
        ))}
      </div>
      <SegmentBar segments={headerSegments(sheet)} full={1} />
    </div>
  )
}

function CriteriaBar({
  candidate,
  sheet,
  language,
  messages,
}: Context & { readonly candidate: SheetCandidate }) {
  const { segments, bracket } = barSegments(sheet, candidate, language)
  const spoken = sheet.criteria.map(({ id, name }, index) => (
    <li key={id}>
      {localText(name, language)}: {segments[index]?.figure}
    </li>
  ))
  return (
    <>
      <SegmentBar segments={segments} full={1} bracket={bracket} />
      <ul className="visually-hidden" aria-label={messages.area.column.criteria}>
        {spoken}
      </ul>
    </>
  )
}

/** How many of those expected have handed in, opening to who they are. */
function Assessed({
  candidate,
  messages,
  nameOf,
}: Context & { readonly candidate: SheetCandidate }) {
  const { area } = messages
  const { countingAssessments: counting, missingFrom } = candidate.score
  const text = area.assessedOf(counting, counting + missingFrom.length)
  return (
    <Figure
      text={missingFrom.length > 0 ? `${text}*` : text}
      name={area.assessedName(candidate.application.applicant)}
    >
      {() => (
        <ul>
          {candidate.rows.map((row) => (
            <li key={row.assessorId}>
              {nameOf(row.assessorId)}: {assessedState(row, area)}
            </li>
          ))}
        </ul>
      )}
    </Figure>
  )
}

const assessedState = (
  { isRecused, isHandedIn }: SheetCandidate['rows'][number],
  area: Messages['area'],
): string => {
  if (isRecused) return area.recused
  return isHandedIn ? area.handedIn : area.notHandedIn
}
