export const panel = {
  tabsName: 'Panelets sider',
  tabs: {
    board: 'Overblik',
    people: 'Personer',
    assignment: 'Fordeling',
    habilitet: 'Habilitet',
    panelFiles: 'Filer',
  },
}
