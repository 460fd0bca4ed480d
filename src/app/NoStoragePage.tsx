import { useState } from 'react'
import { da } from '~/i18n/da.ts'
import { saveReserveCopies } from '~/session/saveReserveCopies.ts'
import type { FileJournal } from '~/storage/journal/FileJournal.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import { Button } from '~/ui/button/Button.tsx'
import { NoStorageNotice } from './NoStorageNotice.tsx'

interface Props {
  readonly code: StorageFault['code']
  readonly files: FileJournal
}

/** Where the browser gives nowhere to keep a score, nobody is let to give one. */
export function NoStoragePage({ code, files }: Props) {
  const [saved, setSaved] = useState<number | null>(null)
  const { copies, shell } = da
  const save = async () => setSaved(await saveReserveCopies(files, Date.now()))
  return (
    <main className="page" data-width="narrow">
      <h1>{shell.product}</h1>
      <NoStorageNotice
        code={code}
        shell={shell}
        actions={<Button onPress={() => void save()}>{copies.save}</Button>}
      />
      {saved !== null && <output>{copies.reserveSaved(saved)}</output>}
    </main>
  )
}
