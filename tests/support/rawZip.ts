import { deflateRawSync } from 'node:zlib'
import { crc32 } from '~/exchange/archive/crc32.ts'

export interface RawEntry {
  readonly path: string
  readonly content: string | Uint8Array
  /** What the file states of it, where that is not the truth. */
  readonly stated?: { readonly size?: number; readonly crc?: number; readonly flags?: number }
  readonly isStored?: boolean
}

/** A ZIP put together by hand, so that it can say what no packer would. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { path, content, stated = {}, isStored = false } of entries) {
    const bytes = Buffer.from(content)
    const packed = isStored ? bytes : deflateRawSync(bytes)
    const name = Buffer.from(path)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(stated.flags ?? 0, 2)
    common.writeUInt16LE(isStored ? 0 : 8, 4)
    common.writeUInt32LE(stated.crc ?? crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(stated.size ?? bytes.length, 18)
    common.writeUInt16LE(name.length, 22)
    const offset = Buffer.alloc(14)
    offset.writeUInt32LE(at, 10)
    const part = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, name, packed])
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, offset, name]))
    parts.push(part)
    at += part.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(listed.length, 8)
  end.writeUInt32LE(at, 12)
  return new Uint8Array(Buffer.concat([...parts, listed, Buffer.from('PK\u0005\u0006'), end]))
}
