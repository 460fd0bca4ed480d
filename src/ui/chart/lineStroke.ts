const dashes = ['0', '9 4', '2 3', '12 4 2 4'] as const

/** Ways to draw a line that can be told apart without colour. */
export const lineLooks = dashes.length

/** How a line is drawn, by its number below `lineLooks`; null is thin, behind the others. */
export const lineStroke = (look: number | null) =>
  look === null
    ? { stroke: 'var(--line-strong)', strokeWidth: 1, strokeDasharray: '0' }
    : { stroke: 'var(--bar-1)', strokeWidth: 2.5, strokeDasharray: dashes[look] ?? '0' }
