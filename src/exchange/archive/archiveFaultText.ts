import { archiveWords } from '~/i18n/archiveWords.ts'
import type { Language } from '~/i18n/formats.ts'
import type { ArchiveFault } from './ArchiveFault.ts'

/** A fault of a copy or a case archive as a sentence, with its place. */
export function archiveFaultText(fault: ArchiveFault, language: Language): string {
  const { faults, around } = archiveWords[language]
  switch (fault.code) {
    case 'broken-chain':
      return faults['broken-chain'](fault.path, fault.seq)
    case 'changed-part':
      return fault.seq === undefined
        ? faults['changed-part'](fault.path)
        : faults.changedEnd(fault.path, fault.seq)
    case 'twin-part':
    case 'missing-part':
    case 'unknown-part':
    case 'other-round':
      return faults[fault.code](fault.path)
    case 'changed-bytes':
      // People count from 1.
      return faults['changed-bytes'](fault.at + 1, around[fault.kind](fault.path ?? ''))
    case 'ends-early':
    case 'goes-on':
      return faults[fault.code](fault.at)
    default:
      return faults[fault.code]
  }
}
