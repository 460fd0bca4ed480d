import { afterEach, beforeEach, vi } from 'vitest'

export interface Downloaded {
  readonly name: string
  readonly bytes: Uint8Array
}

/** As much of a page as a download needs, in every test of the file; what was downloaded is listed. */
export function catchDownloads(): readonly Downloaded[] {
  const downloads: Downloaded[] = []
  beforeEach(() => {
    downloads.length = 0
    const blobs = new Map<string, Blob>()
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.set(`blob:${blobs.size}`, blob as Blob)
      return `blob:${blobs.size - 1}`
    })
    vi.stubGlobal('document', {
      createElement: () => {
        const link = { href: '', download: '', click: () => undefined as void }
        link.click = () => {
          const blob = blobs.get(link.href)
          void blob?.arrayBuffer().then((buffer) => {
            downloads.push({ name: link.download, bytes: new Uint8Array(buffer) })
          })
        }
        return link
      },
    })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })
  return downloads
}
