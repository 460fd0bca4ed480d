import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => `${entry.parentPath.replaceAll('\\', '/')}/${entry.name}`)

const thatImport = (target: RegExp) =>
  sources.filter((path) =>
    [...readFileSync(path, 'utf8').matchAll(/from '([^']+)'/g)].some(([, from = '']) =>
      target.test(from),
    ),
  )

test('[TW2] trial weights are known to the board alone: no export, document, sheet or meeting can carry them', () => {
  const users = thatImport(/domain\/ranking\/trial\//).filter(
    (path) => !path.startsWith('src/domain/ranking/trial/'),
  )
  expect(users.toSorted()).toEqual([
    'src/features/area/board/boardRows.ts',
    'src/features/area/board/useTrial.ts',
  ])
  expect(thatImport(/\/board\/(useTrial|trialText|boardRows|Board)\.tsx?$/).toSorted()).toEqual([
    'src/features/area/AreaPage.tsx',
  ])
})

test('[TW2] the address of the projector, and of any other page, has no place for a trial', () => {
  const router = readFileSync('src/app/router.tsx', 'utf8')
  expect(router.match(/'proeve'/g)).toHaveLength(1)
  expect(router).toMatch(/=== 'moede'\s*\? \{ visning: 'moede' \}/)
})
