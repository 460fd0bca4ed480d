/** What a page of a made PDF holds: lines of text, or null for a scan without any. */
export type MadePage = readonly string[] | null

/**
 * A small PDF that is valid to the byte: one page of A4 for each of `pages`, its lines from the top in
 * Helvetica. A scan is a grey square. Only letters of Windows-1252.
 */
export function madePdf(pages: readonly MadePage[], trailer = ''): Uint8Array {
  const fonts = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  const numberOf = (index: number) => 4 + index * 2
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${numberOf(index)} 0 R`).join(' ')}] >>`,
    fonts,
    ...pages.flatMap((page, index) => {
      const content = page ? textOf(page) : '0.6 g 100 300 400 300 re f'
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${numberOf(index) + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ]
    }),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`
  file += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

const textOf = (lines: readonly string[]): string => {
  const shown = lines.map((line) => `(${line.replaceAll(/[\\()]/g, (sign) => `\\${sign}`)}) Tj T*`)
  return `BT /F1 14 Tf 20 TL 60 760 Td ${shown.join(' ')} ET`
}
