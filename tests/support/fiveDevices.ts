import { chainEvents } from '~/domain/log/chain.ts'
import type { ChainRole, EventDraft } from '~/domain/log/eventKinds.ts'
import { foldClock, headOf, type Log } from '~/domain/log/Log.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { AssessorId, ChainId, EventId } from '~/domain/model/ids.ts'
import type { Points } from '~/domain/model/units.ts'
import { amount, day } from './acts.ts'
import {
  answersOf,
  appended,
  application,
  areaId,
  assessor,
  assessorId,
  caseNumber,
  chainIdOf,
  criterionId,
  roundCommands,
  roundLogFrom,
  setupWith,
  testInstant,
  testRound,
} from './builders.ts'

const [anne, bo, cai] = [assessorId('Anne'), assessorId('Bo'), assessorId('Cai')]
const brief = 'b'.repeat(64)
const cases = ['20-9', '20-10'].map(caseNumber)

const ready: Log = roundLogFrom([
  ...roundCommands(
    setupWith({
      criteria: [{}],
      areas: [{ id: 'energi', kind: 'strength' }],
      funders: [{ id: 'ufm', frames: { 2021: 80 } }],
    }),
    cases.map((number) => application(number)),
  ),
  { kind: 'record-assessor', assessor: assessor('Anne') },
  { kind: 'record-assessor', assessor: assessor('Bo') },
])

/** A round as the agency has it when one assessor's file has gone out. */
export const sentRound: Log = appended(ready, {
  kind: 'file-sent',
  body: {
    file: {
      fileKind: 'brief',
      assessorId: anne,
      digest: brief,
      code: '7F3A',
      caseNumbers: [...cases],
      dueAt: null,
    },
  },
})

interface Owner {
  readonly device: string
  readonly assessorId: AssessorId | null
  readonly brief?: string
}

/** Two of the agency's, two of one assessor's, and one of another's. */
const owners: readonly Owner[] = [
  { device: 'north', assessorId: null },
  { device: 'south', assessorId: null },
  { device: 'laptop', assessorId: anne, brief },
  { device: 'tablet', assessorId: anne, brief },
  { device: 'home', assessorId: bo },
]

/** What a device does: it writes something of its own, or learns all that another has seen. */
export interface Step {
  readonly device: number
  readonly from: number | null
  readonly what: number
}

/** What one device has written and seen. */
interface Device {
  readonly chains: ReadonlyMap<ChainId, readonly RoundEvent[]>
  readonly seen: ReadonlySet<RoundEvent>
  readonly clock: number
}

export interface History {
  /** Everything all five have written. */
  readonly log: Log
  /** What each had, seen or written, when it ended. */
  readonly devices: readonly Log[]
}

/**
 * The history that steps come to: every event hashed and in its chain, written without asking
 * `decide`, so that some break a rule and must be without effect for everybody alike.
 */
export function historyOf(steps: readonly Step[]): History {
  const clock = foldClock(sentRound)
  const seen = new Set([...sentRound.chains.values()].flat())
  const start: Device = { chains: new Map(), seen, clock }
  const devices = steps.reduce<readonly Device[]>(
    (so, step) => so.with(step.device, afterStep(so, step)),
    // What goes out from a file counts from nothing; who works beside the agency counts on.
    owners.map((owner) => (owner.brief ? { ...start, clock: 0 } : start)),
  )
  const chains = new Map([...sentRound.chains, ...devices.flatMap((each) => [...each.chains])])
  return { log: { chains, setAside: [] }, devices: devices.map((each) => knownTo(each, chains)) }
}

const knownTo = ({ seen }: Device, chains: Log['chains']): Log => ({
  chains: new Map(
    [...chains].flatMap(([chain, events]) => {
      const known = events.filter((event) => seen.has(event))
      return known.length > 0 ? [[chain, known] as const] : []
    }),
  ),
  setAside: [],
})

function afterStep(devices: readonly Device[], { device, from, what }: Step): Device {
  const own = devices[device]!
  const owner = owners[device]!
  const other = from === null ? undefined : devices[from]
  if (!other) return written(own, owner, draftOf(owner, own, what))
  const isAlike = owner.brief === owners[from!]?.brief
  return {
    ...own,
    seen: new Set([...own.seen, ...other.seen]),
    clock: isAlike ? Math.max(own.clock, other.clock) : own.clock,
  }
}

function written(own: Device, owner: Owner, { role, draft }: Placed): Device {
  const chain = chainIdOf(role, `${owner.assessorId ?? ''}${owner.device}`)
  const known = own.chains.get(chain) ?? []
  const begun = {
    kind: 'chain-begun',
    body: {
      roundId: testRound,
      role,
      assessorId: owner.assessorId,
      ...(owner.brief ? { brief: owner.brief } : {}),
    },
  } as const
  const drafts = known.length === 0 ? [begun, draft] : [draft]
  const stamp = { chain, at: testInstant, actor: owner.device }
  const added = chainEvents(drafts, headOf(known), own.clock, stamp)
  return {
    chains: new Map(own.chains).set(chain, [...known, ...added]),
    seen: new Set([...own.seen, ...added]),
    clock: own.clock + added.length,
  }
}

interface Placed {
  readonly role: ChainRole
  readonly draft: EventDraft
}

