import * as fc from 'fast-check'
import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, type Log, mergeRun } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import { condition, day } from './acts.ts'
import {
  answersOf,
  appended,
  application,
  areaId,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  type Given,
  markOf,
  roundCommands,
  roundLogFrom,
  setupWith,
  testFile,
} from './builders.ts'

export const stateOf = (log: Log): RoundState => fold(foldOrder(log))

/** Merges runs one after another. Throws on the first that is refused. */
export const merged = (log: Log, runs: Iterable<readonly RoundEvent[]>): Log =>
  [...runs].reduce((so, run) => {
    const result = mergeRun(so, run)
    if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.faults)}`)
    return result.value
  }, log)

/** What a device does next; a command that is refused leaves its log as it was. */
export function acted(log: Log, command: Command, device: string): Log {
  const decided = decide(stateOf(log), command)
  if (!decided.ok) return log
  const { drafts, assessorId } = decided.value
  return drafts.reduce((so, draft) => appended(so, draft, assessorId, device), log)
}

const setup = setupWith({ criteria: [{}, {}] })
const cases = ['20-9', '20-10'] as const

/** Two applications, two assessors and a setup, as every device has them from the start. */
export const commonStart: Log = roundLogFrom([
  ...roundCommands(
    setup,
    cases.map((number) => application(number)),
  ),
  { kind: 'record-assessor', assessor: assessor('Anne') },
  { kind: 'record-assessor', assessor: assessor('Bo') },
])

const anyCase = fc.constantFrom(...cases)
const anyMark = fc.constantFrom<Given[]>(1, 2, 5, 'abstained', null).map(markOf)
const anyPair = fc.tuple(fc.constantFrom(1, 3, 5), fc.constantFrom(1, 3, 5))
const anne = assessorId('Anne')

const anyAgencyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.tuple(anyCase, fc.constantFrom('active', 'withdrawn', 'rejected')).map(
    ([number, status]): Command => ({
      kind: 'set-status',
      caseNumber: caseNumber(number),
      status,
      reason: 'Brev',
    }),
  ),
  fc.tuple(anyCase, fc.constantFrom('A', 'B', 'C')).map(
    ([number, title]): Command => ({
      kind: 'record-application',
      application: application(number, { title }),
    }),
  ),
  fc.tuple(anyCase, anyPair).map(
    ([number, points]): Command => ({
      kind: 'import-assessments',
      file: testFile,
      newAssessors: [],
      assessments: [assessed(number, 'Bo', points)],
      panelPoints: [],
    }),
  ),
  fc.tuple(anyCase, fc.boolean()).map(
    ([number, isRecused]): Command => ({
      kind: 'rule-recusal',
      caseNumber: caseNumber(number),
      assessorId: anne,
      isRecused,
      reason: 'Bestyrelsesmedlem',
    }),
  ),
  fc.boolean().map(
    (isClosed): Command => ({
      kind: 'close-area',
      areaId: areaId('energi'),
      isClosed,
      reason: 'Ingen',
    }),
  ),
  fc.tuple(anyCase, fc.constantFrom('open', 'met', 'dropped')).map(
    ([number, standing]): Command => ({
      kind: 'record-condition',
      condition: condition('guld', { caseNumber: caseNumber(number), standing, note: 'Brev' }),
    }),
  ),
  fc.tuple(anyCase, fc.constantFrom('2020-10-01', '2020-10-02')).map(
    ([number, date]): Command => ({
      kind: 'appoint',
      areaId: areaId('energi'),
      choice: 'other',
      caseNumbers: [caseNumber(number)],
      date: day(date),
      reference: '',
      reason: 'Spredning',
    }),
  ),
  fc.constantFrom(1, 2).map(
    (quorum): Command => ({
      kind: 'record-setup',
      setup: { ...setup, quorum },
      isExample: false,
      reason: 'Rettet',
    }),
  ),
)

const anyAssessorCommand: fc.Arbitrary<Command> = fc
  .tuple(
    anyCase,
    fc.constantFrom('give-point', 'give-point', 'mark-done', 'hand-in', 'hand-in', 'reopen'),
    fc.constantFrom('k1', 'k2'),
    anyMark,
  )
  .map(([number, kind, criterion, mark]): Command => {
    const base = { assessorId: anne, caseNumber: caseNumber(number) }
    switch (kind) {
      case 'give-point':
        return { ...base, kind, criterionId: criterionId(criterion), mark }
      case 'mark-done':
        return { ...base, kind, isDone: true }
      case 'hand-in':
        return { kind, assessorId: anne, caseNumbers: [base.caseNumber] }
      default:
        return { ...base, kind: 'reopen', reason: 'Tastefejl' }
    }
  })

type Step =
  | { readonly device: number; readonly command: Command }
  | { readonly device: number; readonly from: number }

const agencyDevices = [0, 1] as const
const assessorDevices = [2, 3] as const

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ device: fc.constantFrom(...agencyDevices), command: anyAgencyCommand }),
  fc.record({ device: fc.constantFrom(...assessorDevices), command: anyAssessorCommand }),
  fc.record({ device: fc.nat(3), from: fc.nat(3) }),
)

/** All hands in: an assessor who scores, marks done and hands in, so that hand-ins do come up. */
const handInSteps = (device: number, number: string): readonly Step[] => [
  ...answersOf([3, 4]).map(({ criterionId, mark }) => ({
    device,
    command: {
      kind: 'give-point',
      assessorId: anne,
      caseNumber: caseNumber(number),
      criterionId,
      mark,
    } as const,
  })),
  {
    device,
    command: { kind: 'mark-done', assessorId: anne, caseNumber: caseNumber(number), isDone: true },
  },
  { device, command: { kind: 'hand-in', assessorId: anne, caseNumbers: [caseNumber(number)] } },
]

/**
 * A round as two of the agency's devices and two of one assessor's leave it, having worked beside
 * one another and exchanged chains now and then: up to six chains after the common start.
 */
export const anyHistory: fc.Arbitrary<Log> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: anyStep.map((step) => [step]) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom(...assessorDevices), anyCase)
          .map(([device, number]) => handInSteps(device, number)),
      },
    ),
    { minLength: 4, maxLength: 40, size: 'max' },
  )
  .map((steps) => {
    const logs = steps.flat().reduce<readonly Log[]>(
      (so, step) => so.with(step.device, afterStep(so, step)),
      Array.from({ length: 4 }, () => commonStart),
    )
    return logs.reduce((all, log) => merged(all, log.chains.values()))
  })

function afterStep(logs: readonly Log[], step: Step): Log {
  const own = logs[step.device]!
  return 'command' in step
    ? acted(own, step.command, `device ${step.device}`)
    : merged(own, logs[step.from]!.chains.values())
}
