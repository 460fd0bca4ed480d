import { chainLineSteps } from '~/domain/log/readChainLines.ts'
import type { RoundEvent } from '~/domain/log/RoundEvent.ts'
import type { DocumentId } from '~/domain/model/ApplicationDocument.ts'
import type { ChainId, RoundId } from '~/domain/model/ids.ts'
import type { ArchivedDocument } from '~/exchange/archive/ArchivedDocument.ts'
import type { ArchiveFault } from '~/exchange/archive/ArchiveFault.ts'
import { logPath } from '~/exchange/archive/manifest.ts'
import { inTurns } from '~/lib/inTurns.ts'
import type { Verification } from './Verification.ts'
import type { VerifyProgress } from './verifyArchive.ts'
import { verifyExamined } from './verifyExamined.ts'

/** A round as it stands on a device, as lines, so that every digest is made anew from them. */
export interface RoundToVerify {
  readonly roundId: RoundId
  readonly lines: ReadonlyMap<ChainId, readonly string[]>
  /** The PDFs of the log that this device holds; their bytes are read when one is opened or archived. */
  readonly held: readonly DocumentId[]
}

const readingShare = 0.6

/** Verifies a round in hand as `verifyArchive` does a file, but for the file that is not there. */
export async function verifyRound(
  { roundId, lines, held }: RoundToVerify,
  onProgress?: VerifyProgress,
): Promise<Verification> {
  const chains: (readonly RoundEvent[])[] = []
  const faults: ArchiveFault[] = []
  let done = 0
  for (const [chain, ofChain] of lines) {
    const path = logPath(chain)
    const reading = chainLineSteps({ chain, firstSeq: 1, lines: ofChain })
    const { events, damage } = await inTurns(reading)
    const [first] = events
    if (damage) faults.push({ code: 'broken-chain', path, seq: damage.seq })
    else if (first?.kind !== 'chain-begun') faults.push({ code: 'broken-chain', path, seq: 1 })
    else if (first.body.roundId !== roundId) faults.push({ code: 'other-round', path })
    else chains.push(events)
    onProgress?.(((done += 1) / lines.size) * readingShare)
  }
  const examined = {
    manifest: null,
    lines: new Map([...lines].map(([chain, ofChain]) => [logPath(chain), ofChain])),
    chains,
    documents: new Map(held.map((sha256) => [sha256, heldDocument])),
    parts: { sound: 0, named: 0 },
    faults,
  }
  return verifyExamined(examined, (share) =>
    onProgress?.(readingShare + share * (1 - readingShare)),
  )
}

/** That it is here is all that is asked of it. */
const heldDocument: ArchivedDocument = { size: 0, read: () => Promise.resolve(new Uint8Array()) }
