import { expect, test } from 'vitest'
import { pageText } from '~/ui/pdf/pageText.ts'

test('a page’s text knows where each run begins, and marks that hold none do not count', () => {
  const items = [
    { type: 'beginMarkedContent' },
    { str: 'Vi dækker', hasEOL: true },
    { str: 'hele', hasEOL: false },
    { str: ' landet', hasEOL: false },
  ]
  expect(pageText({ items } as never)).toEqual({
    text: 'Vi dækker\nhele landet',
    starts: [0, 10, 14],
  })
})
