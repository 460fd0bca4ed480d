import { sha256 } from '@noble/hashes/sha2.js'
import type { Contact } from '~/domain/model/PanelFile.ts'
import { canonicalJson } from '~/lib/canonicalJson.ts'
import { encrypt } from './aesGcm.ts'
import { type Addressee, wrapFor } from './contentKey.ts'
import { headerSchema, type Recipient, type SealedKind } from './header.ts'
import {
  block,
  chunkLength,
  cipherLength,
  digestLength,
  frontLength,
  frontOf,
  lengthLength,
  nonceOf,
  sealedLimits,
} from './layout.ts'
import { draw, type Random } from './Random.ts'

export interface ToSeal {
  readonly kind: SealedKind
  readonly contact: Contact | null
  readonly sections: readonly {
    readonly content: Uint8Array
    readonly recipients: readonly Addressee[]
  }[]
}

interface Draft {
  readonly content: Uint8Array
  readonly key: Uint8Array
  readonly recipients: readonly Recipient[]
  /** Bytes of plaintext with its length and padding. */
  plain: number
}

/**
 * Seals contents into one file, each for its own recipients; laid out as docs/files.md says.
 * With recipients by words only, the same `random` gives the same bytes.
 * Throws RangeError on what no reader would take: a file above `sealedLimits`, a contact that no reader
 * takes, no section or none to read it, or a public key that is none.
 */
export async function sealFile(
  { kind, contact, sections }: ToSeal,
  random: Random,
): Promise<Uint8Array<ArrayBuffer>> {
  const drafts: Draft[] = []
  for (const { content, recipients } of sections) {
    const key = draw(random, 32)
    const wrapped: Recipient[] = []
    for (const recipient of recipients) wrapped.push(await wrapFor(recipient, key, random))
    drafts.push({ content, key, recipients: wrapped, plain: lengthLength + content.length })
  }
  const header = padded(drafts, (bytes) => ({
    kind,
    contact,
    sections: drafts.map(({ recipients }, index) => ({ bytes: bytes[index], recipients })),
  }))
  const front = frontOf(header)
  const length = front.length + sumOf(lengthsOf(drafts)) + digestLength
  if (header.length > sealedLimits.header || length > sealedLimits.file) {
    throw new RangeError(`sealFile got ${length} bytes, ${header.length} of them header`)
  }
  const file = new Uint8Array(length)
  file.set(front)
  let at = front.length
  for (const [section, draft] of drafts.entries()) {
    for (const chunk of await chunksOf(draft, section, sha256(front))) {
      file.set(chunk, at)
      at += chunk.length
    }
  }
  file.set(sha256(file.subarray(0, at)), at)
  return file
}

const lengthsOf = (drafts: readonly Draft[]): readonly number[] =>
  drafts.map(({ plain }) => cipherLength(plain))
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, next) => sum + next, 0)

/** Pads each section to whole blocks, and the last one until the file is; gives the header. */
function padded(
  drafts: readonly Draft[],
  headerOf: (bytes: readonly number[]) => unknown,
): Uint8Array {
  for (const draft of drafts.slice(0, -1)) grow(draft, () => cipherLength(draft.plain))
  const written = (): Uint8Array => {
    const header = headerSchema.safeParse(headerOf(lengthsOf(drafts)))
    if (!header.success) throw new RangeError('sealFile got a header that no reader takes')
    return new TextEncoder().encode(canonicalJson(header.data))
  }
  const last = drafts.at(-1)
  if (!last) throw new RangeError('sealFile got no section')
  grow(last, () => frontLength + written().length + sumOf(lengthsOf(drafts)) + digestLength)
  return written()
}

/** Grows a plaintext to the least at which what is made of it is whole blocks. */
function grow(draft: Draft, length: () => number): void {
  const least = draft.plain
  let whole = Math.ceil(length() / block) * block
  const growTo = (): boolean => {
    // The header names the length it makes room for, so one correction may call for another.
    for (let again = 0; again < 4; again += 1) draft.plain += whole - length()
    return draft.plain >= least && length() === whole
  }
  while (!growTo()) {
    draft.plain = least
    whole += block
  }
}

async function chunksOf(
  { content, key, plain }: Draft,
  section: number,
  binding: Uint8Array,
): Promise<readonly Uint8Array[]> {
  const bytes = new Uint8Array(plain)
  new DataView(bytes.buffer).setBigUint64(0, BigInt(content.length))
  bytes.set(content, lengthLength)
  const chunks: Uint8Array[] = []
  for (let at = 0; at < plain; at += chunkLength) {
    const place = { section, chunk: chunks.length, isLast: at + chunkLength >= plain }
    chunks.push(
      await encrypt(bytes.subarray(at, at + chunkLength), {
        key,
        nonce: nonceOf(place),
        bound: binding,
      }),
    )
  }
  return chunks
}
