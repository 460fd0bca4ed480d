import { da } from '~/i18n/da.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { NoStorageNotice } from './NoStorageNotice.tsx'

/** Where the browser gives nowhere to keep a score, nobody is let to give one. */
export function NoStoragePage({ code }: { readonly code: StorageFault['code'] }) {
  return (
    <main className="page" data-width="narrow">
      <h1>{da.shell.product}</h1>
      <NoStorageNotice code={code} shell={da.shell} />
    </main>
  )
}
