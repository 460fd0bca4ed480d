type Child = Node | string | null

/** An element with its attributes and what is in it; text stays text, whatever it says. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children.filter((child) => child !== null))
  return made
}

const svg = 'http://www.w3.org/2000/svg'

export type Shape = 'full' | 'half' | 'cross' | 'dashed' | 'check'

/** What stands in a disc; the outline goes with each but the full one. */
const inside: Readonly<Record<Shape, string | null>> = {
  full: null,
  half: 'M7 1a6 6 0 0 1 0 12z',
  cross: 'M4.6 4.6 9.4 9.4M9.4 4.6 4.6 9.4',
  check: 'M3.8 7.2 6.2 9.6 10.4 4.8',
  dashed: null,
}

/** A disc that tells states apart by shape, beside the word for the state. */
export function disc(shape: Shape, size = 14): SVGElement {
  const drawing = drawn('svg', { width: size, height: size, viewBox: '0 0 14 14' })
  drawing.setAttribute('aria-hidden', 'true')
  const circle = drawn('circle', { cx: 7, cy: 7, r: 6, 'stroke-width': 1.6 })
  circle.setAttribute('stroke', 'currentColor')
  circle.setAttribute('fill', shape === 'full' ? 'currentColor' : 'none')
  if (shape === 'dashed') circle.setAttribute('stroke-dasharray', '2.4 1.6')
  drawing.append(circle)
  const path = inside[shape]
  if (path !== null) {
    const line = drawn('path', { d: path, 'stroke-width': 1.6 })
    line.setAttribute('stroke', shape === 'half' ? 'none' : 'currentColor')
    line.setAttribute('fill', shape === 'half' ? 'currentColor' : 'none')
    drawing.append(line)
  }
  return drawing
}

function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS(svg, name)
  if (!(made instanceof SVGElement)) throw new Error(`${name} is no drawing`)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
