import type { Setup } from '~/domain/model/Setup.ts'
import type { AreaId } from '~/domain/model/ids.ts'
import { actsAfter } from './actsAfter.ts'
import { caseAfter } from './caseAfter.ts'
import { applicationChange, type ApplicationEvent, givesPoint } from './applicationChange.ts'
import { entryOf } from './entryOf.ts'
import { withEntry } from './Register.ts'
import type { RoundEvent } from './RoundEvent.ts'
import {
  type AreaFacts,
  type Declared,
  emptyApplication,
  emptyArea,
  emptyState,
  type RoundState,
} from './RoundState.ts'
import { panelAfter } from './panelAfter.ts'
import { finish, type Steps, stepSize } from '~/lib/steps.ts'
import { violationOf } from './Violation.ts'
import { withKey } from './withKey.ts'

/** A state under construction: its outer maps are this fold's own and may be written to. */
type Draft = { -readonly [Field in keyof RoundState]: OwnMap<RoundState[Field]> }
type OwnMap<Field> = Field extends ReadonlyMap<infer Key, infer Value> ? Map<Key, Value> : Field

/** The state after one more event; the state before is left as it was. Never throws. */
export const evolve = (state: RoundState, event: RoundEvent): RoundState =>
  evolveAll(state, [event])

/** The state after more events, in fold order; its outer maps are copied once for all of them. */
export const evolveAll = (state: RoundState, events: Iterable<RoundEvent>): RoundState =>
  finish(evolveSteps(state, events))

/** As `evolveAll`, with stops. */
export function* evolveSteps(state: RoundState, events: Iterable<RoundEvent>): Steps<RoundState> {
  const draft: Draft = {
    ...state,
    chains: new Map(state.chains),
    assessors: new Map(state.assessors),
    applications: new Map(state.applications),
    areas: new Map(state.areas),
    officers: new Map(state.officers),
    declarations: new Map(state.declarations),
    applicants: new Map(state.applicants),
  }
  const withoutEffect: RoundState['withoutEffect'][number][] = []
  let done = 0
  for (const event of events) {
    done += 1
    if (done % stepSize === 0) yield
    const why = violationOf(draft, event, draft.chains.get(event.chain))
    if (why) withoutEffect.push({ event, why })
    else apply(draft, event)
    draft.clock = Math.max(draft.clock, event.clock)
    if (draft.lastChange === null || event.at > draft.lastChange) draft.lastChange = event.at
  }
  if (withoutEffect.length > 0) draft.withoutEffect = [...state.withoutEffect, ...withoutEffect]
  return draft
}

/** The state a log comes to. Shape: events in fold order. */
export const fold = (events: Iterable<RoundEvent>): RoundState => evolveAll(emptyState, events)

