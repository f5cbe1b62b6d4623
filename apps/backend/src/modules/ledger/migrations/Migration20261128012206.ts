import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128012206 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "sale_line" drop constraint if exists "sale_line_order_id_line_id_unique";`,
    )
    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_refund_id_unique";`)
    this.addSql(
      `alter table if exists "payout" drop constraint if exists "payout_batch_id_seller_id_unique";`,
    )
    this.addSql(
      `alter table if exists "order_release" drop constraint if exists "order_release_order_id_unique";`,
    )
    this.addSql(`alter table if exists "ledger_entry" drop constraint if exists "ledger_entry_key_unique";`)
    this.addSql(`alter table if exists "buyer_refund" drop constraint if exists "buyer_refund_key_unique";`)
    this.addSql(
      `create table if not exists "buyer_refund" ("id" text not null, "key" text not null, "purchase_id" text not null, "order_id" text null, "seller_id" text null, "cause" text check ("cause" in ('cancelled', 'return', 'office', 'provider', 'dispute', 'overpayment')) not null, "reason" text null, "method" text check ("method" in ('transfer', 'card', 'cod', 'terms')) not null, "amount" numeric not null, "gross" numeric not null, "discount" numeric not null, "commission" numeric not null, "status" text check ("status" in ('promised', 'paid')) not null default 'promised', "bank" text null, "account_number" text null, "account_holder" text null, "paid_at" timestamptz null, "raw_amount" jsonb not null, "raw_gross" jsonb not null, "raw_discount" jsonb not null, "raw_commission" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_refund_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_buyer_refund_key_unique" ON "buyer_refund" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_refund_purchase_id" ON "buyer_refund" ("purchase_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_refund_deleted_at" ON "buyer_refund" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_refund_order_id" ON "buyer_refund" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_refund_created_at" ON "buyer_refund" ("created_at") WHERE status = 'promised' AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "buyer_refund_line" ("id" text not null, "line_id" text not null, "amount" numeric not null, "gross" numeric not null, "discount" numeric not null, "commission" numeric not null, "refund_id" text not null, "raw_amount" jsonb not null, "raw_gross" jsonb not null, "raw_discount" jsonb not null, "raw_commission" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "buyer_refund_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_refund_line_refund_id" ON "buyer_refund_line" ("refund_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_buyer_refund_line_deleted_at" ON "buyer_refund_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "commission_rule" ("id" text not null, "position" integer not null, "name" text not null, "category_id" text null, "seller_id" text null, "campaign" text null, "channel" text check ("channel" in ('retail', 'wholesale')) null, "kind" text check ("kind" in ('percentage', 'fixed')) not null, "bps" integer null, "fixed_idr" integer null, "created_by" text not null, "retired_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "commission_rule_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_deleted_at" ON "commission_rule" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_commission_rule_position" ON "commission_rule" ("position") WHERE retired_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_entry" ("id" text not null, "key" text not null, "account" text check ("account" in ('seller', 'marketplace', 'office', 'buyers', 'transit', 'tax')) not null, "seller_id" text null, "kind" text check ("kind" in ('goods', 'shipping', 'commission', 'cost_share', 'transfer_code', 'overpayment', 'cash_collected', 'refund', 'refund_paid', 'dispute', 'pph22', 'adjustment', 'payout', 'payout_paid', 'payout_returned')) not null, "amount" numeric not null, "purchase_id" text null, "order_id" text null, "refund_id" text null, "payout_id" text null, "reason" text null, "created_by" text null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ledger_entry_key_unique" ON "ledger_entry" ("key") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_deleted_at" ON "ledger_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_seller_id_created_at" ON "ledger_entry" ("seller_id", "created_at") WHERE seller_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_order_id" ON "ledger_entry" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_entry_account_created_at" ON "ledger_entry" ("account", "created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "ledger_settings" ("id" text not null, "is_pph22_withheld" boolean not null default false, "payout_minimum_idr" integer not null, "updated_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ledger_settings_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ledger_settings_deleted_at" ON "ledger_settings" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "order_release" ("id" text not null, "order_id" text not null, "seller_id" text not null, "available_at" timestamptz null, "is_held" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_release_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_release_order_id_unique" ON "order_release" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_release_deleted_at" ON "order_release" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_release_seller_id" ON "order_release" ("seller_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payout_batch" ("id" text not null, "display_id" serial, "kind" text check ("kind" in ('sellers', 'refunds')) not null, "status" text check ("status" in ('draft', 'approved', 'rejected', 'closed')) not null default 'draft', "made_by" text null, "decided_by" text null, "decided_at" timestamptz null, "reason" text null, "total" numeric not null, "closed_at" timestamptz null, "raw_total" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_batch_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_deleted_at" ON "payout_batch" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "payout" ("id" text not null, "seller_id" text null, "refund_id" text null, "amount" numeric not null, "bank" text not null, "account_number" text not null, "account_holder" text not null, "status" text check ("status" in ('planned', 'approved', 'paid', 'failed', 'withdrawn')) not null default 'planned', "reason" text null, "settled_at" timestamptz null, "settled_by" text null, "batch_id" text not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payout_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_batch_id" ON "payout" ("batch_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_deleted_at" ON "payout" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_batch_id_seller_id_unique" ON "payout" ("batch_id", "seller_id") WHERE seller_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payout_refund_id_unique" ON "payout" ("refund_id") WHERE refund_id IS NOT NULL AND status IN ('planned', 'approved', 'paid') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payout_seller_id_created_at" ON "payout" ("seller_id", "created_at") WHERE seller_id IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "sale_line" ("id" text not null, "purchase_id" text not null, "order_id" text not null, "seller_id" text not null, "line_id" text not null, "gross" numeric not null, "discount" numeric not null, "commission" numeric not null, "commission_kind" text check ("commission_kind" in ('percentage', 'fixed')) not null, "commission_bps" integer null, "commission_fixed_idr" integer null, "rule_id" text null, "raw_gross" jsonb not null, "raw_discount" jsonb not null, "raw_commission" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "sale_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sale_line_purchase_id" ON "sale_line" ("purchase_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_sale_line_deleted_at" ON "sale_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_sale_line_order_id_line_id_unique" ON "sale_line" ("order_id", "line_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "buyer_refund_line" add constraint "buyer_refund_line_refund_id_foreign" foreign key ("refund_id") references "buyer_refund" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "payout" add constraint "payout_batch_id_foreign" foreign key ("batch_id") references "payout_batch" ("id") on update cascade;`,
    )

    this.addSql(`create or replace function ledger_entry_stands() returns trigger language plpgsql as $$
      begin raise exception 'entries of the ledger are neither changed nor deleted'; end $$;`)
    this.addSql(`create trigger ledger_entry_stands before update or delete on "ledger_entry"
      for each row execute function ledger_entry_stands();`)
    this.addSql(`create trigger ledger_entry_stands_whole before truncate on "ledger_entry"
      for each statement execute function ledger_entry_stands();`)
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "buyer_refund_line" drop constraint if exists "buyer_refund_line_refund_id_foreign";`,
    )

    this.addSql(`alter table if exists "payout" drop constraint if exists "payout_batch_id_foreign";`)

    this.addSql(`drop table if exists "buyer_refund" cascade;`)

    this.addSql(`drop table if exists "buyer_refund_line" cascade;`)

    this.addSql(`drop table if exists "commission_rule" cascade;`)

    this.addSql(`drop table if exists "ledger_entry" cascade;`)

    this.addSql(`drop table if exists "ledger_settings" cascade;`)

    this.addSql(`drop table if exists "order_release" cascade;`)

    this.addSql(`drop table if exists "payout_batch" cascade;`)

    this.addSql(`drop table if exists "payout" cascade;`)

    this.addSql(`drop table if exists "sale_line" cascade;`)

    this.addSql(`drop function if exists ledger_entry_stands;`)
  }
}
