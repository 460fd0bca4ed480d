import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { AreaId, AssessorId } from '~/domain/model/ids.ts'

/** How far a round has come, counted from its areas' sheets. */
export interface RoundProgress {
  readonly applications: number
  readonly areasWithApplications: number
  /** Assessors that somebody expects an assessment from, and those of them who owe none. */
  readonly assessors: number
  readonly assessorsDone: number
  readonly missingFrom: readonly AssessorId[]
  /** Areas where every eligible application has its assessments. */
  readonly areasAssessed: number
  readonly decided: number
  readonly areas: number
  readonly stale: readonly AreaId[]
  /** Ties that nobody has decided. */
  readonly tied: readonly AreaId[]
}

export function roundProgress(sheets: readonly AreaSheet[]): RoundProgress {
  const entered = sheets.filter(({ candidates }) => candidates.length > 0)
  const candidates = sheets.flatMap((sheet) => sheet.candidates)
  const contending = candidates.filter(({ isEligible }) => isEligible)
  const missing = new Set(contending.flatMap(({ score }) => score.missingFrom))
  const expected = new Set(
    contending.flatMap(({ rows }) =>
      rows.filter(({ isRecused }) => !isRecused).map(({ assessorId }) => assessorId),
    ),
  )
  const idsWhere = (holds: (sheet: AreaSheet) => boolean) =>
    sheets.filter(holds).map(({ area }) => area.id)
  return {
    applications: candidates.length,
    areasWithApplications: entered.length,
    assessors: expected.size,
    assessorsDone: expected.size - missing.size,
    missingFrom: [...missing],
    areasAssessed: entered.filter(({ selection }) => selection.verdict !== 'too-few').length,
    decided: idsWhere(({ decisions }) => decisions.length > 0).length,
    areas: sheets.length,
    stale: idsWhere(({ isStale }) => isStale),
    tied: idsWhere(
      ({ selection, decisions }) => selection.verdict === 'tied' && decisions.length === 0,
    ),
  }
}

export const roundSteps = ['setup', 'applications', 'assessment', 'recommendation'] as const

/** The step a round stands at: the first that is not finished. */
export function currentStep(progress: RoundProgress): (typeof roundSteps)[number] | null {
  if (progress.areas === 0) return 'setup'
  if (progress.applications === 0) return 'applications'
  const isAssessed = progress.areasAssessed === progress.areasWithApplications
  if (!isAssessed || progress.missingFrom.length > 0) return 'assessment'
  return progress.decided === progress.areas && progress.stale.length === 0
    ? null
    : 'recommendation'
}
