import { describe, expect, test } from 'vitest'
import type { Finding } from '../run/Finding.ts'
import { quantile } from '../run/spread.ts'
import { benchmarkPage, type Run } from './benchmarkPage.ts'
import { numberText } from './numbers.ts'
import { ratioChart } from './ratioChart.ts'

const finding: Finding = {
  id: 'made-up',
  title: 'A made-up row',
  how: 'Not at\n   all.',
  measures: [
    { name: 'ours', unit: 'ms', samples: [3, 1, 2] },
    { name: 'theirs', unit: 'ms', samples: [90, 120, 100] },
    { name: 'the least', unit: 'ms', samples: [1] },
  ],
  ratios: [
    { text: 'theirs < ours', of: 'theirs', to: 'ours', goal: { atLeast: 60 }, kind: 'peer' },
    { text: 'ours and the least', of: 'ours', to: 'the least', goal: { atMost: 3 }, kind: 'limit' },
  ],
  checks: [
    { text: 'it is made up', holds: true },
    { text: 'it is true', holds: false },
  ],
  notMeasured: ['a peer that is not here'],
}

const run: Run = {
  isQuick: false,
  machine: ['a machine'],
  load: { before: 0.5, after: 1 },
  findings: [finding],
}

describe('the page of the benchmark', () => {
  test('holds every ratio against what was promised', async () => {
    const page = await benchmarkPage(run)
    expect(page).toMatch(/\| theirs < ours +\| +50\.0× \| at least 60× \| \*\*no\*\* +\|/)
    expect(page).toMatch(/\| ours and the least +\| +2\.00× \| at most 3× +\| yes +\|/)
    expect(page).toContain('- Holds: it is made up\n- **Does not hold**: it is true')
    expect(page).toMatch(/\| a peer that is not here +\| not measured \|/)
    expect(page).toMatch(/\| ours +\| +2\.00 ms \| +1\.50–2\.50 \| +2\.90 \| +3 \|/)
    expect(page).toContain('Not at all.')
  })

  test('has a chart that says in words what it shows', () => {
    const chart = ratioChart([finding])
    expect(chart).toContain(
      '<desc id="d">theirs &lt; ours: 50.0×. ours and the least: 2.00×.</desc>',
    )
    expect(chart.match(/<rect /g)).toHaveLength(3)
    expect(chart).not.toContain('NaN')
  })
})

test.each([
  [[4, 1, 3, 2], 0.5, 2.5],
  [[1, 2, 3], 0.25, 1.5],
  [[7], 0.95, 7],
])('the quantile of %j at %d is %d', (samples, share, value) => {
  expect(quantile(samples, share)).toBe(value)
})

test.each([
  [0.4949, '0.495'],
  [2.718, '2.72'],
  [55.66, '55.7'],
  [1781.2, '1,781'],
  [Number.NaN, '–'],
])('%d is written %s', (value, text) => {
  expect(numberText(value)).toBe(text)
})
