import type { ReactNode } from 'react'
import type { Messages } from '~/i18n/da.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { Button } from '~/ui/button/Button.tsx'
import { Notice } from '~/ui/page/Notice.tsx'

interface Props {
  readonly code: StorageFault['code']
  readonly shell: Messages['shell']
  readonly actions?: ReactNode
}

/** Why nothing can be read or written here, and what to do about it. */
export function NoStorageNotice({ code, shell: { save, noStorage }, actions }: Props) {
  return (
    <Notice
      kind="error"
      title={`${noStorage.title(save.why[code])}.`}
      actions={
        <>
          {actions}
          <Button onPress={() => window.location.reload()}>{noStorage.reload}</Button>
        </>
      }
    >
      {code === 'newer-version' ? noStorage.newer : noStorage.text}
    </Notice>
  )
}
