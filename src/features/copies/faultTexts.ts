import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'
import { archiveFaultText } from '~/exchange/archive/archiveFaultText.ts'
import type { Messages } from '~/i18n/da.ts'
import type { Language } from '~/i18n/formats.ts'

/** Everything that is wrong with a chosen copy, each thing once. */
export function faultTexts(
  faults: readonly (ArchiveFault | { readonly code: 'unreadable' })[],
  fileName: string,
  { messages, language }: { readonly messages: Messages; readonly language: Language },
): readonly string[] {
  const { unreadable, unreadableText } = messages.applications.import
  const texts = faults.map((fault) =>
    fault.code === 'unreadable'
      ? `${unreadable(fileName)}. ${unreadableText}`
      : archiveFaultText(fault, language),
  )
  return [...new Set(texts)]
}
