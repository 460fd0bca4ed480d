import type { Messages } from '../da.ts'

export const panel: Messages['panel'] = {
  tabsName: 'Pages of the panel',
  tabs: {
    board: 'Overview',
    people: 'People',
    assignment: 'Assignment',
    habilitet: 'Conflicts of interest',
    panelFiles: 'Files',
  },
}
