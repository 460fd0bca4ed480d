import type { FileFault } from '~/exchange/csv/FileFault.ts'
import { saidValues } from '~/exchange/csv/faultText.ts'
import type { Messages } from '~/i18n/da.ts'
import { filesWords } from '~/i18n/filesWords.ts'
import type { Language } from '~/i18n/formats.ts'
import type { DraftFault } from './readDraft.ts'

/** What is wrong and what to do, without the place: a table or a field shows that itself. */
export function faultSentence(
  { code, values, column, cell }: FileFault,
  language: Language,
): string {
  return filesWords[language].faults[code]({
    ...saidValues(values, language),
    column: column ?? '',
    cell: cell ?? '',
  })
}

/** A fault or a warning of a field somebody is typing in. */
export function draftSentence(
  fault: DraftFault | undefined,
  messages: Messages,
  language: Language,
): string | undefined {
  if (!fault) return undefined
  const { form } = messages.applications
  if (!('values' in fault)) {
    return fault.code === 'case-taken' ? form.caseTaken : form.headingTwice
  }
  // The file's own words for this one would have it taken out of a file.
  return fault.code === 'cpr-like' ? form.cprLike : faultSentence(fault, language)
}
