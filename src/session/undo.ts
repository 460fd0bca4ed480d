import type { Command } from '~/domain/log/Command.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { RoundState, Work } from '~/domain/log/RoundState.ts'
import { emptyDiscussion } from '~/domain/model/PanelView.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { type Person, personToText } from './person.ts'

/** Steps kept a person; further back nobody remembers what they would take back. */
const maxSteps = 100

/** What each person may take back in each round, last step last. In memory only. */
export type UndoSteps = ReadonlyMap<string, readonly UndoCommand[]>

/** What an assessor does on the desk, what a meeting writes down, formal rulings and hearings. */
export type UndoCommand = WorkCommand | MeetingCommand | CheckCommand | HearingCommand
type CheckCommand = Extract<Command, { kind: 'rule-checks' }>
type HearingCommand = Extract<Command, { kind: 'record-hearings' }>
type WorkCommand = Extract<
  Command,
  { kind: 'give-point' | 'give-remark' | 'pin-evidence' | 'give-note' | 'mark-done' }
>

type MeetingCommand = Extract<
  Command,
  { kind: 'view-as-panel' | 'record-discussion' | 'give-panel-point' }
>

export const undoKey = (roundId: RoundId, person: Person): string =>
  `${roundId} ${personToText(person)}`

/** The command that takes another back, in the state before it; undefined where none does. */
export function inverseOf(before: RoundState, command: Command): UndoCommand | undefined {
  if (isMeeting(command)) return meetingInverse(before, command)
  if (command.kind === 'rule-checks') return checkInverse(before, command)
  if (command.kind === 'record-hearings') return hearingInverse(before, command)
  if (!isWork(command)) return undefined
  const work = before.applications.get(command.caseNumber)?.work.get(command.assessorId)
  if (isDisputed(registerOf(work, command))) return undefined
  switch (command.kind) {
    case 'give-point':
      return { ...command, mark: settled(work?.marks.get(command.criterionId)) ?? null }
    case 'give-remark':
      return { ...command, remark: settled(work?.remarks.get(command.criterionId)) ?? '' }
    case 'pin-evidence':
      return { ...command, evidence: settled(work?.evidence.get(command.criterionId)) ?? [] }
    case 'give-note':
      return { ...command, note: settled(work?.note) ?? '' }
    case 'mark-done':
      return { ...command, isDone: settled(work?.isDone) ?? false }
  }
}

/** The rulings as they were; none where two disagreed, for no one of them was the ruling. */
function checkInverse(
  before: RoundState,
  { kind, rulings }: CheckCommand,
): CheckCommand | undefined {
  const registerAt = ({ caseNumber, check }: CheckCommand['rulings'][number]) =>
    before.applications.get(caseNumber)?.checks.get(check)
  if (rulings.some((ruling) => isDisputed(registerAt(ruling)))) return undefined
  return {
    kind,
    rulings: rulings.map((ruling) => {
      const { caseNumber, check } = ruling
      const none = { check, outcome: null, planDate: null, note: '' }
      return { caseNumber, ...(settled(registerAt(ruling)) ?? none) }
    }),
  }
}

/** What was said of each hearing before; none where two disagreed. */
function hearingInverse(
  { casefile }: RoundState,
  { kind, hearings }: HearingCommand,
): HearingCommand | undefined {
  const registers = hearings.map(({ caseNumber }) => casefile.hearings.get(caseNumber))
  if (registers.some(isDisputed)) return undefined
  return {
    kind,
    hearings: hearings.map(({ caseNumber }, index) => ({
      caseNumber,
      hearing: settled(registers[index]) ?? null,
    })),
  }
}

function meetingInverse(before: RoundState, command: MeetingCommand): MeetingCommand | undefined {
  if (command.kind === 'give-panel-point') {
    const register = before.applications
      .get(command.caseNumber)
      ?.panelPoints.get(command.criterionId)
    if (isDisputed(register)) return undefined
    const { mark, remark } = settled(register) ?? { mark: null, remark: '' }
    return { ...command, mark, remark }
  }
  const area = before.areas.get(command.areaId)
  if (command.kind === 'view-as-panel') {
    if (isDisputed(area?.panelView)) return undefined
    const view = settled(area?.panelView) ?? {
      choice: 'undecided',
      caseNumbers: [],
      category: null,
      reason: null,
      digest: command.digest,
    }
    return { ...command, ...view }
  }
  if (isDisputed(area?.discussion)) return undefined
  return { ...command, ...(settled(area?.discussion) ?? emptyDiscussion) }
}

/** What a meeting writes down, and may take back where it wrote it. */
export const meetingKinds: readonly MeetingCommand['kind'][] = [
  'view-as-panel',
  'record-discussion',
  'give-panel-point',
]

const isMeeting = (command: Command): command is MeetingCommand =>
  (meetingKinds as readonly Command['kind'][]).includes(command.kind)

const isAgencys = (command: UndoCommand): boolean =>
  isMeeting(command) || command.kind === 'rule-checks' || command.kind === 'record-hearings'

const workKinds: readonly Command['kind'][] = [
  'give-point',
  'give-remark',
  'pin-evidence',
  'give-note',
  'mark-done',
] satisfies readonly WorkCommand['kind'][]

const isWork = (command: Command): command is WorkCommand => workKinds.includes(command.kind)

function registerOf(work: Work | undefined, command: WorkCommand) {
  if (command.kind === 'mark-done') return work?.isDone
  if (command.kind === 'give-note') return work?.note
  if (command.kind === 'pin-evidence') return work?.evidence.get(command.criterionId)
  const registers = command.kind === 'give-point' ? work?.marks : work?.remarks
  return registers?.get(command.criterionId)
}

/** The steps after a command was carried out. What is handed in can no longer be taken back. */
export function stepsAfter(
  steps: UndoSteps,
  roundId: RoundId,
  command: Command,
  inverse: UndoCommand | undefined,
): UndoSteps {
  if (inverse && isAgencys(inverse)) {
    const key = undoKey(roundId, { role: 'agency' })
    return new Map(steps).set(key, [...(steps.get(key) ?? []), inverse].slice(-maxSteps))
  }
  if (!('assessorId' in command) || command.assessorId === null) return steps
  const key = undoKey(roundId, { role: 'assessor', assessorId: command.assessorId })
  const own = steps.get(key) ?? []
  if (inverse) return new Map(steps).set(key, [...own, inverse].slice(-maxSteps))
  if (command.kind !== 'hand-in') return steps
  const handedIn = new Set(command.caseNumbers)
  return new Map(steps).set(
    key,
    own.filter((step) => !isWork(step) || !handedIn.has(step.caseNumber)),
  )
}
