import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125131500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller" add column if not exists "minimum_order_idr" integer null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller" drop column if exists "minimum_order_idr";`)
  }
}
