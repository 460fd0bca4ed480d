import { describe, expect, test } from 'vitest'
import { selfCheck } from '~/cli/selfCheck.ts'
import { everyCheck } from '~/exchange/selfCheck/everyCheck.ts'
import { selfCheckPageWords } from '~/i18n/selfCheckPageWords.ts'
import { selfCheckWords } from '~/i18n/selfCheckWords.ts'
import { deskWith } from './support.ts'

describe('[ST2] [EX3] self-check', () => {
  test('prints a line for each quantity and finds them all within tolerance', async () => {
    const { exitCode, stdout, stderr } = await deskWith().run('self-check')
    expect([exitCode, stderr]).toEqual([0, ''])
    const [heading, ...lines] = stdout.trimEnd().split('\n')
    expect(heading).toMatch(/^navn +hvad +største afvigelse +tolerance +udfald$/)
    expect(lines.filter((line) => line.endsWith(' ok')).length).toBeGreaterThan(130)
    expect(stdout).toContain('weight-robustness-a minimumShift')
    expect(stdout).not.toContain('FEJL')
    expect(lines.at(-1)).toMatch(/^Alle \d+ størrelser i 30 referencesæt er inden for tolerancen/)
  })

  test('fails when a single number is out of its tolerance, or is none', () => {
    const off = (deviation: number) => [
      {
        id: 'smaa-exact-a',
        run: () => [
          { quantity: 'a', deviation: 0, tolerance: 0 },
          { quantity: 'b', deviation, tolerance: 0.01 },
        ],
      },
    ]
    const { isSound, text } = selfCheck({ language: 'en' }, off(0.02))
    expect(isSound).toBe(false)
    expect(text).toMatch(/smaa-exact-a b +SMAA against exact areas +2\.0e-2 +0\.01 +FAILED/)
    expect(text).toContain('1 of 2 quantities are out of tolerance')
    expect(selfCheck({ language: 'da' }, off(Number.NaN)).isSound).toBe(false)
    expect(selfCheck({ language: 'da' }, off(0.01)).isSound).toBe(true)
  })

  test('has words for every vector, in both languages', () => {
    const ids = everyCheck.map(({ id }) => id).toSorted()
    for (const language of ['da', 'en'] as const) {
      expect(Object.keys(selfCheckWords[language].vectors).toSorted()).toEqual(ids)
      expect(Object.keys(selfCheckPageWords[language].sources).toSorted()).toEqual(ids)
    }
  })

  test('takes nothing but a language', async () => {
    expect(await deskWith().run('self-check', 'x')).toMatchObject({ exitCode: 2, stdout: '' })
    expect(await deskWith().run('self-check', '--round', 'r')).toMatchObject({ exitCode: 2 })
  })
})
