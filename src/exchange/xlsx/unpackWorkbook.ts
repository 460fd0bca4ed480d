import { scanZip, type ZipScanFault } from '~/exchange/archive/scanZip.ts'
import { type FileFault, type FileFaultCode, fileFault } from '~/exchange/csv/FileFault.ts'
import { err, ok, type Result } from '~/lib/result.ts'
import { workbookKind } from './workbookKind.ts'

/** Bytes a workbook may unpack to, how many times its own size that may be, and how many parts. */
export const workbookLimits = { parts: 2000, unpacked: 64_000_000, ratio: 100 }

export type WorkbookParts = ReadonlyMap<string, Uint8Array>

const isText = /\.(xml|rels|bin)$|^mimetype$/i
/** Parts that say nothing of what stands in the cells. */
const beside =
  /(^|\/)(docProps|customXml|drawings|charts|media|theme|persons|externalLinks|pivot\w+|slicer\w*|timeline\w*|tables|queryTables|ctrlProps|printerSettings|worksheets\/_rels)\/|vbaProject|comments/i

/**
 * The parts of a workbook that its cells are in: sheets, texts, styles and what binds them together.
 * Shape: by path. No part has a document type, so whoever reads them meets no entity.
 * Errors: every one of the ZIP's, else the first that says what the file is instead; that it is no ZIP
 * at all is for `workbookKind` to say. Never throws.
 */
export function unpackWorkbook(bytes: Uint8Array): Result<WorkbookParts, FileFault> {
  const kind = workbookKind(bytes)
  if (kind === 'old') return err(fileFault('is-old-workbook'))
  if (kind === 'locked') return err(fileFault('is-locked-workbook'))
  const scanned = scanZip(bytes, workbookLimits, (path) => isText.test(path) && !beside.test(path))
  if (!scanned.ok) return { ok: false, faults: scanned.faults.map(zipFault) }
  const parts = scanned.value
  const other = otherKind(parts)
  if (other) return err(fileFault(other))
  const part = [...parts].find(([, content]) => hasDocumentType(content))?.[0]
  return part === undefined ? ok(parts) : err(fileFault('xml-entities', {}, { part }))
}

const zipFault = (fault: ZipScanFault): FileFault =>
  fileFault(fault.code, {}, 'path' in fault ? { part: fault.path } : {})

function otherKind(parts: WorkbookParts): FileFaultCode | null {
  if (parts.has('xl/workbook.bin')) return 'is-binary-workbook'
  const mime = latin1(parts.get('mimetype') ?? new Uint8Array())
  if (mime.startsWith('application/vnd.oasis.opendocument')) return 'is-open-document'
  const isWorkbook = [...parts.keys()].some((path) => /^xl\/[^/]+\.xml$/i.test(path))
  return isWorkbook ? null : 'not-workbook'
}

/** Letters as bytes, so that a part in UTF-16 shows its document type as well: zeros are left out. */
const hasDocumentType = (content: Uint8Array): boolean =>
  /<!(DOCTYPE|ENTITY)/i.test(
    content[0] === 0xfe || content[0] === 0xff || content[1] === 0 || content[0] === 0
      ? latin1(content.filter((byte) => byte !== 0))
      : latin1(content),
  )

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
