import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MedusaService } from "@medusajs/framework/utils"
import { IdentityCipher } from "./identity-cipher"
import { writeImport, type ImportWrites } from "./import-store"
import { Business } from "./models/business"
import { BusinessIdentity } from "./models/business-identity"
import { Evidence } from "./models/evidence"
import { Licence } from "./models/licence"
import { LicenceDecision } from "./models/licence-decision"
import { LicenceReminder } from "./models/licence-reminder"
import { RegistryImport } from "./models/registry-import"
import { readBusinesses, readRecords, type BusinessRecord } from "./read-records"
import { businessesThatFit, type BusinessSearch } from "./search-businesses"

export type RegistryOptions = { identity_key: string }

/** The office's record of producers and their licences. */
export class RegistryService extends MedusaService({
  Business,
  BusinessIdentity,
  Evidence,
  Licence,
  LicenceDecision,
  LicenceReminder,
  RegistryImport,
}) {
  readonly identityCipher: IdentityCipher
  private readonly manager: SqlEntityManager

  constructor(container: { manager: SqlEntityManager }, options: RegistryOptions) {
    super(...[container, options])
    this.manager = container.manager
    this.identityCipher = new IdentityCipher(options.identity_key)
  }

  private get knex(): Knex {
    return this.manager.getKnex()
  }

  /** One page of the businesses that fit, by name, and how many there are. Two statements and one for licences. */
  async searchBusinesses(search: BusinessSearch, page: { skip: number; take: number }) {
    const [rows, count] = await Promise.all([
      readBusinesses(this.knex, businessesThatFit(this.knex, search).offset(page.skip).limit(page.take)),
      businessesThatFit(this.knex, search).count({ count: "*" }).first<{ count: string } | undefined>(),
    ])
    return { rows, total: Number(count?.count ?? 0) }
  }

  /** Everything on record of the businesses that fit, a thousand at a time, by id; identity numbers masked. */
  async *readAll(search: BusinessSearch = {}): AsyncGenerator<BusinessRecord[]> {
    let after = ""
    for (;;) {
      const query = businessesThatFit(this.knex, search).where("b.id", ">", after).limit(1_000)
      const rows = await readRecords(this.knex, query)
      if (rows.length === 0) return
      yield rows
      after = rows.at(-1)?.id ?? ""
    }
  }

  /** Businesses on record, with an approved NIB. */
  async countLicensed(): Promise<{ recorded: number; licensed: number }> {
    const { knex } = this
    const [recorded, licensed] = await Promise.all([
      knex("business").whereNull("deleted_at").count({ count: "*" }).first<{ count: string } | undefined>(),
      knex("licence")
        .whereNull("deleted_at")
        .where({ type: "NIB", state: "approved" })
        .countDistinct({ count: "business_id" })
        .first<{ count: string } | undefined>(),
    ])
    return { recorded: Number(recorded?.count ?? 0), licensed: Number(licensed?.count ?? 0) }
  }

  /** After many new rows: until the database counted them, it plans searches as if there were none. */
  async countAnew(): Promise<void> {
    await this.knex.raw(`analyze "business", "licence", "business_identity"`)
  }

  /** Writes one part of an import and its progress, all of it or nothing. */
  async writeImport(writes: ImportWrites): Promise<void> {
    await this.knex.transaction((transaction) => writeImport(transaction, writes))
  }
}
