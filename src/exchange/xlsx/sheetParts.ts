import type { WorkbookParts } from './unpackWorkbook.ts'

/** A sheet with cells: where it stands in the workbook, from 0, and the part its cells are in. */
export interface SheetPart {
  readonly index: number
  readonly name: string
  readonly path: string
}

/** The workbook's sheets without those that are a chart or a dialog. Source: ECMA-376 18.2.19. */
export function sheetParts(parts: WorkbookParts): readonly SheetPart[] {
  const book =
    [...parts.keys()].find((path) => /^xl\/workbook\.xml$/i.test(path)) ?? 'xl/workbook.xml'
  const relations = new Map(
    tags(parts, `${folderOf(book)}_rels/${book.slice(folderOf(book).length)}.rels`, 'Relationship')
      .filter((tag) => attribute(tag, 'Type').endsWith('/worksheet'))
      .map((tag) => [attribute(tag, 'Id'), pathOf(folderOf(book), attribute(tag, 'Target'))]),
  )
  return tags(parts, book, 'sheet')
    .filter((tag) => attribute(tag, 'name') !== '' && relationOf(tag) !== '')
    .flatMap((tag, index) => {
      const path = relations.get(relationOf(tag))
      return path !== undefined && parts.has(path)
        ? [{ index, name: attribute(tag, 'name'), path }]
        : []
    })
}

function tags(parts: WorkbookParts, path: string, name: string): readonly string[] {
  const text = new TextDecoder().decode(parts.get(path))
  return [...text.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^<>]*)>`, 'g'))].map(
    ([, attributes]) => attributes ?? '',
  )
}

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`(?:^|\\s)${name}\\s*=\\s*(["'])(.*?)\\1`).exec(tag)?.[2] ?? '')

const relationOf = (tag: string): string =>
  /(?:^|\s)\w+:id\s*=\s*(["'])(.*?)\1/i.exec(tag)?.[2] ?? ''

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? '')

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1)

const pathOf = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '')
