/**
 * A stretch of text; a plain string where nothing is special about it. `gap` is a word that somebody
 * has to put in before it is sent. A line feed is a new line in the same paragraph.
 */
export type Run = string | { readonly text: string; readonly look: 'strong' | 'emphasis' | 'gap' }
export type Runs = readonly Run[]

export interface TextColumn {
  readonly head: string
  /** Words begin at the start, numbers end at the end. */
  readonly align: 'start' | 'end'
  /** Share of the table's width, in per cent; all of them sum to 100. */
  readonly width: number
}

export interface TextTable {
  readonly kind: 'table'
  /** What the table shows, read out and printed above it. */
  readonly caption: string
  readonly columns: readonly TextColumn[]
  /** A cell a column. */
  readonly rows: readonly (readonly Runs[])[]
  /** Sums, under a line. */
  readonly foot?: readonly (readonly Runs[])[]
}

/** One part of a document, from the top down. */
export type TextBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** `note` is smaller; `gap` is a place where somebody has to write before it is sent. */
  | {
      readonly kind: 'paragraph'
      readonly runs: Runs
      readonly look?: 'note' | 'gap'
      /** Stands on the page of what it leads to. */
      readonly keepsNext?: true
    }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly items: readonly Runs[] }
  | TextTable
  /** The table of contents, made of the headings. */
  | { readonly kind: 'contents' }
  | { readonly kind: 'page-break' }

/**
 * A text to be signed, as data: what it says and what each part is, never how it looks. Word, the
 * screen and the printer each render the same one, so they cannot differ.
 */
export interface TextDocument {
  readonly language: 'da' | 'en'
  readonly title: string
  /** Lines under the title: case, version, date. */
  readonly subtitle: readonly string[]
  /** On each page above and below the text; the page number is the renderer's. */
  readonly header: string
  readonly footer: string
  readonly blocks: readonly TextBlock[]
}