function apply(draft: Draft, event: RoundEvent): void {
  switch (event.kind) {
    case 'chain-begun':
      draft.roundId = event.body.roundId
      draft.chains.set(event.chain, event.body)
      return
    case 'setup-recorded':
      return applySetup(draft, event, event.body.setup)
    case 'import-finished':
    case 'storage-recovered':
      return
    case 'officer-recorded': {
      const { officer, isRemoved, replaces } = event.body
      const register = draft.officers.get(officer.id)
      const entry = entryOf(event, isRemoved ? null : officer)
      draft.officers.set(officer.id, withEntry(register, replaces, entry))
      return
    }
    case 'declaration-made':
    case 'declaration-entered':
      return declare(draft, event)
    case 'file-opened': {
      const { file, replaces } = event.body
      draft.isExample = draft.isExample || file.isExample
      draft.opened = withEntry(draft.opened, replaces, entryOf(event, file))
      return
    }
    case 'applicant-listed': {
      const { applicant, replaces } = event.body
      const register = draft.applicants.get(applicant.caseNumber)
      const entry = entryOf(event, applicant)
      draft.applicants.set(applicant.caseNumber, withEntry(register, replaces, entry))
      return
    }
    case 'receipt-confirmed':
      draft.receipts = new Set(draft.receipts).add(event.body.receipt)
      return
    case 'round-key-made':
    case 'key-drill-passed':
    case 'assessor-invited':
    case 'file-sent':
    case 'device-ruled':
    case 'answer-received':
    case 'assessments-released':
      if (event.kind === 'file-sent' && event.body.file.fileKind === 'brief') freeze(draft, event)
      draft.panel = panelAfter(draft.panel, event)
      return
    case 'assessor-recorded': {
      const { assessor, isRemoved, replaces } = event.body
      const register = draft.assessors.get(assessor.id)
      const entry = entryOf(event, isRemoved ? null : assessor)
      draft.assessors.set(assessor.id, withEntry(register, replaces, entry))
      return
    }
    case 'criterion-ruled': {
      const { areaId, criterionId, replaces, ...ruling } = event.body
      return inArea(draft, areaId, (area) => ({
        criteria: withKey(area.criteria, criterionId, (register) =>
          withEntry(register, replaces, entryOf(event, ruling)),
        ),
      }))
    }
    case 'area-closed': {
      const { areaId, replaces, ...closing } = event.body
      return inArea(draft, areaId, (area) => ({
        closed: withEntry(area.closed, replaces, entryOf(event, closing)),
      }))
    }
    case 'area-decided': {
      const { areaId, replaces, ...decision } = event.body
      return inArea(draft, areaId, (area) => ({
        decision: withEntry(area.decision, replaces, entryOf(event, decision)),
      }))
    }
    case 'panel-viewed': {
      const { areaId, replaces, ...view } = event.body
      return inArea(draft, areaId, (area) => ({
        panelView: withEntry(area.panelView, replaces, entryOf(event, view)),
      }))
    }
    case 'discussion-recorded': {
      const { areaId, replaces, ...discussion } = event.body
      return inArea(draft, areaId, (area) => ({
        discussion: withEntry(area.discussion, replaces, entryOf(event, discussion)),
      }))
    }
    case 'amounts-recommended':
    case 'condition-recorded':
    case 'set-reasoned':
    case 'recommendation-sent':
    case 'area-appointed':
    case 'funding-decided':
    case 'question-recorded':
    case 'reassessment-recorded':
    case 'supplement-recorded':
      draft.acts = actsAfter(draft.acts, event)
      return
    case 'hearing-recorded':
    case 'round-closed':
    case 'round-journalised':
    case 'access-given':
      draft.casefile = caseAfter(draft.casefile, event)
      return
    default:
      return applyToApplication(draft, event)
  }
}

/** Each declaration joins those before it. */
function declare(
  draft: Draft,
  event: Extract<RoundEvent, { kind: 'declaration-made' | 'declaration-entered' }>,
): void {
  const { caseNumber, ground, text } = event.body
  const isEntered = event.kind === 'declaration-entered'
  const personId = isEntered
    ? event.body.personId
    : (draft.chains.get(event.chain)?.assessorId ?? null)
  if (personId === null) return
  const ofCase = draft.declarations.get(caseNumber) ?? new Map()
  const declared: Declared = entryOf(event, { ground, text, isEntered })
  const all = [...(ofCase.get(personId) ?? []), declared]
  draft.declarations.set(caseNumber, new Map(ofCase).set(personId, all))
}

function applyToApplication(draft: Draft, event: ApplicationEvent): void {
  const caseNumber =
    event.kind === 'application-recorded'
      ? event.body.application.caseNumber
      : event.body.caseNumber
  if (givesPoint(event)) freeze(draft, event)
  const assessorId = draft.chains.get(event.chain)?.assessorId ?? null
  const facts = draft.applications.get(caseNumber) ?? emptyApplication
  const change = applicationChange(facts, event, assessorId)
  if (change) draft.applications.set(caseNumber, { ...facts, ...change })
}

function applySetup(
  draft: Draft,
  event: Extract<RoundEvent, { kind: 'setup-recorded' }>,
  setup: Setup,
): void {
  const { isExample, reason, replaces } = event.body
  draft.isExample = draft.isExample || isExample
  draft.setup = withEntry(draft.setup, replaces, entryOf(event, setup))
  const { deadline } = setup
  const version = { eventId: event.id, at: event.at, actor: event.actor, reason, deadline }
  draft.setupVersions = [...draft.setupVersions, version]
}

/** The method is frozen by the first score, whoever gives it. */
function freeze(draft: Draft, event: RoundEvent): void {
  draft.frozenBy ??= { eventId: event.id, at: event.at }
}

function inArea(draft: Draft, areaId: AreaId, to: (area: AreaFacts) => Partial<AreaFacts>): void {
  const area = draft.areas.get(areaId) ?? emptyArea
  draft.areas.set(areaId, { ...area, ...to(area) })
}
