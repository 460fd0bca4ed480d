import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Command, FileContent } from '~/domain/log/Command.ts'
import { digestOf } from '~/domain/log/chain.ts'
import { decide } from '~/domain/log/decide.ts'
import { sendObjection } from '~/domain/log/objectionTo.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { Applicant } from '~/domain/model/Applicant.ts'
import { panelFileKinds } from '~/domain/model/PanelFile.ts'
import { assignedCases, briefOf, habilitetFileOf } from '~/domain/panel/briefOf.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import {
  application,
  areaId,
  assessed,
  assessor,
  assessorId,
  caseNumber,
  criterionId,
  roundCommands,
  roundStateFrom,
  setupWith,
  testFile,
} from '../../support/builders.ts'

const anne = assessorId('Anne')
const bo = assessorId('Bo')
const cases = ['20-9', '20-10', '20-11'] as const
const details = {
  contact: { name: 'Sagsbehandler Eksempel', phone: '12 34 56 78', mail: null },
  roundKey: { keyId: 'nogle', publicKey: 'offentlig' },
  invitation: { id: 'invitation', secret: 'hemmelighed' },
  dueAt: null,
}
const roundKey = { ...details.roundKey, wrappedPrivate: 'pakket', salt: 'salt' }

const start: readonly Command[] = [
  ...roundCommands(
    setupWith({ criteria: [{}, {}] }),
    cases.map((number, index) =>
      application(number, {
        areaId: index === 2 ? 'lyd' : 'energi',
        board: ['Bestyrelsesformand Eksempel'],
        partners: ['Partner Eksempel A/S'],
      }),
    ),
  ),
  { kind: 'record-assessor', assessor: assessor('Anne') },
  { kind: 'record-assessor', assessor: assessor('Bo') },
  {
    kind: 'assign-all',
    assignments: cases.flatMap((number) =>
      [anne, bo].map((id) => ({
        caseNumber: caseNumber(number),
        assessorId: id,
        isAssigned: true,
      })),
    ),
  },
]
const stateAfter = (...commands: readonly Command[]) => roundStateFrom([...start, ...commands])

const declaresAll = (id = anne, ground: 'family' | null = null): Command => ({
  kind: 'declare',
  assessorId: id,
  declarations: cases.map((number) => ({
    caseNumber: caseNumber(number),
    ground: number === '20-9' ? ground : null,
    text: 'Fætter',
  })),
})
const readyToSend: readonly Command[] = [
  { kind: 'make-round-key', roundKey },
  { kind: 'pass-key-drill', keyId: roundKey.keyId },
  {
    kind: 'invite',
    assessorId: anne,
    invitation: { id: 'invitation', keyId: roundKey.keyId, sealed: 'forseglet' },
  },
]
const casesIn = (state: RoundState): readonly string[] | undefined =>
  briefOf(state, anne, details)?.applications.map((each) => each.caseNumber)

