/** How the charts write: SVG takes its type from nothing around it. */
export const chartText = { fontSize: 13, fontFamily: 'IBM Plex Sans', fill: 'var(--ink-2)' }

/** Room for names at the left and for figures at the right, in pixels. */
export const nameWidth = 208
export const figureWidth = 88
