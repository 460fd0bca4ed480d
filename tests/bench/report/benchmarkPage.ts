import { format } from 'prettier'
import type { Finding } from '../run/Finding.ts'
import { median, quantile } from '../run/spread.ts'
import { goalText, holdsGoal, numberText, ratioOf, timesText } from './numbers.ts'

export interface Run {
  readonly isQuick: boolean
  readonly machine: readonly string[]
  readonly load: { readonly before: number; readonly after: number }
  readonly findings: readonly Finding[]
}

/** What the benchmark found out, as the page docs/benchmarks.md. */
export const benchmarkPage = (run: Run): Promise<string> =>
  format(
    [
      '# Benchmarks',
      `Written by \`npm run bench\`${run.isQuick ? ' in its short form' : ''}; nothing here is typed by hand.
       The times are this machine's, so read the ratios: both sides of each were taken in the same run, turn
       by turn.`,
      '## What was promised',
      promises(run.findings),
      '![The same ratios as bars on a logarithmic scale; the table above has their numbers](benchmarks.svg)',
      ...run.findings.map(section),
      '## Where and how',
      [...run.machine, loadText(run)].map((text) => `- ${text}`).join('\n'),
      method,
      '## What it does not say',
      limits,
    ].join('\n\n'),
    { parser: 'markdown', printWidth: 100, proseWrap: 'always' },
  )

const loadText = ({ load: { before, after } }: Run): string =>
  `Load when it began ${before.toFixed(2)}, when it ended ${after.toFixed(2)}: how many processes wanted to run, the benchmark's own among them`

const holdsText = (holds: boolean): string => (holds ? 'yes' : '**no**')

function promises(findings: readonly Finding[]): string {
  const ratios = findings.flatMap((finding) =>
    finding.ratios.map((ratio) => {
      const value = ratioOf(finding, ratio)
      const holds = ratio.goal ? holdsText(holdsGoal(ratio, value)) : ''
      return [ratio.text, timesText(value), goalText(ratio), holds]
    }),
  )
  const missing = findings.flatMap(({ notMeasured }) =>
    notMeasured.map((text) => [text, 'not measured', '', '']),
  )
  const checks = findings.flatMap(({ checks }) =>
    checks.map(({ text, holds }) => `- ${holds ? 'Holds' : '**Does not hold**'}: ${text}`),
  )
  const rule = '--- | ---: | --- | ---'
  return [
    table(['what', 'ratio', 'promised', 'holds'], rule, [...ratios, ...missing]),
    checks.join('\n'),
  ].join('\n\n')
}

function section({ title, how, measures }: Finding): string {
  const rows = measures.map(({ name, unit, samples }) => [
    name,
    `${numberText(median(samples))} ${unit}`,
    `${numberText(quantile(samples, 0.25))}–${numberText(quantile(samples, 0.75))}`,
    numberText(quantile(samples, 0.95)),
    String(samples.length),
  ])
  const head = ['what was timed', 'median', 'middle half', '95 of 100 within', 'times']
  return [
    `## ${title}`,
    how.replace(/\s+/g, ' '),
    table(head, '--- | ---: | ---: | ---: | ---:', rows),
  ].join('\n\n')
}

const table = (
  head: readonly string[],
  rule: string,
  rows: readonly (readonly string[])[],
): string =>
  [head.join(' | '), rule, ...rows.map((row) => row.join(' | '))]
    .map((row) => `| ${row} |`)
    .join('\n')

const method = `The pages that are timed are production builds that import the product's own modules; the key
presses are timed in the built product. Everything is made from seeds. Each thing is warmed up before it is
counted, and the ways of doing the same job take turns, so that a busy minute meets all of them. The pages are
isolated from others, which gives their clock steps of 5 microseconds. numpy runs in a process of its own on the
same values. \`npm run bench -- --quick\` is the short form, \`--only drag,smaa\` a part; both leave their page,
and every run its raw times, in \`test-results/bench\`.`

const limits = `- A shared machine is noisy. A ratio of two medians is steadier than either, not free of it.
- The peers' settings are the best that their documentation names; none was set up by its authors. AG Grid reads
  the weights in a value getter and runs its sort stage alone; react-table sorts all rows, with those in sight in the
  page; LineUp.js is asked as its own header would ask it.
- The peers do more than rank: they filter, group and edit, and their rows are richer than ours here.
- «One pass» is plain JavaScript, one number at a time. Vector instructions could read faster.
- Only Chromium and Node were measured; Firefox and Safari were not.
- The disk answers to fsync as its maker likes. A laptop's may take 1 to 20 ms.`