describe('[HB2] a brief', () => {
  test('holds what is assigned, by case number', () => {
    expect(casesIn(stateAfter())).toEqual(['20-9', '20-10', '20-11'])
  })

  test('leaves out what the assessor is recused from, in the whole area', () => {
    const state = stateAfter(declaresAll(anne, 'family'), {
      kind: 'rule-recusal',
      caseNumber: caseNumber('20-9'),
      assessorId: anne,
      isRecused: true,
      reason: 'Nær slægtning',
    })
    expect(casesIn(state)).toEqual(['20-11'])
    expect(canonicalJson(briefOf(state, anne, details))).not.toContain('20-10')
  })

  test('leaves out what waits for a ruling, and what is withdrawn', () => {
    const state = stateAfter(declaresAll(anne, 'family'), {
      kind: 'set-status',
      caseNumber: caseNumber('20-11'),
      status: 'withdrawn',
      reason: 'Trukket',
    })
    expect(casesIn(state)).toEqual(['20-10'])
    expect(assignedCases(state, anne)).toEqual(['20-9', '20-10'])
  })

  test('goes out when there is a key that opens, an invitation and every declaration', () => {
    const brief = {
      fileKind: 'brief',
      assessorId: anne,
      caseNumbers: cases.map(caseNumber),
    } as const
    const codes = (...commands: readonly Command[]) =>
      sendObjection(stateAfter(...commands), brief)?.code
    const [key, drill, invite] = readyToSend as [Command, Command, Command]
    expect(codes()).toBe('no-round-key')
    expect(codes(key)).toBe('not-invited')
    expect(codes(key, invite)).toBe('key-not-drilled')
    expect(codes(key, invite, drill)).toBe('undeclared')
    expect(codes(...readyToSend, declaresAll(anne, 'family'))).toBe('conflict-unruled')
    expect(codes(...readyToSend, declaresAll())).toBeUndefined()
    expect(sendObjection(stateAfter(...readyToSend), { ...brief, caseNumbers: [] })?.code).toBe(
      'nothing-assigned',
    )
    expect(sendObjection(stateAfter(key, invite), { ...brief, fileKind: 'habilitet' })).toBeNull()
    expect(panelFileKinds).toContain('habilitet')
  })

  test('freezes the method when it is sent [LG7]', () => {
    const sent = stateAfter(...readyToSend, declaresAll(), {
      kind: 'note-sent-file',
      file: {
        fileKind: 'brief',
        assessorId: anne,
        digest: 'a'.repeat(64),
        code: '7F3A',
        caseNumbers: cases.map(caseNumber),
        dueAt: null,
      },
    })
    expect(sent.frozenBy).not.toBeNull()
    const setup = { ...setupWith({ criteria: [{}, {}] }), quorum: 2 }
    const change = { kind: 'record-setup', setup, isExample: false, reason: null } as const
    expect(decide(sent, change)).toMatchObject({ faults: [{ code: 'method-frozen' }] })
  })
})

describe('a habilitet file', () => {
  test('tells names, CVR, boards and partners, and nothing else', () => {
    const file = habilitetFileOf(stateAfter(), anne, details)
    const expected: Applicant = {
      caseNumber: caseNumber('20-9'),
      name: 'Forening 20-9',
      cvr: '13748136',
      board: ['Bestyrelsesformand Eksempel'],
      partners: ['Partner Eksempel A/S'],
    }
    expect(file?.applicants[0]).toEqual(expected)
    expect(file).toMatchObject({ setup: null, applications: [] })
    expect(canonicalJson(file)).not.toContain('Klynge 20-9')
  })
})

const points = fc.constantFrom(1, 2, 3, 4, 5)
/** What the others may have said: scores, declarations, rulings on them, their own devices. */
const othersWord = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom(...cases), points, points, fc.string({ maxLength: 8 }))
      .map(([number, a, b, remark]): Command => {
        const entered = assessed(number, 'Bo', [a, b])
        const answers = entered.answers.map((answer) => ({ ...answer, remark }))
        return {
          kind: 'import-assessments',
          file: testFile,
          newAssessors: [],
          assessments: [{ ...entered, answers }],
          panelPoints: [],
        }
      }),
    fc.constantFrom(...cases).map(
      (number): Command => ({
        kind: 'enter-declarations',
        personId: bo,
        declarations: [{ caseNumber: caseNumber(number), ground: 'organisation', text: 'Formand' }],
      }),
    ),
    fc.constantFrom(...cases).map(
      (number): Command => ({
        kind: 'rule-recusal',
        caseNumber: caseNumber(number),
        assessorId: bo,
        isRecused: true,
        reason: 'Formand',
      }),
    ),
    fc.constant<Command>({
      kind: 'release',
      areaIds: [areaId('energi')],
      assessorIds: [bo],
    }),
  ),
  { maxLength: 4 },
)

