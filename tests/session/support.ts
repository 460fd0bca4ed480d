import type { Command } from '~/domain/log/Command.ts'
import type { RoundId } from '~/domain/model/ids.ts'
import type { TabChannel, TabMessage } from '~/session/tabChannel.ts'
import { createWorkbench, type Workbench } from '~/session/workbench.ts'
import {
  application,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  markOf,
  setupWith,
} from '../support/builders.ts'
import type { FetchVerifier } from '~/session/createCopies.ts'
import type { Locks } from '~/session/createWriting.ts'
import { journalsOf } from '../support/memoryJournal.ts'
import { countedRandom, freshName, openedDatabase } from '../support/freshDatabase.ts'

export const at = Date.parse('2026-03-02T09:00:00Z')

let tabs = 0

/** A tab on a database: the same name twice is two tabs of one browser. */
export async function openedWorkbench(
  name = freshName(),
  channel?: TabChannel,
  locks?: Locks,
  fetchVerifier?: FetchVerifier,
) {
  const database = await openedDatabase(name)
  const { files } = journalsOf(database)
  const workbench = createWorkbench({
    database,
    files,
    now: () => at,
    random: countedRandom((tabs += 1000)),
    agencyName: 'Sagsbehandler',
    channel,
    locks,
    fetchVerifier,
  })
  await workbench.start()
  return { workbench, database, files, name }
}

/** Channels that hear one another, as tabs do; nobody hears themselves. */
export function connectedTabs(): () => TabChannel {
  const listeners = new Map<TabChannel, (message: TabMessage) => void>()
  return () => {
    const channel: TabChannel = {
      tell: (message) => {
        for (const [other, listener] of listeners) if (other !== channel) listener(message)
      },
      listen: (listener) => {
        listeners.set(channel, listener)
        return () => listeners.delete(channel)
      },
    }
    return channel
  }
}

export const givePoint = (points: number | null, criterion = 'k1', who = 'anna'): Command => ({
  kind: 'give-point',
  assessorId: assessorId(who),
  caseNumber: caseNumber('1'),
  criterionId: criterionId(criterion),
  mark: markOf(points),
})

export const giveRemark = (remark: string): Command => ({
  kind: 'give-remark',
  assessorId: assessorId('anna'),
  caseNumber: caseNumber('1'),
  criterionId: criterionId('k1'),
  remark,
})

export const markDone = (isDone: boolean): Command => ({
  kind: 'mark-done',
  assessorId: assessorId('anna'),
  caseNumber: caseNumber('1'),
  isDone,
})

/** A round with two assessors and one application, open in the tab. */
export async function openRoundIn(workbench: Workbench, isExample = false): Promise<RoundId> {
  const created = await workbench.createRoundFrom([
    { kind: 'record-setup', setup: setupWith(), isExample, reason: null },
    { kind: 'record-assessor', assessor: assessor('anna') },
    { kind: 'record-assessor', assessor: assessor('bent') },
    { kind: 'record-application', application: application('1') },
  ])
  if (!created.ok) throw new Error(JSON.stringify(created))
  await workbench.openRound(created.value)
  return created.value
}

/** A tab with such a round. */
export async function openedRound(
  name?: string,
  channel?: TabChannel,
  locks?: Locks,
  fetchVerifier?: FetchVerifier,
) {
  const opened = await openedWorkbench(name, channel, locks, fetchVerifier)
  return { ...opened, roundId: await openRoundIn(opened.workbench) }
}

/** The same as an example, which may be deleted without having been filed. */
export async function openedExample(name?: string, channel?: TabChannel) {
  const opened = await openedWorkbench(name, channel)
  return { ...opened, roundId: await openRoundIn(opened.workbench, true) }
}

/** The points anna has given on a criterion, as the tab shows them; more than one is a dispute. */
export function pointsShown(workbench: Workbench, criterion = 'k1') {
  const facts = workbench.store.getState().round?.state.applications.get(caseNumber('1'))
  const register = facts?.work.get(assessorId('anna'))?.marks.get(criterionId(criterion))
  return register?.heads.map(({ value }) => (value?.state === 'scored' ? value.points : null)) ?? []
}
