/** The first eight digits of a digest in two groups, as people compare them: 7c1e 40f2. */
export const shortDigest = (digest: string): string => `${digest.slice(0, 4)} ${digest.slice(4, 8)}`
