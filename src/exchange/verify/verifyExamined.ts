import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { sheetOf } from '~/domain/dossier/sheetOf.ts'
import { allDocuments } from '~/domain/log/documentsOf.ts'
import { type Log, logDigest } from '~/domain/log/Log.ts'
import type { RoundState } from '~/domain/log/RoundState.ts'
import type { AreaSheet } from '~/domain/dossier/AreaSheet.ts'
import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'
import type { Examined } from '~/exchange/archive/examineArchive.ts'
import {
  caseFormat,
  documentPath,
  isDocumentPath,
  isLogPath,
  verifierPath,
} from '~/exchange/archive/manifest.ts'
import { joinedLog } from '~/exchange/archive/readArchive.ts'
import { inTurns } from '~/lib/inTurns.ts'
import type { Steps } from '~/lib/steps.ts'
import { checkActs } from './checkActs.ts'
import { checkAnswers } from './checkAnswers.ts'
import { checkHandIns } from './checkHandIns.ts'
import { eventPlace, linePlace } from './eventPlace.ts'
import { followActSteps } from './followActs.ts'
import type { Break, Check, CheckId, Remark, Verification } from './Verification.ts'
import { checkIds } from './Verification.ts'

/** Verifies what was read of a file; of a round in hand there is no manifest, and no file around it. */
export async function verifyExamined(
  examined: Examined,
  onProgress?: (share: number) => void,
): Promise<Verification> {
  const file = fileBreaks(examined)
  const joined = file.some(({ id }) => id === 'chains') ? null : joinedLog(examined.chains)
  if (joined && !joined.ok) {
    file.push(...joined.faults.map((fault) => fileBreak(examined, fault)))
  }
  const log = joined?.ok ? joined.value : null
  const found = log ? await checkLog(examined, log, onProgress) : null
  const checks = checkIds.map((id) => checkOf(id, file, examined, found))
  const first = file[0]?.found ?? checks.find(({ breaks }) => breaks.length > 0)?.breaks[0] ?? null
  return {
    outcome: first ? 'broken' : 'verified',
    archive: aboutOf(examined),
    first,
    checks,
    logDigest: log && logDigest(log),
    events: eventsIn(examined),
    sheets: found?.sheets ?? [],
  }
}

const eventsIn = ({ chains }: Examined): number =>
  chains.reduce((sum, events) => sum + events.length, 0)

function aboutOf({ manifest }: Examined): Verification['archive'] {
  if (!manifest) return null
  const { round, createdAt, appVersion } = manifest
  return { title: round.title, roundId: round.id, createdAt, appVersion }
}

interface FileBreak {
  readonly id: CheckId
  readonly found: Break
}

const fileBreaks = (examined: Examined): FileBreak[] =>
  examined.faults.map((fault) => fileBreak(examined, fault))

function fileBreak({ lines }: Examined, fault: ArchiveFault): FileBreak {
  const path = 'path' in fault ? fault.path : null
  const place =
    path !== null && 'seq' in fault && fault.seq !== undefined
      ? linePlace(path, fault.seq, lines.get(path)?.[fault.seq - 1])
      : null
  return { id: checkOfFault(fault, path), found: { code: 'file', fault, place } }
}

/** What stands around a part is the file's, whatever part it tells of. */
function checkOfFault(fault: ArchiveFault, path: string | null): CheckId {
  if (fault.code === 'no-events') return 'chains'
  if (path === null || fault.code === 'changed-bytes' || fault.code === 'unknown-part')
    return 'parts'
  if (isLogPath(path)) return 'chains'
  return isDocumentPath(path) ? 'documents' : 'parts'
}

type Findings = Pick<Check, 'count' | 'breaks' | 'remarks'>

interface LogFindings {
  readonly findings: ReadonlyMap<CheckId, Findings>
  readonly sheets: readonly AreaSheet[]
}

