import type { Messages } from '~/i18n/da.ts'
import type { ArchiveFault } from './ArchiveFault.ts'

/** A fault of a copy as a sentence, with its place. */
export function archiveFaultText(fault: ArchiveFault, { copies: { faults } }: Messages): string {
  switch (fault.code) {
    case 'broken-chain':
      return faults['broken-chain'](fault.path, fault.seq)
    case 'twin-part':
    case 'missing-part':
    case 'unknown-part':
    case 'changed-part':
    case 'other-round':
      return faults[fault.code](fault.path)
    default:
      return faults[fault.code]
  }
}
