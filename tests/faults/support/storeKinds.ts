/** What Chromium keeps IndexedDB in: LevelDB today, SQLite behind a flag and soon by itself. */
export interface StoreKind {
  readonly name: 'LevelDB' | 'SQLite'
  readonly args: readonly string[]
}

export const storeKinds: readonly StoreKind[] = [
  { name: 'LevelDB', args: ['--disable-features=IdbSqliteBackingStore'] },
  { name: 'SQLite', args: ['--enable-features=IdbSqliteBackingStore'] },
]
