import type { RegistryImport } from "@sebiduk/contracts"

export const IMPORT_STATES: Readonly<Record<RegistryImport["state"], string>> = {
  checked: "Diperiksa, belum dijalankan",
  running: "Berjalan",
  done: "Selesai",
  failed: "Berhenti",
}

/** Rows that would change the registry. */
export const goodRowsOf = ({ created, updated }: RegistryImport): number => created + updated

export const countsOf = (one: RegistryImport): string =>
  `${one.created} baru · ${one.updated} berubah · ${one.unchanged} sama · ${one.refused} ditolak · ${one.flagged} perlu dilihat`
