/** What the viewer says; whoever shows it brings the words. */
export interface PdfWords {
  readonly region: string
  readonly tools: string
  readonly page: string
  readonly ofPages: (pages: number) => string
  readonly pageLabel: (page: number, pages: number) => string
  readonly previous: string
  readonly next: string
  readonly zoomOut: string
  readonly zoomIn: string
  readonly fitWidth: string
  readonly percent: (percent: number) => string
  readonly search: string
  readonly hits: (at: number, all: number, isSearching: boolean) => string
  readonly previousHit: string
  readonly nextHit: string
}
