/** `bound`: what a number may be at most; a year of four digits is written without a point. */
export const FORMATS = { number: { bound: { useGrouping: "min2" } } } as const
