import { scanZip, type ZipScanFault } from '~/exchange/archive/scanZip.ts'
import { zipUnpacked } from '~/exchange/archive/zip.ts'
import { type FileFault, fileFault } from '~/exchange/csv/FileFault.ts'
import { err, ok, type Result } from '~/lib/result.ts'

const limits = { parts: 2000, unpacked: 64_000_000, ratio: 100 }

/** What is read of a workbook; its pictures, macros and links are not. */
const isWanted = (path: string): boolean =>
  path === '[Content_Types].xml' ||
  path === '_rels/.rels' ||
  path === 'mimetype' ||
  /^xl\/(workbook\.xml|workbook\.bin|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(
    path,
  )

/**
 * The parts of a workbook that are read, in a ZIP that is not packed: what comes after this meets no
 * size that is not real, no second name and no entity.
 * Errors: one or several FileFaults. Never throws.
 */
export function unpackWorkbook(bytes: Uint8Array): Result<Uint8Array, FileFault> {
  const scanned = scanZip(bytes, limits, isWanted)
  if (!scanned.ok) {
    return { ok: false, faults: scanned.faults.map(zipFault) }
  }
  const parts = scanned.value
  if (parts.has('xl/workbook.bin')) return err(fileFault('is-binary-workbook'))
  const mime = new TextDecoder().decode(parts.get('mimetype') ?? new Uint8Array())
  if (mime.startsWith('application/vnd.oasis.opendocument')) {
    return err(fileFault('is-open-document'))
  }
  if (!parts.has('xl/workbook.xml')) return err(fileFault('not-workbook'))
  for (const [part, content] of parts) {
    if (hasEntities(content)) return err(fileFault('xml-entities', {}, { part }))
  }
  return ok(zipUnpacked(parts))
}

const zipFault = (fault: ZipScanFault): FileFault =>
  fileFault(fault.code, {}, 'path' in fault ? { part: fault.path } : {})

/** A workbook declares no document type: one that does means to unfold into more than it is. */
const hasEntities = (content: Uint8Array): boolean =>
  /<!(DOCTYPE|ENTITY)/i.test(new TextDecoder('latin1').decode(content))
