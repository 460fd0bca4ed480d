import type { TextDocument } from '~/lib/TextDocument.ts'
import type { Instant } from '~/domain/model/units.ts'
import { writable } from './wordRuns.ts'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string): string =>
  writable(text).replace(/[&<>]/g, (character) => entities[character] ?? '')

/** What Word shows under Properties: title, language and when; no author, for a person signs it. */
export const coreProperties = ({ title, language }: TextDocument, madeAt: Instant): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:language>${language === 'da' ? 'da-DK' : 'en-GB'}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${madeAt}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${madeAt}</dcterms:modified></cp:coreProperties>
`
