import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125130931 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase_event" drop constraint if exists "purchase_event_key_unique";`,
    )
    this.addSql(
      `create table if not exists "purchase_event" ("id" text not null, "key" text not null, "kind" text check ("kind" in ('placed', 'paid', 'accepted', 'cancelled', 'shipped', 'received')) not null, "order_id" text null, "announced_at" timestamptz null, "purchase_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purchase_event_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_event_key_unique" ON "purchase_event" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_event_purchase_id" ON "purchase_event" ("purchase_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_event_deleted_at" ON "purchase_event" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_event_created_at" ON "purchase_event" ("created_at") WHERE announced_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "purchase_event" add constraint "purchase_event_purchase_id_foreign" foreign key ("purchase_id") references "purchase" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "payment_split" drop constraint if exists "payment_split_cancelled_by_check";`,
    )

    this.addSql(`alter table if exists "purchase" add column if not exists "placed_at" timestamptz null;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_created_at" ON "purchase" ("created_at") WHERE placed_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "payment_split" add column if not exists "commission_bps" integer not null, add column if not exists "commission_total" numeric not null, add column if not exists "accepted_at" timestamptz null, add column if not exists "ship_by" text null, add column if not exists "raw_commission_total" jsonb not null;`,
    )
    this.addSql(
      `alter table if exists "payment_split" add constraint "payment_split_cancelled_by_check" check("cancelled_by" in ('buyer', 'seller', 'office', 'expiry'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "purchase_event" cascade;`)

    this.addSql(
      `alter table if exists "payment_split" drop constraint if exists "payment_split_cancelled_by_check";`,
    )

    this.addSql(`drop index if exists "IDX_purchase_created_at";`)
    this.addSql(`alter table if exists "purchase" drop column if exists "placed_at";`)

    this.addSql(
      `alter table if exists "payment_split" drop column if exists "commission_bps", drop column if exists "commission_total", drop column if exists "accepted_at", drop column if exists "ship_by", drop column if exists "raw_commission_total";`,
    )

    this.addSql(
      `alter table if exists "payment_split" add constraint "payment_split_cancelled_by_check" check("cancelled_by" in ('buyer', 'office', 'expiry'));`,
    )
  }
}
