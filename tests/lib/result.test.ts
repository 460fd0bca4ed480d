import { expect, test } from 'vitest'
import { assertNever } from '~/lib/assertNever.ts'
import { err, ok } from '~/lib/result.ts'

test('a result is a value, or every fault that was found', () => {
  expect(ok(4)).toEqual({ ok: true, value: 4 })
  expect(err('first', 'second')).toEqual({ ok: false, faults: ['first', 'second'] })
})

test('a case nobody thought of stops the program and says which', () => {
  expect(() => assertNever({ kind: 'unheard-of' } as never)).toThrow('unheard-of')
})
