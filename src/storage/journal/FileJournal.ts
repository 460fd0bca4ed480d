import type { RoundId } from '~/domain/model/ids.ts'
import { err, type Result } from '~/lib/result.ts'
import { attempt, storageTimeout, timeFor } from '~/storage/attempt.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { JournalFiles } from './JournalFiles.ts'

type Answer<Call, More extends readonly unknown[]> = Call extends (
  ...given: infer Given extends readonly unknown[]
) => Promise<infer Value>
  ? (...given: readonly [...Given, ...More]) => Promise<Result<Value, StorageFault>>
  : never

/** What takes longer the more events there are is told how many it is to expect. */
type Long = 'append' | 'reach' | 'read'

/** The second journal as the rest of storage calls it: in time, and with faults instead of throws. */
export type FileJournal = {
  readonly [Name in keyof JournalFiles]: Answer<
    JournalFiles[Name],
    Name extends Long ? readonly [events?: number] : readonly []
  >
} & {
  /** Why the last call failed; undefined while the journal answers. */
  readonly fault: StorageFault | undefined
  /** Rounds whose file may lack something that the database has. */
  readonly lacking: Set<RoundId>
  /** Begins anew, as after the browser has emptied its store under an open file. */
  readonly restart: () => void
  /** Told when the journal begins to fail, and when it answers again. */
  onChange: (fault: StorageFault | undefined) => void
}

const isSilent = ({ code }: StorageFault): boolean => code === 'timeout' || code === 'unavailable'

/** Milliseconds a journal that did not answer is left in peace, so that no save waits for it. */
const rest = 20_000

export function createFileJournal(
  connect: () => Promise<JournalFiles> | JournalFiles,
  now: () => number,
): FileJournal {
  let files: Promise<JournalFiles> | undefined
  let fault: StorageFault | undefined
  let failedAt = 0
  const call = async <Value>(
    work: (files: JournalFiles) => Promise<Value>,
    within = storageTimeout,
  ): Promise<Result<Value, StorageFault>> => {
    if (fault && isSilent(fault) && now() - failedAt < rest) return err(fault)
    const outcome = await attempt(
      async () => work(await (files ??= Promise.resolve(connect()))),
      within,
    )
    const before = fault
    fault = outcome.ok ? undefined : outcome.faults[0]
    if (fault) {
      failedAt = now()
      // A worker that broke down is begun anew next time.
      files = undefined
    }
    if (fault?.code !== before?.code) journal.onChange(fault)
    return outcome
  }
  const journal: FileJournal = {
    append: (roundId, text, events) =>
      call((opened) => opened.append(roundId, text), timeFor(events)),
    note: (...given) => call((opened) => opened.note(...given)),
    reach: (roundId, events) => call((opened) => opened.reach(roundId), timeFor(events)),
    read: (roundId, events) => call((opened) => opened.read(roundId), timeFor(events)),
    raw: (roundId) => call((opened) => opened.raw(roundId)),
    list: () => call((opened) => opened.list()),
    remove: (roundId) => call((opened) => opened.remove(roundId)),
    sentinel: () => call((opened) => opened.sentinel()),
    restart: () => {
      files = undefined
      fault = undefined
    },
    get fault() {
      return fault
    },
    lacking: new Set(),
    onChange: () => undefined,
  }
  return journal
}
