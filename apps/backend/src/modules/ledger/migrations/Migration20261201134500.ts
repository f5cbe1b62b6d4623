import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261201134500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "buyer_refund" add column if not exists "account_set_at" timestamptz null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "buyer_refund" drop column if exists "account_set_at";`)
  }
}
