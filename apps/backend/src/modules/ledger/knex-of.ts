import type { Knex, SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

export type LedgerContext = Context<SqlEntityManager>

/** SQL outside a transaction, for reading. */
export function knexOf({ transactionManager, manager }: LedgerContext): Knex {
  const found = transactionManager ?? manager
  if (!found) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "no connection to the ledger")
  return found.getTransactionContext<Knex.Transaction>() ?? found.getKnex()
}

/** SQL in the transaction of the service's method; all of it stands with the rest or none does. */
export function transactionOf({ transactionManager }: LedgerContext): Knex.Transaction {
  const transaction = transactionManager?.getTransactionContext<Knex.Transaction>()
  if (!transaction) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "no transaction of the ledger")
  return transaction
}
