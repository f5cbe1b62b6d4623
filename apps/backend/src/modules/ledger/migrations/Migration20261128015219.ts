import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128015219 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "buyer_refund" add column if not exists "pph22" numeric not null default 0, add column if not exists "raw_pph22" jsonb not null default '{"value":"0","precision":20}';`,
    )

    this.addSql(
      `alter table if exists "buyer_refund_line" add column if not exists "pph22" numeric not null default 0, add column if not exists "raw_pph22" jsonb not null default '{"value":"0","precision":20}';`,
    )

    this.addSql(
      `alter table if exists "sale_line" add column if not exists "pph22" numeric not null default 0, add column if not exists "raw_pph22" jsonb not null default '{"value":"0","precision":20}';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "buyer_refund" drop column if exists "pph22", drop column if exists "raw_pph22";`,
    )

    this.addSql(
      `alter table if exists "buyer_refund_line" drop column if exists "pph22", drop column if exists "raw_pph22";`,
    )

    this.addSql(
      `alter table if exists "sale_line" drop column if exists "pph22", drop column if exists "raw_pph22";`,
    )
  }
}
