import { describe, expect, test } from 'vitest'
import type { Scale } from '~/domain/model/Setup.ts'
import { deskAction, type KeyContext, type KeyPress } from '~/features/assessment/deskAction.ts'
import { setupWith } from '../../support/builders.ts'

const scaleOf = (min: number, max: number, step: 0.5 | 1 = 1): Scale =>
  setupWith({ scale: { min, max, step } }).scale

const press = (
  key: string,
  how: Partial<KeyPress> = {},
  context: Partial<KeyContext> = {},
): ReturnType<typeof deskAction> =>
  deskAction(
    { key, hasControl: false, hasAlt: false, isRepeat: false, place: 'desk', ...how },
    {
      scale: scaleOf(1, 5),
      hasSingleKeys: true,
      lastDigit: undefined,
      isQuick: false,
      ...context,
    },
  )

describe('a key on the scoring desk', () => {
  test('gives the point it names, where the scale has it', () => {
    expect(press('4')).toEqual({ kind: 'score', points: 4 })
    expect(press('6')).toBeUndefined()
    expect(press('0', {}, { scale: scaleOf(0, 3) })).toEqual({ kind: 'score', points: 0 })
  })

  test('0, Backspace and Delete clear, where 0 is not a point', () => {
    for (const key of ['0', 'Backspace', 'Delete']) expect(press(key)).toEqual({ kind: 'clear' })
  })

  test('comma adds half a point to the digit before it, where the scale has halves', () => {
    const half = { scale: scaleOf(1, 5, 0.5), lastDigit: 4 }
    expect(press(',', {}, half)).toEqual({ kind: 'amend', points: 4.5 })
    expect(press('.', {}, half)).toEqual({ kind: 'amend', points: 4.5 })
    expect(press(',', {}, { ...half, lastDigit: 5 })).toBeUndefined()
    expect(press(',', {}, { lastDigit: 4 })).toBeUndefined()
    expect(press(',', {}, { ...half, lastDigit: undefined })).toBeUndefined()
  })

  test('two digits right after each other are one number, and slowly two points', () => {
    const ten = { scale: scaleOf(0, 10), lastDigit: 1 }
    expect(press('0', {}, { ...ten, isQuick: true })).toEqual({ kind: 'amend', points: 10 })
    expect(press('0', {}, ten)).toEqual({ kind: 'score', points: 0 })
    expect(press('1', {}, { lastDigit: 1, isQuick: true })).toEqual({ kind: 'score', points: 1 })
  })

  test('held down gives one point, not one on every criterion', () => {
    expect(press('4', { isRepeat: true })).toBeUndefined()
  })

  test('moves between criteria with up and down and between applications with N and F', () => {
    expect(press('ArrowDown', { place: 'radios' })).toEqual({ kind: 'criterion', step: 1 })
    expect(press('ArrowUp')).toEqual({ kind: 'criterion', step: -1 })
    expect(press('n')).toEqual({ kind: 'application', step: 1 })
    expect(press('F')).toEqual({ kind: 'application', step: -1 })
  })

  test('scrolls a pane with Page Up and Page Down, also held down', () => {
    expect(press('PageDown', { place: 'radios' })).toEqual({ kind: 'scroll', step: 1 })
    expect(press('PageUp', { isRepeat: true })).toEqual({ kind: 'scroll', step: -1 })
    expect(press('PageDown', { place: 'field' })).toBeUndefined()
  })

  test('left and right stay with the radios', () => {
    expect(press('ArrowLeft', { place: 'radios' })).toBeUndefined()
  })

  test('types in a field, but leaves it with Escape and goes on with Ctrl+Enter', () => {
    for (const key of ['4', 'n', 'r', '?', 'Backspace', 'ArrowUp']) {
      expect(press(key, { place: 'field' })).toBeUndefined()
    }
    expect(press('z', { place: 'field', hasControl: true })).toBeUndefined()
    expect(press('Escape', { place: 'field' })).toEqual({ kind: 'leave-field' })
    expect(press('Enter', { place: 'field', hasControl: true })).toEqual({ kind: 'next-open' })
  })

  test('scrolls the application’s text and still gives points there', () => {
    expect(press('ArrowDown', { place: 'text' })).toBeUndefined()
    expect(press('PageDown', { place: 'text' })).toBeUndefined()
    expect(press('4', { place: 'text' })).toEqual({ kind: 'score', points: 4 })
  })

  test('single characters can be switched off; digits then work on the radios alone', () => {
    const off = { hasSingleKeys: false }
    for (const key of ['4', 'n', 'a']) expect(press(key, {}, off)).toBeUndefined()
    expect(press('4', { place: 'radios' }, off)).toEqual({ kind: 'score', points: 4 })
    expect(press('a', { place: 'radios' }, off)).toBeUndefined()
    expect(press('F1', {}, off)).toEqual({ kind: 'keys' })
    expect(press('ArrowDown', {}, off)).toEqual({ kind: 'criterion', step: 1 })
  })

  test('needs no AltGr, which Windows sends as Ctrl and Alt', () => {
    for (const key of ['4', ',', 'n', 'Enter', 'z']) {
      expect(press(key, { hasControl: true, hasAlt: true })).toBeUndefined()
    }
    expect(press('?')).toBeUndefined()
  })

  test('leaves the browser’s own combinations alone', () => {
    expect(press('4', { hasControl: true })).toBeUndefined()
    expect(press('ArrowLeft', { hasAlt: true })).toBeUndefined()
    expect(press('4', { hasAlt: true, hasControl: true })).toBeUndefined()
    expect(press('Tab')).toBeUndefined()
  })

  test('Ctrl+Z undoes', () => {
    expect(press('z', { hasControl: true })).toEqual({ kind: 'undo' })
    expect(press('Z', { hasControl: true })).toEqual({ kind: 'undo' })
  })
})
