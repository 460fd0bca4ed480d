import type { AreaId, AssessorId, CaseNumber } from '~/domain/model/ids.ts'
import { compareNatural } from '~/lib/compareNatural.ts'

type Panel = ReadonlySet<AssessorId>

/** What a distribution is proposed from. */
export interface AssignmentQuestion {
  readonly applications: readonly { readonly caseNumber: CaseNumber; readonly areaId: AreaId }[]
  readonly assessorIds: readonly AssessorId[]
  /** How many assessors each application is to have. */
  readonly perApplication: number
  readonly barred: ReadonlyMap<CaseNumber, Panel>
  /** As it stands now; kept where that costs nothing else. */
  readonly assigned: ReadonlyMap<CaseNumber, Panel>
  /** Whose assessment is here already: it is not taken from them. */
  readonly begun: ReadonlyMap<CaseNumber, Panel>
}

export interface AssignmentProposal {
  readonly assigned: ReadonlyMap<CaseNumber, Panel>
  /** Applications that could not get as many as was asked for, and how many they lack. */
  readonly short: readonly { readonly caseNumber: CaseNumber; readonly missing: number }[]
}

/**
 * Who is to assess what [PA2]. An area is given away as a whole, the largest first, so that rivals
 * meet the same assessors; a substitute stands in only where somebody of them is barred.
 */
export function proposeAssignment(question: AssignmentQuestion): AssignmentProposal {
  const areas = areasIn(question)
  const everybody = [...new Set(question.assessorIds)].toSorted(compareNatural)
  const load = new Map(everybody.map((id) => [id, 0]))
  const assigned = new Map<CaseNumber, Panel>()
  const short: { caseNumber: CaseNumber; missing: number }[] = []
  for (const area of areas) {
    const order = inOrder(question, area, areas[0]?.length ?? 0, everybody, load)
    for (const caseNumber of area) {
      const panel = panelFor(question, caseNumber, order)
      assigned.set(caseNumber, panel)
      for (const id of panel) load.set(id, (load.get(id) ?? 0) + 1)
      const missing = question.perApplication - panel.size
      if (missing > 0) short.push({ caseNumber, missing })
    }
  }
  return { assigned, short: short.toSorted((a, b) => compareNatural(a.caseNumber, b.caseNumber)) }
}

/** The applications of each area, larger areas first. */
function areasIn({ applications }: AssignmentQuestion): readonly (readonly CaseNumber[])[] {
  const areas = new Map<AreaId, CaseNumber[]>()
  for (const { areaId, caseNumber } of applications) {
    areas.set(areaId, [...(areas.get(areaId) ?? []), caseNumber])
  }
  return [...areas]
    .toSorted(([a, own], [b, other]) => other.length - own.length || compareNatural(a, b))
    .map(([, caseNumbers]) => caseNumbers.toSorted(compareNatural))
}

/**
 * Everybody in the order they are asked for an area: who has begun there, who is barred from
 * nothing there, who has all of it now (as long as nobody thereby gets more than the largest area
 * ahead of the least loaded), then who has least. Ties go by id.
 */
function inOrder(
  { barred, assigned, begun }: AssignmentQuestion,
  area: readonly CaseNumber[],
  largest: number,
  everybody: readonly AssessorId[],
  load: ReadonlyMap<AssessorId, number>,
): readonly AssessorId[] {
  const loadOf = (id: AssessorId) => load.get(id) ?? 0
  const least = Math.min(...everybody.map(loadOf))
  const count = (panels: ReadonlyMap<CaseNumber, Panel>, id: AssessorId) =>
    area.filter((caseNumber) => panels.get(caseNumber)?.has(id)).length
  const standings = everybody.map((id) => {
    const barredFrom = count(barred, id)
    const hasIt = count(assigned, id) + barredFrom >= area.length
    const mayKeep = loadOf(id) + area.length <= least + largest
    return {
      id,
      begun: count(begun, id),
      barred: barredFrom,
      isKept: hasIt && mayKeep,
      load: loadOf(id),
    }
  })
  return standings
    .toSorted(
      (a, b) =>
        b.begun - a.begun ||
        a.barred - b.barred ||
        Number(b.isKept) - Number(a.isKept) ||
        a.load - b.load ||
        compareNatural(a.id, b.id),
    )
    .map(({ id }) => id)
}

/** Those who have begun on an application, then the first of the area's order who may take it. */
function panelFor(
  { barred, begun, perApplication }: AssignmentQuestion,
  caseNumber: CaseNumber,
  order: readonly AssessorId[],
): Panel {
  const isFree = (id: AssessorId) => !barred.get(caseNumber)?.has(id)
  const kept = order.filter((id) => begun.get(caseNumber)?.has(id) && isFree(id))
  const others = order.filter((id) => isFree(id) && !kept.includes(id))
  return new Set([...kept, ...others.slice(0, Math.max(0, perApplication - kept.length))])
}