function draftOf(owner: Owner, { seen }: Device, what: number): Placed {
  const number = cases[what % 2]!
  // Six is off the scale: a rule is broken, and nobody may count it.
  const points = (1 + (what % 6)) as Points
  const standing = (kinds: readonly EventDraft['kind'][]) => headsIn(seen, kinds, number)
  const kinds = owner.assessorId === null ? agencyKinds : assessorKinds
  const kind = kinds[Math.floor(what / 2) % kinds.length]!
  const base = { caseNumber: number }
  const ground = what % 3 === 0 ? ('family' as const) : null
  const declared = { ...base, ground, text: ground ? 'Søster' : '' }
  switch (kind) {
    case 'status': {
      const replaces = standing(['application-status-set'])
      const status = what % 3 === 0 ? 'withdrawn' : 'active'
      const body = { ...base, status, reason: 'Brev', replaces } as const
      return { role: 'agency', draft: { kind: 'application-status-set', body } }
    }
    case 'record': {
      const record = application(number, { title: `Titel ${points}` })
      const body = { application: record, replaces: standing(['application-recorded']) }
      return { role: 'agency', draft: { kind: 'application-recorded', body } }
    }
    case 'recusal': {
      const rulesOn = standing(['declaration-made', 'declaration-entered'])
      const replaces = standing(['recusal-ruled'])
      const ruling = { assessorId: anne, isRecused: what % 3 === 0, reason: 'Søster' }
      const body = { ...base, ...ruling, rulesOn, replaces }
      return { role: 'agency', draft: { kind: 'recusal-ruled', body } }
    }
    case 'entered': {
      const replaces = standing(['assessment-entered'])
      const body = { ...base, assessorId: bo, answers: answersOf([points]), isHandedIn: true }
      return { role: 'agency', draft: { kind: 'assessment-entered', body: { ...body, replaces } } }
    }
    case 'declaration-entered':
      return { role: 'agency', draft: { kind, body: { ...declared, personId: anne } } }
    case 'assessor': {
      const body = { assessor: assessor('Cai'), isRemoved: false, replaces: [] }
      return { role: 'agency', draft: { kind: 'assessor-recorded', body } }
    }
    // Without effect where nobody has recorded Cai before it.
    case 'release': {
      const body = { areaIds: [areaId('energi')], assessorIds: [anne, cai] }
      return { role: 'agency', draft: { kind: 'assessments-released', body } }
    }
    case 'amounts': {
      const amounts = what % 3 === 0 ? [amount('ufm', 2021, points)] : null
      const body = { ...base, amounts, replaces: standing(['amounts-recommended']) }
      return { role: 'agency', draft: { kind: 'amounts-recommended', body } }
    }
    // Without effect where nobody has sent the version before it.
    case 'sent': {
      const version = 1 + (what % 2)
      const digest = 'c'.repeat(64)
      const [groundsDigest, amountsDigest, conditionsDigest] = [digest, digest, digest]
      const digests = { digest, groundsDigest, amountsDigest, conditionsDigest }
      const chosen = { choice: 'suggested' as const, caseNumbers: [number], decisionId: null }
      const areas = [{ areaId: areaId('energi'), ...chosen, ...digests }]
      const said = { date: day('2020-09-01'), dateText: '1. september', change: 'Rettet' }
      return {
        role: 'agency',
        draft: { kind: 'recommendation-sent', body: { version, ...said, digest, areas } },
      }
    }
    case 'declaration-made':
      return { role: 'answer', draft: { kind, body: declared } }
    case 'hand-in': {
      const replaces = standing(['assessment-handed-in', 'assessment-reopened'])
      const body = { ...base, answers: answersOf([points]), replaces }
      return { role: 'answer', draft: { kind: 'assessment-handed-in', body } }
    }
    case 'reopen': {
      const replaces = standing(['assessment-handed-in', 'assessment-reopened'])
      const body = { ...base, answers: answersOf([points]), reason: 'Tastefejl', replaces }
      return { role: 'answer', draft: { kind: 'assessment-reopened', body } }
    }
    case 'point': {
      const mark = { state: 'scored', points } as const
      const replaces = standing(['point-given'])
      const body = { ...base, criterionId: criterionId('k1'), mark, replaces }
      return { role: 'work', draft: { kind: 'point-given', body } }
    }
    case 'note': {
      const body = { ...base, note: `Note ${points}`, replaces: standing(['note-given']) }
      return { role: 'work', draft: { kind: 'note-given', body } }
    }
  }
}

const agencyKinds = [
  'status',
  'record',
  'recusal',
  'entered',
  'declaration-entered',
  'release',
  'assessor',
  'amounts',
  'sent',
] as const
const assessorKinds = ['declaration-made', 'hand-in', 'note', 'point', 'hand-in', 'reopen'] as const

/** What stands of a fact as far as a device has seen: what it has not seen replaced. */
function headsIn(
  seen: ReadonlySet<RoundEvent>,
  kinds: readonly EventDraft['kind'][],
  number: string,
): EventId[] {
  const about = [...seen].filter(
    ({ kind, body }) =>
      kinds.includes(kind) &&
      ('application' in body
        ? body.application.caseNumber
        : 'caseNumber' in body && body.caseNumber) === number,
  )
  const replaced = new Set(about.flatMap(({ body }) => ('replaces' in body ? body.replaces : [])))
  return about.map(({ id }) => id).filter((id) => !replaced.has(id))
}
