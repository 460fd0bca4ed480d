/** What stands in any document besides its own text. */
export const textDocument = {
  contents: 'Indhold',
  /** Before, between and after the two numbers that the renderer puts in. */
  page: ['Side ', ' af ', ''] as readonly [string, string, string],
}
export type TextDocumentWords = typeof textDocument
