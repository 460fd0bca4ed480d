import type { Messages } from '~/i18n/da.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { Notice } from '~/ui/page/Notice.tsx'

interface Props {
  readonly code: StorageFault['code']
  readonly shell: Messages['shell']
}

/** Why nothing can be read or written here, and what to do about it. */
export function NoStorageNotice({ code, shell: { save, noStorage } }: Props) {
  return (
    <Notice kind="error" title={noStorage.title}>
      {save.failed(save.why[code])}. {noStorage.text}
    </Notice>
  )
}
