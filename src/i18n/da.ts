import { applications } from './da/applications.ts'
import { area } from './da/area.ts'
import { copies } from './da/copies.ts'
import { opening } from './da/opening.ts'
import { panel } from './da/panel.ts'
import { recommendation } from './da/recommendation.ts'
import { rounds } from './da/rounds.ts'
import { setup } from './da/setup.ts'
import { sheet } from './da/sheet.ts'
import { shell } from './da/shell.ts'

/** Everything the product says, in Danish; the shape that every other language must have. */
export const da = {
  shell,
  rounds,
  setup,
  applications,
  copies,
  area,
  opening,
  panel,
  recommendation,
  sheet,
}

export type Messages = typeof da
