export const applications = {}
