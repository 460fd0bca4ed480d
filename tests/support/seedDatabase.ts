import { Dexie } from 'dexie'

/** What a released program had written, as a file: `bytes` are in base 64. */
export interface DatabaseFixture {
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>
  readonly expected: {
    readonly events: number
    readonly logDigest: string
    readonly clock: number
    readonly areas: Readonly<Record<string, string>>
    readonly halfTyped: string
    readonly agencyName: string
  }
}

const withBytes = (row: Readonly<Record<string, unknown>>) =>
  typeof row['bytes'] === 'string'
    ? { ...row, bytes: new Uint8Array(Buffer.from(row['bytes'], 'base64')) }
    : row

/** Makes a database as the program of that time left it. */
export async function seedDatabase(name: string, fixture: DatabaseFixture): Promise<void> {
  const database = new Dexie(name)
  database.version(fixture.version).stores(fixture.stores)
  await database.open()
  for (const [table, rows] of Object.entries(fixture.tables)) {
    await database.table(table).bulkAdd(rows.map(withBytes))
  }
  database.close()
}
