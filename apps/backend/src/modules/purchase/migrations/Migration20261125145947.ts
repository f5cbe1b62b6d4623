import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261125145947 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase_event" drop constraint if exists "purchase_event_key_unique";`,
    )
    this.addSql(
      `alter table if exists "payment_split" drop constraint if exists "payment_split_purchase_id_part_unique";`,
    )
    this.addSql(
      `alter table if exists "payment_split" drop constraint if exists "payment_split_order_id_unique";`,
    )
    this.addSql(`alter table if exists "purchase" drop constraint if exists "purchase_display_id_unique";`)
    this.addSql(`alter table if exists "purchase" drop constraint if exists "purchase_cart_id_unique";`)
    this.addSql(
      `create table if not exists "purchase" ("id" text not null, "display_id" serial, "cart_id" text not null, "payment_collection_id" text not null, "customer_id" text null, "locale" text check ("locale" in ('id', 'en')) not null default 'id', "item_total" numeric not null, "delivery_total" numeric not null, "total" numeric not null, "placed_at" timestamptz null, "pay_until" timestamptz null, "paid_at" timestamptz null, "raw_item_total" jsonb not null, "raw_delivery_total" jsonb not null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "purchase_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_cart_id_unique" ON "purchase" ("cart_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_deleted_at" ON "purchase" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_display_id_unique" ON "purchase" ("display_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_customer_id_created_at" ON "purchase" ("customer_id", "created_at") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_pay_until" ON "purchase" ("pay_until") WHERE paid_at IS NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_purchase_created_at" ON "purchase" ("created_at") WHERE placed_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payment_split" ("id" text not null, "order_id" text not null, "seller_id" text not null, "part" integer not null, "item_total" numeric not null, "delivery_total" numeric not null, "total" numeric not null, "discount_total" numeric not null default 0, "commission_bps" integer not null, "commission_total" numeric not null, "captured_total" numeric not null default 0, "refunded_total" numeric not null default 0, "accepted_at" timestamptz null, "ship_by" text null, "cancelled_at" timestamptz null, "cancelled_by" text check ("cancelled_by" in ('buyer', 'seller', 'office', 'expiry')) null, "cancel_reason" text null, "purchase_id" text not null, "raw_item_total" jsonb not null, "raw_delivery_total" jsonb not null, "raw_total" jsonb not null, "raw_discount_total" jsonb not null default '{"value":"0","precision":20}', "raw_commission_total" jsonb not null, "raw_captured_total" jsonb not null default '{"value":"0","precision":20}', "raw_refunded_total" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_split_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_split_order_id_unique" ON "payment_split" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_split_seller_id" ON "payment_split" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_split_purchase_id" ON "payment_split" ("purchase_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_split_deleted_at" ON "payment_split" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_split_purchase_id_part_unique" ON "payment_split" ("purchase_id", "part") WHERE deleted_at IS NULL;`,
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
      `alter table if exists "payment_split" add constraint "payment_split_purchase_id_foreign" foreign key ("purchase_id") references "purchase" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "purchase_event" add constraint "purchase_event_purchase_id_foreign" foreign key ("purchase_id") references "purchase" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "payment_split" drop constraint if exists "payment_split_purchase_id_foreign";`,
    )

    this.addSql(
      `alter table if exists "purchase_event" drop constraint if exists "purchase_event_purchase_id_foreign";`,
    )

    this.addSql(`drop table if exists "purchase" cascade;`)

    this.addSql(`drop table if exists "payment_split" cascade;`)

    this.addSql(`drop table if exists "purchase_event" cascade;`)
  }
}
