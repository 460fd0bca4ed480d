import { expect, test } from 'vitest'
import { arrowStep } from '~/ui/board/arrowStep.ts'

const press = (key: string, held: 'shiftKey' | 'ctrlKey' | null = null) => ({
  key,
  shiftKey: held === 'shiftKey',
  ctrlKey: held === 'ctrlKey',
  altKey: false,
  metaKey: false,
})

test.each([
  ['ArrowUp', 260],
  ['ArrowRight', 260],
  ['ArrowDown', 240],
  ['ArrowLeft', 240],
  ['PageUp', 300],
  ['PageDown', 200],
  ['Home', 0],
  ['End', 800],
  ['a', undefined],
])('%s leads from 250 to %j', (key, value) => {
  expect(arrowStep(press(key), 250, 800)).toBe(value)
})

test('Shift takes five per cent at a time, and no step goes beyond the ends', () => {
  expect(arrowStep(press('ArrowUp', 'shiftKey'), 250, 800)).toBe(300)
  expect(arrowStep(press('ArrowDown', 'shiftKey'), 30, 800)).toBe(0)
  expect(arrowStep(press('PageUp'), 790, 800)).toBe(800)
})

test('a key that the browser has use for is left to it', () => {
  expect(arrowStep(press('ArrowLeft', 'ctrlKey'), 250, 800)).toBeUndefined()
})
