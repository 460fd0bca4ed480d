import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import type { LocalText } from '~/domain/model/units.ts'
import type { Verdict } from '~/domain/selection/Selection.ts'
import { applicantIn } from '~/exchange/document/applicantIn.ts'

interface Change<Value> {
  readonly before: Value
  readonly after: Value
}

/** What one area would have otherwise; null where nothing changes. */
export interface AreaEffect {
  readonly areaId: AreaId
  readonly name: LocalText
  readonly verdict: Change<Verdict> | null
  /** Applicants, in ranking order. */
  readonly suggested: Change<readonly string[]> | null
  readonly ranks: readonly (Change<number | null> & { readonly applicant: string })[]
}

export interface MethodEffect {
  readonly areas: readonly AreaEffect[]
  /** Areas with a decision that would rest on another ranking than its own. */
  readonly stale: readonly LocalText[]
}

/** What a trial changes, area by area; areas where nothing moves are left out. */
export function methodEffect(
  before: readonly AreaSheet[],
  after: readonly AreaSheet[],
): MethodEffect {
  const pairs = after.flatMap((now) => {
    const was = before.find(({ area }) => area.id === now.area.id)
    return was ? [{ was, now }] : []
  })
  return {
    areas: pairs.map(({ was, now }) => areaEffect(was, now)).filter(hasEffect),
    stale: pairs
      .filter(({ was, now }) => now.isStale && !was.isStale)
      .map(({ now }) => now.area.name),
  }
}

function areaEffect(was: AreaSheet, now: AreaSheet): AreaEffect {
  const rankBefore = new Map(was.candidates.map(({ caseNumber, rank }) => [caseNumber, rank]))
  const verdict = { before: was.selection.verdict, after: now.selection.verdict }
  const isSame = was.selection.suggested.join('\n') === now.selection.suggested.join('\n')
  return {
    areaId: now.area.id,
    name: now.area.name,
    verdict: verdict.before === verdict.after ? null : verdict,
    suggested: isSame ? null : { before: applicantsOf(was), after: applicantsOf(now) },
    ranks: now.candidates
      .map(({ caseNumber, rank, application }) => ({
        applicant: application.applicant,
        before: rankBefore.get(caseNumber) ?? null,
        after: rank,
      }))
      .filter((change) => change.before !== change.after),
  }
}

const hasEffect = ({ verdict, suggested, ranks }: AreaEffect): boolean =>
  verdict !== null || suggested !== null || ranks.length > 0

const applicantsOf = (sheet: AreaSheet): readonly string[] =>
  sheet.selection.suggested.map(applicantIn(sheet))
