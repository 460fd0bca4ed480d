import { da } from '~/i18n/da.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { Notice } from '~/ui/page/Notice.tsx'

/** Where the browser gives nowhere to keep a score, nobody is let to give one. */
export function NoStoragePage({ code }: { readonly code: StorageFault['code'] }) {
  const { save, product, noStorage } = da.shell
  return (
    <main className="page" data-width="narrow">
      <h1>{product}</h1>
      <Notice kind="error" title={noStorage.title}>
        {save.failed(save.why[code])}. {noStorage.text}
      </Notice>
    </main>
  )
}
