import type { RoundId } from '~/domain/model/ids.ts'
import type { Result } from '~/lib/result.ts'
import type { Written } from './appendEvents.ts'
import { attemptWrite } from './attempt.ts'
import type { Journals } from './Journals.ts'
import { journalText } from './journal/journalText.ts'
import { roundSetting } from './settings.ts'
import type { StorageFault } from './StorageFault.ts'

/**
 * Adds events to the second journal, and notes in the database how far that has come.
 *
 * The note is there for the disk's sake. Chromium tidies up in the database's own file after each
 * commit and leaves that unforced; forcing out the journal just then makes the file system keep the
 * new length of that file without its end. After a cut of the power it ends in a hole of zeros, and
 * Chromium deletes a database with such a hole. One more durable write closes it. (Tried with power
 * cuts on ext4: without it the database was gone at the second start, every time.)
 * Errors: StorageFault of the second journal.
 */
export async function fileEvents(
  { database, files }: Journals,
  roundId: RoundId,
  { events, lines }: Written,
): Promise<Result<void, StorageFault>> {
  const filed = await database.inTurn(() =>
    files.append(roundId, journalText(events, lines), events.length),
  )
  await attemptWrite(database, [], () =>
    database.settings.put({
      key: roundSetting(roundId, 'filed'),
      value: String(events.reduce((largest, { clock }) => Math.max(largest, clock), 0)),
    }),
  )
  return filed
}
