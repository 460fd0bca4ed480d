import { rulesVersion } from '~/domain/dossier/areaDigest.ts'
import { chainsOf } from '~/domain/panel/answerOf.ts'
import type { Instant } from '~/domain/model/units.ts'
import { appVersion } from './appVersion.ts'
import { readDeviceSecrets } from './deviceSecrets.ts'
import type { Desk } from './Desk.ts'
import { ownBrief } from './ownBrief.ts'
import type { RoundInHand } from './WorkbenchState.ts'

/**
 * The bytes of an assessor's answer as it stands, read back with their own key before anybody is
 * given them. Undefined where this device has opened no file, or what was written does not read.
 */
export async function answerBytes(
  { database, random }: Desk,
  { roundId, state, log }: RoundInHand,
  at: Instant,
): Promise<Uint8Array | undefined> {
  const opened = ownBrief(state)
  const secrets = await readDeviceSecrets(database, roundId)
  if (!opened || !secrets.ok || !secrets.value) return undefined
  const { writeAnswer } = await import('~/exchange/panel/writeAnswer.ts')
  const { readOwnAnswer } = await import('~/exchange/panel/readAnswer.ts')
  const { readSealed } = await import('~/exchange/sealed/readSealed.ts')
  const of = (role: 'answer' | 'work' | 'brief') => chainsOf(log, role, opened.assessorId)
  const content = {
    opened,
    answers: of('answer'),
    home: [...of('brief'), ...of('work')],
    ...secrets.value,
  }
  const provenance = { createdAt: at, appVersion, rulesVersion }
  const bytes = await writeAnswer(content, provenance, random)
  const sealed = readSealed(bytes)
  const back = sealed.ok ? await readOwnAnswer(sealed.value, secrets.value.words) : undefined
  const written = [...content.answers, ...content.home]
  const isWhole =
    back?.ok === true &&
    written.every(
      (events) =>
        back.value.chains.find(([first]) => first?.chain === events[0]?.chain)?.at(-1)?.id ===
        events.at(-1)?.id,
    )
  return isWhole ? bytes : undefined
}
