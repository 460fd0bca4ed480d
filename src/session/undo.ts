import type { Command } from '~/domain/log/Command.ts'
import { isDisputed, settled } from '~/domain/log/Register.ts'
import type { RoundState, Work } from '~/domain/log/RoundState.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import { type Person, personToText } from './person.ts'

/** Steps kept a person; further back nobody remembers what they would take back. */
const maxSteps = 100

/** What each person may take back in each round, last step last. In memory only. */
export type UndoSteps = ReadonlyMap<string, readonly WorkCommand[]>

export type WorkCommand = Extract<
  Command,
  { kind: 'give-point' | 'give-remark' | 'give-note' | 'mark-done' }
>

export const undoKey = (roundId: RoundId, person: Person): string =>
  `${roundId} ${personToText(person)}`

/** The command that takes another back, in the state before it; undefined where none does. */
export function inverseOf(before: RoundState, command: Command): WorkCommand | undefined {
  if (!isWork(command)) return undefined
  const work = before.applications.get(command.caseNumber)?.work.get(command.assessorId)
  if (isDisputed(registerOf(work, command))) return undefined
  switch (command.kind) {
    case 'give-point':
      return { ...command, mark: settled(work?.marks.get(command.criterionId)) ?? null }
    case 'give-remark':
      return { ...command, remark: settled(work?.remarks.get(command.criterionId)) ?? '' }
    case 'give-note':
      return { ...command, note: settled(work?.note) ?? '' }
    case 'mark-done':
      return { ...command, isDone: settled(work?.isDone) ?? false }
  }
}

const workKinds: readonly Command['kind'][] = [
  'give-point',
  'give-remark',
  'give-note',
  'mark-done',
] satisfies readonly WorkCommand['kind'][]

const isWork = (command: Command): command is WorkCommand => workKinds.includes(command.kind)

function registerOf(work: Work | undefined, command: WorkCommand) {
  if (command.kind === 'mark-done') return work?.isDone
  if (command.kind === 'give-note') return work?.note
  const registers = command.kind === 'give-point' ? work?.marks : work?.remarks
  return registers?.get(command.criterionId)
}

/** The steps after a command was carried out. What is handed in can no longer be taken back. */
export function stepsAfter(
  steps: UndoSteps,
  roundId: RoundId,
  command: Command,
  inverse: WorkCommand | undefined,
): UndoSteps {
  if (!('assessorId' in command) || command.assessorId === null) return steps
  const key = undoKey(roundId, { role: 'assessor', assessorId: command.assessorId })
  const own = steps.get(key) ?? []
  if (inverse) return new Map(steps).set(key, [...own, inverse].slice(-maxSteps))
  if (command.kind !== 'hand-in') return steps
  const handedIn = new Set(command.caseNumbers)
  return new Map(steps).set(
    key,
    own.filter(({ caseNumber }) => !handedIn.has(caseNumber)),
  )
}
