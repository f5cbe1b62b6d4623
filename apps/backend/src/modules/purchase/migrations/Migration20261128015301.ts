import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128015301 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "payment_split" drop column if exists "commission_bps";`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "payment_split" add column if not exists "commission_bps" integer not null default 500;`,
    )
  }
}
