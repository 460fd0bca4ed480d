import { expect, test } from 'vitest'
import { isMissingPart, MissingPart } from '~/app/missingPart.ts'

test.each([
  new MissingPart(new Error('anything')),
  new TypeError('Failed to fetch dynamically imported module: http://localhost/assets/a-1.js'),
  new TypeError('error loading dynamically imported module: http://localhost/assets/a-1.js'),
  new TypeError('Importing a module script failed.'),
  new Error('Unable to preload CSS for /assets/a-1.css'),
])('knows a part that is not there: %s', (error) => {
  expect(isMissingPart(error)).toBe(true)
})

test('takes no bug for one, and gives the router no reason to reload', () => {
  expect(isMissingPart(new TypeError('x is not a function'))).toBe(false)
  expect(isMissingPart('Failed to fetch')).toBe(false)
  expect(new MissingPart(null).message).not.toMatch(/fetch dynamically|dynamically imported module/)
})
