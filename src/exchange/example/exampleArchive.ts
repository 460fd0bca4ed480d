import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { instantSchema } from '~/domain/model/units.ts'
import { caseArchive } from '~/exchange/archive/caseArchive.ts'
import { exampleRound } from './exampleRound.ts'
import { exampleLog } from './exampleStory.ts'
import { storyRound } from './recordStory.ts'

/** The case archive of the example round. The same program gives the same bytes. */
export const exampleArchive = (
  appVersion: string,
  verifier: Uint8Array<ArrayBuffer> | null,
): Uint8Array<ArrayBuffer> =>
  caseArchive({
    log: exampleLog(),
    roundId: storyRound,
    title: exampleRound.setup.title,
    createdAt: instantSchema.parse('2020-07-20T08:00:00Z'),
    appVersion,
    rulesVersion,
    verifier,
    documents: new Map(),
  })
