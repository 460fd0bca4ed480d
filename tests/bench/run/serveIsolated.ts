import { serveFolder } from '../../support/staticServer.ts'

/** A page that is alone in its process is given a clock of 5 microseconds instead of 100. */
export const serveIsolated = (folder: string) =>
  serveFolder(folder, {
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  })
