import type { AreaId } from '~/domain/model/ids.ts'
import type { Area } from '~/domain/model/Setup.ts'
import { headingKey } from './headingKey.ts'
import { idByName } from './idByName.ts'

/** An area as a file names it: its Danish name where that reads back as this area, else its id. */
export function areaNameFor(areas: readonly Area[], areaId: AreaId): string {
  const name = areas.find(({ id }) => id === areaId)?.name.da
  return name !== undefined && idByName(areas).get(headingKey(name)) === areaId ? name : areaId
}
