/** An expected "no": a code both sides know and the values its sentence needs. */
export type Refusal = { code: string; values?: Record<string, string | number> }
