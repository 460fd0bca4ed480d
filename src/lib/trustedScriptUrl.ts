export const trustedScriptUrl = (url: string): string => url
