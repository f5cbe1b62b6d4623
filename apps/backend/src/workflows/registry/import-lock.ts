/** One import at a time: two would not see each other's new records. */
export const IMPORT_LOCK = "registry-import"
/** Longer than the slowest part; each part takes the lock anew, so a dead run frees it within a minute. */
export const IMPORT_LOCK_S = 60
