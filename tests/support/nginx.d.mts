export function ensureNginx(): string
