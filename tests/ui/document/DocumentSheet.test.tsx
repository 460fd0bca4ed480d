import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { DocumentSheet } from '~/ui/document/DocumentSheet.tsx'
import { everyBlock } from '../../support/textDocuments.ts'

const html = renderToStaticMarkup(<DocumentSheet document={everyBlock} tools="værktøj" />)

describe('a document on the screen', () => {
  test('says every block with the element that means it', () => {
    expect(html).toContain('lang="da"')
    expect(html).toMatch(/<h1 [^>]*>Indstilling om udpegning af klynger<\/h1>/)
    expect(html).toMatch(/<h2 [^>]*>Sagen<\/h2>/)
    expect(html).toMatch(/<h4 [^>]*>En tabel<\/h4>/)
    expect(html).toContain('<ol><li>først</li><li>så</li></ol>')
    expect(html).toContain('<ul><li>uden tal</li></ul>')
    expect(html).toContain('<strong>vægt</strong>')
    expect(html).toContain('<caption>Beløb pr. område</caption>')
    expect(html).toContain('<th scope="col" data-align="end">Mio. kr.</th>')
    expect(html).toContain('<td data-align="end">16,5</td>')
  })

  test('lists its headings of the first two levels', () => {
    const contents = /<nav.*<\/nav>/.exec(html)?.[0] ?? ''
    expect(contents).toContain('Sagen')
    expect(contents).toContain('Lister')
    expect(contents).not.toContain('En tabel')
  })

  test('marks what somebody has to write, in brackets', () => {
    expect(html).toContain('<mark>[navn]</mark>')
    expect(html).toContain('<mark>[Skriv hjemmelen her]</mark>')
  })

  test('shows what others wrote as text', () => {
    expect(html).toContain('Styrelsen &amp; Co. &lt;kladde&gt;')
  })
})
