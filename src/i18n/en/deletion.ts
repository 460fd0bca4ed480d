import type { DeletionWords } from '../da/deletion.ts'
import { counted } from './counted.ts'

export const deletion: DeletionWords = {
  title: (round) => `Delete “${round}”?`,
  reading: 'Reading the round …',
  irrevocable: 'It cannot be undone.',
  goes: 'This is deleted from this computer',
  going: {
    events: (count) =>
      `The round with all ${count} events, both in the database and in the reserve copy`,
    documents: 'Documents (PDF) that no other round here uses',
    drafts: 'Drafts, half-typed remarks and keys that belong to the round',
  },
  stays: 'This is not deleted',
  staying: {
    files: 'Copies, case archives and other files that were saved from the round',
    devices: 'What is on the computers of assessors and colleagues',
    backups: 'Backups of this computer',
    traces: 'Traces on the disk: only encryption of the whole disk hides them',
  },
  keptTitle: (round) => `“${round}” cannot be deleted yet`,
  keptNever: 'The round is the agency’s case, and it has not been filed.',
  keptSince: (count, reference) =>
    `${counted(count, 'event has', 'events have')} come since the latest filing (${reference}).`,
  keptText:
    'Save the case archive, file it, and note that in the case file. Then the round can be deleted here.',
  toCase: 'Go to the end of the case',
  filed: (reference, date) => `Filed under ${reference} on ${date}.`,
  typeName: 'Write the round’s name to delete it',
  typeHint: (round) => `Write: ${round}`,
  confirm: 'Delete the round',
  notDeleted: (why) => `The round has not been deleted – ${why}.`,
  notJournalised: 'something has come that is not filed',
  gone: 'it is not on this computer any more',
  receipts: 'Deleted from this computer',
  receipt: (round, moment, events) => `“${round}” was deleted ${moment} with ${events} events.`,
  receiptFiled: (reference, digest) =>
    `Case archive filed under ${reference}, fingerprint ${digest}.`,
  receiptFree: 'The round was no case that had been filed.',
  forget: 'Remove the line',
  forgetOf: (round) => `Remove the line on “${round}”`,
}
