import * as z from 'zod/mini'
import type { RoundId } from '~/domain/model/ids.ts'
import { fromBase64url, toBase64url } from '~/lib/base64url.ts'
import { ok, type Result } from '~/lib/result.ts'
import type { DeviceKey } from '~/exchange/sealed/deviceKey.ts'
import type { WordsKey } from '~/exchange/sealed/wordsKey.ts'
import { readSetting, roundSetting, writeSetting } from '~/storage/settings.ts'
import type { StorageFault } from '~/storage/StorageFault.ts'
import type { WorkbenchDatabase } from '~/storage/WorkbenchDatabase.ts'

const secretsSchema = z.strictObject({
  publicKey: z.string(),
  privateKey: z.string(),
  salt: z.string(),
  bits: z.string(),
})

/** What this device signs answers with, and what its owner's words come to. */
export interface DeviceSecrets {
  readonly deviceKey: DeviceKey
  readonly words: WordsKey
}

const keyOf = (roundId: RoundId): string => roundSetting(roundId, 'device-secrets')

/** Undefined on a device that has opened no file of this round. */
export async function readDeviceSecrets(
  database: WorkbenchDatabase,
  roundId: RoundId,
): Promise<Result<DeviceSecrets | undefined, StorageFault>> {
  const stored = await readSetting(database, keyOf(roundId))
  if (!stored.ok || stored.value === undefined) return stored.ok ? ok(undefined) : stored
  const read = secretsSchema.safeParse(JSON.parse(stored.value))
  if (!read.success) return ok(undefined)
  const { publicKey, privateKey, salt, bits } = read.data
  const [saltBytes, bitsBytes] = [fromBase64url(salt), fromBase64url(bits)]
  if (!saltBytes || !bitsBytes) return ok(undefined)
  return ok({
    deviceKey: { publicKey, privateKey },
    words: { salt: saltBytes, bits: bitsBytes },
  })
}

export function writeDeviceSecrets(
  database: WorkbenchDatabase,
  roundId: RoundId,
  { deviceKey, words }: DeviceSecrets,
): Promise<Result<void, StorageFault>> {
  const text = JSON.stringify({
    ...deviceKey,
    salt: toBase64url(words.salt),
    bits: toBase64url(words.bits),
  })
  return writeSetting(database, keyOf(roundId), text)
}