async function checkLog(
  examined: Examined,
  log: Log,
  onProgress: ((share: number) => void) | undefined,
): Promise<LogFindings> {
  const { state, acts } = await inTurns(followActSteps(log))
  onProgress?.(0.7)
  const answers = await checkAnswers(log, state)
  const sheets = await inTurns(sheetSteps(state))
  onProgress?.(1)
  const findings = new Map<CheckId, Findings>([
    ['parts', found(0, manifestBreaks(examined, state), partRemarks(examined))],
    ['documents', documentFindings(examined, state)],
    [
      'chains',
      found(
        log.chains.size,
        [],
        log.setAside.map((event) => ({ code: 'set-aside', place: eventPlace(event, state) })),
      ),
    ],
    ['effect', effectFindings(examined, state)],
    ['answers', answers],
    ['handIns', checkHandIns(log, state, answers.signedTo)],
    ['rankings', found(sheets.length)],
    ...checkActs(acts, state, sheets),
  ])
  return { findings, sheets }
}

const found = (
  count: number,
  breaks: readonly Break[] = [],
  remarks: readonly Remark[] = [],
): Findings => ({ count, breaks, remarks })

/** What the manifest says of the round and of the rules it is to be counted by. */
function manifestBreaks({ manifest }: Examined, state: RoundState): readonly Break[] {
  if (!manifest) return []
  const title = state.setup.heads[0]?.value.title ?? ''
  return [
    // By rules that are not known here nothing can be counted again.
    ...(manifest.rulesVersion > rulesVersion
      ? [{ code: 'file', fault: { code: 'newer-format' }, place: null } as const]
      : []),
    ...(manifest.round.title === title ? [] : [{ code: 'other-title', title } as const]),
  ]
}

/** A copy is not asked for the page: it is for going on with the work. */
const partRemarks = ({ manifest }: Examined): readonly Remark[] =>
  manifest?.format === caseFormat && !manifest.parts.some(({ path }) => path === verifierPath)
    ? [{ code: 'no-verifier' }]
    : []

function documentFindings({ documents }: Examined, state: RoundState): Findings {
  const named = allDocuments(state)
  const known = new Set(named.map(({ sha256 }) => sha256))
  const unnamed = [...documents.keys()].filter((sha256) => !known.has(sha256))
  const caseOf = new Map(
    [...state.applications].flatMap(([caseNumber, facts]) =>
      [...facts.documents.keys()].map((sha256) => [sha256, caseNumber] as const),
    ),
  )
  return found(
    documents.size,
    unnamed.map((sha256) => ({ code: 'document-unnamed', path: documentPath(sha256) })),
    named.flatMap(({ sha256, fileName }): readonly Remark[] => {
      const caseNumber = caseOf.get(sha256)
      return documents.has(sha256) || caseNumber === undefined
        ? []
        : [{ code: 'document-missing', caseNumber, fileName }]
    }),
  )
}

const effectFindings = (examined: Examined, state: RoundState): Findings =>
  found(
    eventsIn(examined),
    [],
    state.withoutEffect.map(({ event, why }) => ({
      code: 'without-effect',
      place: eventPlace(event, state),
      why,
    })),
  )

function* sheetSteps(state: RoundState): Steps<readonly AreaSheet[]> {
  const sheets: AreaSheet[] = []
  for (const { id } of state.setup.heads[0]?.value.areas ?? []) {
    const sheet = sheetOf(state, id)
    if (sheet) sheets.push(sheet)
    yield
  }
  return sheets
}

function checkOf(
  id: CheckId,
  file: readonly FileBreak[],
  { parts, chains }: Examined,
  log: LogFindings | null,
): Check {
  const own = file.filter((each) => each.id === id).map((each) => each.found)
  const { breaks: more = [], remarks = [], count } = log?.findings.get(id) ?? {}
  const breaks = [...own, ...more]
  const counted = id === 'parts' ? parts.named : (count ?? (id === 'chains' ? chains.length : 0))
  const isOfFile = id === 'parts' || id === 'chains'
  if (breaks.length > 0) return { id, count: counted, outcome: 'broken', breaks, remarks }
  if (!log && !isOfFile) return { id, count: counted, outcome: 'skipped', breaks, remarks }
  return { id, count: counted, outcome: remarks.length > 0 ? 'remarks' : 'sound', breaks, remarks }
}
