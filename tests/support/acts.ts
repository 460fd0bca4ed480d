import type { Command } from '~/domain/log/Command.ts'
import { decide } from '~/domain/log/decide.ts'
import { fold } from '~/domain/log/evolve.ts'
import { foldOrder, type Log } from '~/domain/log/Log.ts'
import { recommendationDigest } from '~/domain/log/recommendationDigest.ts'
import { recommendationOf } from '~/domain/log/recommendationOf.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Amount } from '~/domain/model/Application.ts'
import type { Condition } from '~/domain/model/Condition.ts'
import type { Hearing } from '~/domain/model/Hearing.ts'
import type { ConditionId, FunderId } from '~/domain/model/ids.ts'
import type { CalendarDate, Ore } from '~/domain/model/units.ts'
import {
  application,
  areaId,
  caseNumber,
  roundCommands,
  roundLogFrom,
  roundStateFrom,
  setupWith,
} from './builders.ts'

export const funderId = (text: string) => text as FunderId
export const day = (text: string) => text as CalendarDate
export const conditionId = (text: string) => text.padEnd(16, '0') as ConditionId

/** Unit: whole øre. */
export const amount = (funder: string, year: number, ore: number): Amount => ({
  funderId: funderId(funder),
  year,
  amount: ore as Ore,
})

export const condition = (id: string, changes: Partial<Condition> = {}): Condition => ({
  caseNumber: caseNumber('20-9'),
  text: 'Guldcertificering senest i bevillingsperioden',
  due: null,
  standing: 'open',
  note: null,
  ...changes,
  conditionId: conditionId(id),
})

/** Two funders, the one with frames to 2024, and two applications in `energi` that ask for 2021. */
export const actsCommands: readonly Command[] = roundCommands(
  setupWith({
    criteria: [{}],
    funders: [
      { id: 'ufm', frames: { 2021: 80, 2022: 80, 2023: 80, 2024: 80 } },
      { id: 'deb', frames: { 2021: 80 } },
    ],
  }),
  ['20-9', '20-10'].map((number) =>
    application(number, { amounts: [amount('ufm', 2021, 500), amount('deb', 2021, 400)] }),
  ),
)

export const stateAfter = (...commands: readonly Command[]): RoundState =>
  roundStateFrom([...actsCommands, ...commands])

/** The kinds a command comes to, or why it is refused. */
export function kindsOf(state: RoundState, command: Command): readonly string[] {
  const decided = decide(state, command)
  return decided.ok
    ? decided.value.drafts.map(({ kind }) => kind)
    : [`refused: ${decided.faults[0]?.code}`]
}

/** The same said of the hearing of each applicant named. */
export const heard = (numbers: readonly string[], hearing: Hearing | null): Command => ({
  kind: 'record-hearings',
  hearings: numbers.map((number) => ({ caseNumber: caseNumber(number), hearing })),
})

/** The agency's decision on an area: the applications named, or nobody. */
export const decideOn = (
  area: string,
  numbers: readonly string[],
  changes: Partial<Extract<Command, { kind: 'decide-area' }>> = {},
): Command => ({
  kind: 'decide-area',
  areaId: areaId(area),
  choice: numbers.length > 0 ? 'suggested' : 'none',
  caseNumbers: numbers.map(caseNumber),
  category: numbers.length > 0 ? null : 'assessment',
  reason: numbers.length > 0 ? null : 'Ingen er god nok',
  digest: 'a'.repeat(64),
  ...changes,
})

/** Sending what a state recommends, as it stands. */
export const sendFrom = (state: RoundState, change: string | null = null): Command => ({
  kind: 'send-recommendation',
  date: day('2020-09-01'),
  dateText: '1. september 2020',
  digest: recommendationDigest(recommendationOf(state)),
  change,
})

/** The log after more commands, each made from the state before it. Throws on a refusal. */
export const logAfter = (
  steps: readonly (Command | ((state: RoundState) => Command))[],
  start: Log = roundLogFrom(actsCommands),
  device = '',
): Log =>
  steps.reduce<Log>((log, step) => {
    const command = typeof step === 'function' ? step(fold(foldOrder(log))) : step
    return roundLogFrom([command], log, device)
  }, start)
