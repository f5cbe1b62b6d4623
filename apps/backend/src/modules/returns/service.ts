import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { ReturnEvent } from "./models/return-event"
import { ReturnPicture } from "./models/return-picture"
import { ReturnRequest } from "./models/return-request"
import { ReturnRequestLine } from "./models/return-request-line"
import { writeMove, type ReturnMove } from "./move-return"
import type { NewReturn } from "./new-return"

/** What buyers give back, what was said about it, and what it came to. */
export class ReturnsService extends MedusaService({
  ReturnEvent,
  ReturnPicture,
  ReturnRequest,
  ReturnRequestLine,
}) {
  private readonly manager: SqlEntityManager

  constructor(container: { manager: SqlEntityManager }) {
    super(...[container])
    this.manager = container.manager
  }

  /**
   * Opens a return with its lines, its photos and the first row of its history; all of it or nothing.
   * @returns its id
   */
  @InjectManager()
  async open(made: NewReturn, @MedusaContext() context: Context = {}): Promise<string> {
    return this.open_(made, context)
  }

  @InjectTransactionManager()
  protected async open_(
    { request, lines, photo_ids, buyer }: NewReturn,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const { state_at, due_at, ...facts } = request
    const { id } = await this.createReturnRequests(
      { ...facts, state_at: new Date(state_at), due_at: due_at === null ? null : new Date(due_at) },
      context,
    )
    await this.createReturnRequestLines(
      lines.map((line) => ({ ...line, request_id: id })),
      context,
    )
    await this.updateReturnPictures(
      photo_ids.map((photo_id) => ({ id: photo_id, request_id: id })),
      context,
    )
    await this.createReturnEvents(
      {
        kind: "opened",
        by: "buyer",
        by_id: request.purchase_id,
        by_name: buyer,
        text: request.words,
        amount: lines.reduce((sum, { paid }) => sum + paid, 0),
        to_state: request.state,
        request_id: id,
      },
      context,
    )
    return id
  }

  /**
   * Moves a return on, with its lines and the row that says who did what; all of it or nothing.
   * @returns the id of that row; undefined when the return is in another state by now
   */
  async move(move: ReturnMove): Promise<string | undefined> {
    return this.manager.getKnex().transaction((transaction) => writeMove(transaction, move))
  }
}
