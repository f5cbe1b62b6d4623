import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128012207 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase" add column if not exists "payment_method" text check ("payment_method" in ('transfer', 'card', 'cod', 'terms')) not null default 'transfer', add column if not exists "released_at" timestamptz null;`,
    )

    this.addSql(
      `alter table if exists "payment_split" add column if not exists "captured_at" timestamptz null;`,
    )

    this.addSql(`update "purchase" set "released_at" = "paid_at" where "paid_at" is not null;`)
    this.addSql(`update "payment_split" s set "captured_at" = p."paid_at" from "purchase" p
      where p."id" = s."purchase_id" and p."paid_at" is not null and (s."captured_total" > 0 or s."cancelled_at" is null);`)
    this.addSql(`drop index if exists "IDX_purchase_pay_until";`)
    this.addSql(
      `create index if not exists "IDX_purchase_pay_until" on "purchase" ("pay_until") where released_at is null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase" drop column if exists "payment_method", drop column if exists "released_at";`,
    )

    this.addSql(`alter table if exists "payment_split" drop column if exists "captured_at";`)
  }
}
