import { expect, test } from 'vitest'
import { documentsOf } from '~/domain/log/documentsOf.ts'
import { caseNumber } from '../support/builders.ts'
import { madePdf } from '../support/pdf.ts'
import { openedExample, openedRound } from './support.ts'

const one = caseNumber('1')
const fileOf = (bytes: Uint8Array, name = '1.pdf') => new File([new Uint8Array(bytes)], name)

test('[DO1] a PDF is stored and then said to be an application’s; taken away, it is gone', async () => {
  const { workbench, roundId } = await openedRound()
  const file = fileOf(madePdf([['Ansøgning']]))
  const looked = await workbench.lookAtDocument(file)
  if (!looked.ok) throw new Error(JSON.stringify(looked))
  const { sha256, size } = looked.value
  const attached = { caseNumber: one, document: { sha256, size, fileName: '1.pdf', pages: null } }
  expect(await workbench.attachDocument(roundId, file, attached)).toMatchObject({ ok: true })
  const inLog = () => documentsOf(workbench.store.getState().round!.state, one)
  expect(inLog()).toEqual([attached.document])
  const read = await workbench.readDocument(sha256)
  expect(read.ok && new Uint8Array(read.value)).toEqual(new Uint8Array(await file.arrayBuffer()))
  expect(await workbench.heldDocuments(roundId)).toEqual({
    ok: true,
    value: new Map([[sha256, size]]),
  })
  await workbench.detachDocument(roundId, attached)
  expect(inLog()).toEqual([])
  expect(await workbench.readDocument(sha256)).toMatchObject({
    faults: [{ code: 'missing-document' }],
  })
})

test('a file that is another than the one that was looked at is not attached', async () => {
  const { workbench, roundId } = await openedRound()
  const looked = await workbench.lookAtDocument(fileOf(madePdf([['Ansøgning']])))
  if (!looked.ok) throw new Error(JSON.stringify(looked))
  const { sha256, size } = looked.value
  const document = { sha256, size, fileName: '1.pdf', pages: null }
  const other = fileOf(madePdf([['Noget andet']]))
  expect(
    await workbench.attachDocument(roundId, other, { caseNumber: one, document }),
  ).toMatchObject({ faults: [{ code: 'changed' }] })
  expect(await workbench.heldDocuments(roundId)).toEqual({ ok: true, value: new Map() })
})

test('PDFs go with their round', async () => {
  const { workbench, roundId } = await openedExample()
  const file = fileOf(madePdf([null]))
  const looked = await workbench.lookAtDocument(file)
  if (!looked.ok) throw new Error(JSON.stringify(looked))
  const { sha256, size } = looked.value
  const document = { sha256, size, fileName: '1.pdf', pages: null }
  await workbench.attachDocument(roundId, file, { caseNumber: one, document })
  expect(await workbench.deleteRound(roundId)).toMatchObject({ ok: true })
  expect(await workbench.readDocument(sha256)).toMatchObject({ ok: false })
})

test('a PDF for an application that is not there is refused, and not kept', async () => {
  const { workbench, roundId } = await openedRound()
  const file = fileOf(madePdf([['Ansøgning']]))
  const looked = await workbench.lookAtDocument(file)
  if (!looked.ok) throw new Error(JSON.stringify(looked))
  const { sha256, size } = looked.value
  const document = { sha256, size, fileName: '9.pdf', pages: null }
  const attached = { caseNumber: caseNumber('9'), document }
  expect(await workbench.attachDocument(roundId, file, attached)).toMatchObject({
    faults: [{ code: 'unknown-application' }],
  })
  expect(await workbench.heldDocuments(roundId)).toEqual({ ok: true, value: new Map() })
})
