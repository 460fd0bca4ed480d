import { chainEvents } from '~/domain/log/chain.ts'
import type { ChainRole, EventDraft } from '~/domain/log/eventKinds.ts'
import { headOf, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import { formalChecks } from '~/domain/model/CheckRuling.ts'
import type { AssessorId, ChainId, EventId } from '~/domain/model/ids.ts'
import { instantOf } from '~/domain/model/units.ts'
import { innovationskraft } from '~/exchange/example/innovationskraft.ts'
import { application, assessor, assessorId, markOf, testRound } from './builders.ts'

const people = Array.from({ length: 40 }, (_, index) => assessorId(`bedoemmer-${index + 1}`))
const start = Date.parse('2026-01-05T08:00:00Z')
const weeks = 24 * 7 * 86_400_000

/**
 * A round with so many events and one or two more, as a large one would have them: applications read from a list, assigned,
 * ruled on, assessed on other devices and received, discussed in meetings and decided.
 */
export function longLog(count: number): Log {
  const chains = new Map<ChainId, RoundEvent[]>()
  let [clock, written] = [0, 0]
  const write = (
    chain: ChainId,
    actor: string,
    draft: EventDraft,
    at = start + (written / count) * weeks,
  ): EventId => {
    const known = chains.get(chain) ?? []
    chains.set(chain, known)
    const stamp = { chain, at: instantOf(at), actor }
    const isOwn = chain === agency
    const [event] = chainEvents([draft], headOf(known), isOwn ? clock : 0, stamp)
    if (!event) throw new Error('no event was chained')
    known.push(event)
    if (isOwn) clock = event.clock
    written += 1
    return event.id
  }
  const note = (draft: EventDraft) => write(agency, 'Signe Holm', draft)
  const begin = (chain: ChainId, role: ChainRole, who: AssessorId | null, brief?: string) =>
    write(chain, who ?? 'Signe Holm', {
      kind: 'chain-begun',
      body: { roundId: testRound, role, assessorId: who, ...(brief && { brief }) },
    })

  begin(agency, 'agency', null)
  note({
    kind: 'setup-recorded',
    body: {
      setup: { ...innovationskraft, title: 'Den store runde', deadline: null },
      rulesVersion: 1,
      isExample: false,
      reason: null,
      replaces: [],
    },
  })
  for (const [index, id] of people.entries()) {
    const body = { assessor: assessor(id, { name: `Bedømmer ${index + 1}` }), isRemoved: false }
    note({ kind: 'assessor-recorded', body: { ...body, replaces: [] } })
  }
  const areas = innovationskraft.areas
  const numbers = Array.from({ length: Math.max(1, Math.floor(count / 25)) }, (_, index) => {
    const area = areas[index % areas.length]?.id ?? ''
    const one = application(`26-${index + 1}`, {
      areaId: area,
      applicant: `Klynge nr. ${index + 1}`,
    })
    note({ kind: 'application-recorded', body: { application: one, replaces: [] } })
    return one.caseNumber
  })
  const imported = { fileName: 'ansoegninger.csv', sha256: 'a'.repeat(64), changed: 0, same: 0 }
  note({
    kind: 'import-finished',
    body: { ...imported, content: 'applications', added: numbers.length },
  })
  for (const caseNumber of numbers) {
    for (const check of formalChecks) {
      const body = { caseNumber, check, outcome: 'met', planDate: null, note: '' } as const
      note({ kind: 'check-ruled', body: { ...body, replaces: [] } })
    }
  }
  const own = (index: number) => numbers.filter((_, at) => (at + index) % 13 < 1)
  for (const [index, id] of people.entries()) {
    for (const caseNumber of own(index)) {
      const body = { caseNumber, assessorId: id, isAssigned: true }
      note({ kind: 'assignment-set', body: { ...body, replaces: [] } })
    }
    const digest = index.toString(16).padStart(64, '0')
    const file = { fileKind: 'brief', assessorId: id, digest, code: 'ABCD', dueAt: null } as const
    note({ kind: 'file-sent', body: { file: { ...file, caseNumbers: own(index) } } })
  }
  for (const [index, id] of people.entries()) {
    const chain = `besvarelse${String(index).padStart(10, '0')}` as ChainId
    const home = start + (written / count) * weeks - 4 * 86_400_000
    begin(chain, 'answer', id, index.toString(16).padStart(64, '0'))
    for (const [at, caseNumber] of own(index).entries()) {
      const body = { caseNumber, ground: null, text: '' }
      write(chain, id, { kind: 'declaration-made', body }, home + at * 60_000)
      const answers = innovationskraft.criteria.map(({ id: criterionId }, order) => ({
        criterionId,
        mark: markOf(1 + ((index * 7 + at * 3 + order) % 5)),
        remark: '',
      }))
      const handIn: EventDraft = {
        kind: 'assessment-handed-in',
        body: { caseNumber, answers, replaces: [] },
      }
      write(chain, id, handIn, home + at * 60_000 + 30_000)
    }
    const last = chains.get(chain)?.at(-1)
    const heads = last ? [{ chain, seq: last.seq, id: last.id }] : []
    const answer = {
      assessorId: id,
      digest: 'b'.repeat(64),
      devicePublicKey: 'key',
      receipt: 'AAAA-AA',
    }
    note({ kind: 'answer-received', body: { answer: { ...answer, heads } } })
  }
  const discussed = new Map<string, EventId>()
  const decided = new Map<string, EventId>()
  for (let talk = written; talk < count; talk += 2) {
    const areaId = areas[talk % areas.length]?.id
    if (!areaId) break
    const [before, decision] = [discussed.get(areaId), decided.get(areaId)]
    const said = { note: `Drøftet ${talk}`, minority: '', present: people.slice(0, 5) }
    discussed.set(
      areaId,
      note({
        kind: 'discussion-recorded',
        body: { areaId, ...said, replaces: before ? [before] : [] },
      }),
    )
    decided.set(
      areaId,
      note({
        kind: 'area-decided',
        body: {
          areaId,
          choice: 'none',
          caseNumbers: [],
          category: 'assessment',
          reason: 'Ingen endnu',
          digest: 'a'.repeat(64),
          replaces: decision ? [decision] : [],
        },
      }),
    )
  }
  return { chains, setAside: [] }
}

const agency = 'styrelsen0000000000' as ChainId
