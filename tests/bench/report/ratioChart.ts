import type { Finding, Ratio } from '../run/Finding.ts'
import { goalText, ratioOf, timesText } from './numbers.ts'

interface Bar {
  readonly text: string
  readonly ratio: number
  readonly goal: number | undefined
  readonly goalText: string
}

const width = 1000
const left = 480
const right = 90
const line = 30
const thick = 16

const groups: readonly (readonly [kind: Ratio['kind'], heading: string, fill: string])[] = [
  ['peer', 'Times as much as ours (longer is slower than ours)', '#0b5cad'],
  ['limit', 'Ours, times the least there can be (shorter is better)', '#7a4b00'],
]

/** Bars of all ratios on a logarithmic scale, as an SVG file that says in words what it shows. */
export function ratioChart(findings: readonly Finding[]): string {
  const sections = groups.map(([kind, heading, fill]) => ({
    heading,
    fill,
    bars: barsOf(findings, kind),
  }))
  const all = sections.flatMap(({ bars }) => bars)
  const ratios = all.flatMap(({ ratio, goal }) => [ratio, ...(goal ? [goal] : [])])
  const [least, most] = [0.8 * Math.min(0.9, ...ratios), 1.6 * Math.max(10, ...ratios)]
  const scale = (value: number) =>
    left + ((width - left - right) * Math.log10(value / least)) / Math.log10(most / least)
  const parts: string[] = []
  let y = 56
  for (const { heading, fill, bars } of sections) {
    if (bars.length === 0) continue
    parts.push(`<text x="16" y="${y}" class="h">${escaped(heading)}</text>`)
    y += 14
    for (const bar of bars) {
      parts.push(barOf(bar, y, fill, scale))
      y += line
    }
    y += 26
  }
  const height = y + 24
  const description = all.map(({ text, ratio }) => `${text}: ${timesText(ratio)}`).join('. ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d">`,
    '<title id="t">Ratios of one run, on a logarithmic scale</title>',
    `<desc id="d">${escaped(description)}.</desc>`,
    '<style>text{font:14px system-ui,sans-serif;fill:#1a1a1a}.h{font-weight:600}.s{font-size:12px;fill:#4d4d4d}</style>',
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...axis(least, most, scale, height),
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

function barsOf(findings: readonly Finding[], kind: Ratio['kind']): readonly Bar[] {
  return findings
    .flatMap((finding) =>
      finding.ratios
        .filter((ratio) => ratio.kind === kind)
        .map((ratio) => ({
          text: ratio.text,
          ratio: ratioOf(finding, ratio),
          goal: ratio.goal && Object.values(ratio.goal)[0],
          goalText: goalText(ratio),
        })),
    )
    .filter(({ ratio }) => Number.isFinite(ratio))
}

function barOf(
  { text, ratio, goal, goalText }: Bar,
  y: number,
  fill: string,
  scale: (value: number) => number,
): string {
  const [one, end] = [scale(1), scale(ratio)]
  const middle = y + thick / 2
  const [from, long] = [Math.min(one, end), Math.max(1, Math.abs(end - one))]
  // Dark within a light border, so that it is seen on a bar and beside one.
  const stroke = (colour: string, breadth: number) =>
    `<path d="M${scale(goal ?? 1).toFixed(1)} ${y - 5}v${thick + 10}" stroke="${colour}" stroke-width="${breadth}"/>`
  const mark = goal
    ? `<g><title>${goalText}</title>${stroke('#fff', 7)}${stroke('#1a1a1a', 3)}</g>`
    : ''
  const beyond = Math.max(one, end, goal ? scale(goal) : 0) + 8
  return [
    `<text x="${left - 12}" y="${middle + 5}" text-anchor="end">${escaped(text)}</text>`,
    `<rect x="${from.toFixed(1)}" y="${y}" width="${long.toFixed(1)}" height="${thick}" fill="${fill}"/>`,
    mark,
    `<text x="${beyond.toFixed(1)}" y="${middle + 5}" class="h">${timesText(ratio)}</text>`,
  ].join('')
}

function axis(
  least: number,
  most: number,
  scale: (value: number) => number,
  height: number,
): readonly string[] {
  const lines: string[] = []
  for (let power = Math.ceil(Math.log10(least)); 10 ** power <= most; power += 1) {
    const value = 10 ** power
    const x = scale(value).toFixed(1)
    const stroke = power === 0 ? '#1a1a1a' : '#d6d6d6'
    lines.push(
      `<path d="M${x} 30V${height - 12}" stroke="${stroke}"/>`,
      `<text x="${x}" y="22" text-anchor="middle" class="s">${Number(value.toPrecision(1)).toLocaleString('en')}×</text>`,
    )
  }
  return [...lines, '<text x="16" y="22" class="s">Upright mark: what was promised</text>']
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
