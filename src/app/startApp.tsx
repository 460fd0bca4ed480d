import type { Root } from 'react-dom/client'
import { da } from '~/i18n/da.ts'
import { createWorkbench } from '~/session/workbench.ts'
import { broadcastChannel } from '~/session/tabChannel.ts'
import { WorkbenchProvider } from '~/session/WorkbenchContext.tsx'
import { openFileJournal } from '~/storage/journal/openFileJournal.ts'
import { openOrRebuild } from '~/storage/rebuildDatabase.ts'
import { App } from './App.tsx'
import { NoStoragePage } from './NoStoragePage.tsx'

/** Opens the database and shows the app; the world outside comes in here and nowhere else. */
export async function startApp(root: Root): Promise<void> {
  const files = openFileJournal(() => Date.now())
  const database = await openOrRebuild(files)
  if (!database.ok) {
    root.render(<NoStoragePage code={database.faults[0]?.code ?? 'unknown'} files={files} />)
    return
  }
  const workbench = createWorkbench({
    database: database.value,
    files,
    now: () => Date.now(),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    agencyName: da.shell.person.agency,
    channel: broadcastChannel(),
    locks: navigator.locks,
    persistence: navigator.storage,
    estimate: () => navigator.storage.estimate(),
  })
  const started = await workbench.start()
  const fault = started.ok ? undefined : started.faults[0]
  if (fault && fault.code !== 'catalogue-missing') {
    root.render(<NoStoragePage code={fault.code} files={files} />)
    return
  }
  root.render(
    <WorkbenchProvider workbench={workbench}>
      <App />
    </WorkbenchProvider>,
  )
}