describe('[HB4] blind by absence (C2)', () => {
  test('two worlds that differ only in what others said give the same bytes, 1,000 pairs', () => {
    const shared = stateAfter(declaresAll())
    const bytes = (state: RoundState) =>
      canonicalJson([habilitetFileOf(state, anne, details), briefOf(state, anne, details)])
    const own = bytes(shared)
    fc.assert(
      fc.property(othersWord, othersWord, (left, right) => {
        const worlds = [left, right].map((words) =>
          roundStateFrom([...start, declaresAll(), ...words]),
        )
        for (const world of worlds) expect(bytes(world)).toBe(own)
      }),
      { numRuns: 1000 },
    )
  })
})

test('[HB4] a brief is the same bytes whatever others pin', () => {
  const sha256 = 'a'.repeat(64)
  const attached: Command = {
    kind: 'attach-document',
    caseNumber: caseNumber('20-9'),
    document: { sha256, fileName: '20-9.pdf', size: 1, pages: null },
    isAttached: true,
  }
  const pinned: Command = {
    kind: 'pin-evidence',
    assessorId: bo,
    caseNumber: caseNumber('20-9'),
    criterionId: criterionId('k1'),
    evidence: [{ sha256, page: 1, quote: 'Vi dækker hele landet.' }],
  }
  const briefIn = (state: RoundState) => canonicalJson(briefOf(state, anne, details))
  const before = roundStateFrom([...start, declaresAll(), attached])
  expect(briefIn(roundStateFrom([...start, declaresAll(), attached, pinned]))).toBe(briefIn(before))
})

describe('[LG10] opening a file', () => {
  const agency = stateAfter(...readyToSend, declaresAll())
  const contentOf = (unsent: ReturnType<typeof briefOf>): FileContent => {
    if (!unsent) throw new Error('no file')
    return { ...unsent, file: { ...unsent.file, digest: digestOf(canonicalJson(unsent)) } }
  }
  const habilitet = contentOf(habilitetFileOf(agency, anne, details))
  const brief = contentOf(briefOf(agency, anne, details))

  test("begins an assessor's device, first with whom to declare on, then with what to assess", () => {
    const declaring = roundStateFrom([{ kind: 'open-file', ...habilitet }, declaresAll()])
    expect(declaring.applicants.size).toBe(3)
    expect(declaring.setup.heads).toEqual([])
    expect(declaring.declarations.get(caseNumber('20-9'))?.get(anne)).toHaveLength(1)
    const assessing = roundStateFrom([
      { kind: 'open-file', ...habilitet },
      declaresAll(),
      { kind: 'open-file', ...brief },
    ])
    expect(assessing.withoutEffect).toEqual([])
    expect(assignedCases(assessing, anne)).toEqual(['20-9', '20-10', '20-11'])
  })

  test('twice changes nothing; a newer brief takes away what it no longer has', () => {
    const opened = roundStateFrom([{ kind: 'open-file', ...brief }])
    expect(decide(opened, { kind: 'open-file', ...brief })).toMatchObject({ value: { drafts: [] } })
    const fewer: FileContent = {
      ...brief,
      file: { ...brief.file, digest: 'b'.repeat(64) },
      applications: brief.applications.slice(1),
    }
    const newer = roundStateFrom([
      { kind: 'open-file', ...brief },
      { kind: 'open-file', ...fewer },
    ])
    expect(assignedCases(newer, anne)).toEqual(['20-10', '20-11'])
  })

  test('is refused where the agency or another assessor has the round', () => {
    expect(decide(agency, { kind: 'open-file', ...brief })).toMatchObject({
      faults: [{ code: 'agency-here' }],
    })
    const bos = roundStateFrom([
      {
        kind: 'open-file',
        ...brief,
        assessor: assessor('Bo'),
        file: { ...brief.file, assessorId: bo },
      },
    ])
    expect(decide(bos, { kind: 'open-file', ...brief })).toMatchObject({
      faults: [{ code: 'other-assessor' }],
    })
  })
})
