import { expect, test } from 'vitest'
import { fileNameOf } from '~/features/recommendation/documents/fileNameOf.ts'

test('a file is named in letters that any system takes', () => {
  expect(fileNameOf(['indstilling', 'v1'], 'Æble & Ærø: Prøve 2021/24')).toBe(
    'indstilling-v1-aeble-aeroe-proeve-2021-24.docx',
  )
  expect(fileNameOf(['indstilling'], '…')).toBe('indstilling.docx')
  expect(fileNameOf(['a'], 'x'.repeat(200))).toHaveLength(67)
})
