import { checkMutant } from './checkMutant.ts'
import { mutantOf } from './mutants.ts'

/** `npm run fuzz [how many] [first number]`: reads that many mutants, and names those that fail. */
const [count = 100_000, first = 1] = process.argv.slice(2).map(Number)
const outcomes = new Map<string, number>()
const failures: string[] = []
let slowest = { time: 0, origin: '' }
const start = performance.now()
const say = (line: string) => process.stdout.write(`${line}\n`)

for (let number = first; number < first + count; number += 1) {
  const mutant = mutantOf(number)
  const began = performance.now()
  let outcome = 'failed'
  try {
    outcome = await checkMutant(mutant)
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    failures.push(`${mutant.origin}: ${told}`)
    say(failures.at(-1) ?? '')
  }
  const time = performance.now() - began
  if (time > slowest.time) slowest = { time, origin: mutant.origin }
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
  if ((number - first + 1) % 5000 === 0) say(`${number - first + 1} of ${count}`)
}

const seconds = Math.round((performance.now() - start) / 1000)
const counts = [...outcomes].map(([outcome, times]) => `${outcome} ${times}`)
say(
  `${count} mutants in ${seconds} s: ${counts.join(', ')}; ${failures.length} failures; slowest ${Math.round(slowest.time)} ms, ${slowest.origin}`,
)
process.exitCode = failures.length > 0 ? 1 : 0
