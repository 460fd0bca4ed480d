import type { Setup } from '~/domain/model/Setup.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { candidateStateText } from '~/exchange/document/stateText.ts'
import type { Messages } from '~/i18n/da.ts'
import { compareDanish, dash, formatMillions, type Language } from '~/i18n/formats.ts'
import { paths } from '~/session/paths.ts'
import { Icon } from '~/ui/mark/Icon.tsx'
import type { TableColumn } from '~/ui/table/DataTable.tsx'
import type { ApplicationRow } from './applicationRows.ts'
import { formalStanding, formalText, statedChecks } from './formalText.ts'
import type { YearlyAmounts } from './yearlyAmounts.ts'

interface Context {
  readonly roundId: RoundId
  readonly setup: Setup
  readonly messages: Messages
  readonly language: Language
}

const byText =
  (textOf: (row: ApplicationRow) => string) =>
  (a: ApplicationRow, b: ApplicationRow): number =>
    compareDanish(textOf(a), textOf(b))

export function applicationColumns(context: Context): readonly TableColumn<ApplicationRow>[] {
  const { roundId, messages } = context
  const { column } = messages.applications
  const headquartersOf = ({ application }: ApplicationRow) => application.headquarters ?? ''
  return [
    {
      id: 'case',
      header: column.caseNumber,
      width: '92px',
      compare: byText(({ application }) => application.caseNumber),
      cell: ({ application }) => (
        <span className="applications-name">
          <bdi>{application.caseNumber}</bdi>
        </span>
      ),
    },
    {
      id: 'applicant',
      header: column.applicant,
      width: '186px',
      isRowHeader: true,
      compare: byText(({ application }) => application.applicant),
      cell: ({ application: { applicant, caseNumber } }) => (
        <a
          className="applications-name"
          title={applicant}
          href={paths.application(roundId, caseNumber)}
        >
          <bdi>{applicant}</bdi>
        </a>
      ),
    },
    {
      id: 'title',
      header: column.title,
      compare: byText(({ application }) => application.title),
      cell: ({ application: { title } }) => (
        <span className="applications-name" data-wide title={title}>
          <bdi>{title}</bdi>
        </span>
      ),
    },
    {
      id: 'area',
      header: column.area,
      width: '190px',
      compare: byText(({ areaName }) => areaName),
      cell: ({ areaName }) => areaName,
    },
    {
      id: 'headquarters',
      header: column.headquarters,
      width: '112px',
      compare: byText(headquartersOf),
      cell: (row) => (
        <span className="applications-name" title={headquartersOf(row)}>
          <bdi>{headquartersOf(row)}</bdi>
        </span>
      ),
    },
    ...numberAndStateColumns(context),
  ]
}

function numberAndStateColumns({
  setup,
  messages,
  language,
}: Context): readonly TableColumn<ApplicationRow>[] {
  const { column } = messages.applications
  const hasDeadline = setup.deadline !== null
  const formalOf = ({ checks, candidate }: ApplicationRow) =>
    formalText(statedChecks(checks, hasDeadline), candidate?.state, messages, language)
  const stateOf = ({ candidate }: ApplicationRow) =>
    candidate ? candidateStateText(candidate, messages) : ''
  return [
    {
      id: 'yearly',
      header: column.yearly,
      align: 'end',
      width: '100px',
      compare: (a, b) => (a.yearly?.high ?? -1) - (b.yearly?.high ?? -1),
      cell: ({ yearly }) => yearly && yearlyText(yearly, language),
    },
    {
      id: 'formal',
      header: column.formal,
      width: '186px',
      compare: byText(formalOf),
      cell: (row) => (
        <span data-standing={formalStanding(statedChecks(row.checks, hasDeadline))}>
          {formalOf(row)}
        </span>
      ),
    },
    {
      id: 'state',
      header: column.state,
      width: '132px',
      compare: byText(stateOf),
      cell: (row) =>
        row.isDisputed ? (
          <span className="applications-flag">
            <Icon name="error" size={16} /> {messages.applications.disputedShort}
          </span>
        ) : (
          stateOf(row)
        ),
    },
    {
      id: 'assessed',
      header: column.assessed,
      align: 'end',
      width: '64px',
      compare: (a, b) => countingOf(a) - countingOf(b),
      cell: ({ candidate }) => candidate && assessedText(candidate.score, messages),
    },
  ]
}

export const yearlyText = ({ low, high }: YearlyAmounts, language: Language): string =>
  low === high
    ? formatMillions(low, language)
    : `${formatMillions(low, language)}–${formatMillions(high, language)}`

const countingOf = ({ candidate }: ApplicationRow): number =>
  candidate?.score.countingAssessments ?? -1

const assessedText = (
  { countingAssessments, missingFrom }: NonNullable<ApplicationRow['candidate']>['score'],
  { area }: Messages,
): string => {
  const expected = countingAssessments + missingFrom.length
  return expected === 0 ? dash : area.assessedOf(countingAssessments, expected)
}
