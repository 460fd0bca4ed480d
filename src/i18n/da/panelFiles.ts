export const panelFiles = {}
