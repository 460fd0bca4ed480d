import { expect, test } from 'vitest'
import { decide } from '~/domain/log/decide.ts'
import { draftFault } from '~/domain/log/draftFault.ts'
import type { EventDraft } from '~/domain/log/eventKinds.ts'
import { application } from '../../support/builders.ts'
import { commonStart, stateOf } from '../../support/devices.ts'

const recorded = (texts: readonly { heading: string; text: string }[]): EventDraft => ({
  kind: 'application-recorded',
  body: { application: application('20-9', { texts: [...texts] }), replaces: [] },
})
const column = (heading: string) => ({ heading, text: 'å'.repeat(15_000) })

test('[LG1] what could not be read back is not written: a body of the wrong shape', () => {
  expect(draftFault(recorded([{ heading: '', text: 'a' }]))).toEqual({
    code: 'malformed',
    subject: 'application-recorded',
  })
  expect(draftFault(recorded([]))).toBeNull()
})

test('[LG1] what could not be read back is not written: an event too large', () => {
  const texts = [column('Formål'), column('Plan')]
  expect(draftFault(recorded(texts))).toEqual({
    code: 'too-large',
    subject: 'application-recorded',
  })
  expect(draftFault(recorded(texts.slice(1)))).toBeNull()
  const given = application('20-9', { texts })
  const decided = decide(stateOf(commonStart), { kind: 'record-application', application: given })
  expect(decided).toMatchObject({ ok: false, faults: [{ code: 'too-large' }] })
})
