import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128020017 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "purchase" drop constraint if exists "purchase_transfer_amount_unique";`,
    )
    this.addSql(
      `alter table if exists "receipt_match" drop constraint if exists "receipt_match_receipt_id_unique";`,
    )
    this.addSql(
      `alter table if exists "bank_receipt" drop constraint if exists "bank_receipt_line_hash_unique";`,
    )
    this.addSql(
      `create table if not exists "bank_receipt" ("id" text not null, "line_hash" text not null, "received_on" text not null, "amount" numeric not null, "sender" text not null, "note" text not null, "reference" text not null, "entered_by" text not null, "entered_by_name" text not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_receipt_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_bank_receipt_line_hash_unique" ON "bank_receipt" ("line_hash") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_receipt_deleted_at" ON "bank_receipt" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_receipt_created_at" ON "bank_receipt" ("created_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "receipt_match" ("id" text not null, "receipt_id" text not null, "purchase_id" text null, "amount" numeric not null, "reason" text null, "decided_by" text not null, "decided_by_name" text not null, "raw_amount" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "receipt_match_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_receipt_match_receipt_id_unique" ON "receipt_match" ("receipt_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_match_deleted_at" ON "receipt_match" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_receipt_match_purchase_id" ON "receipt_match" ("purchase_id") WHERE purchase_id IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "transfer_proof" ("id" text not null, "evidence_id" text not null, "file_name" text not null, "mime_type" text not null, "sender" text not null, "note" text not null, "status" text check ("status" in ('waiting', 'rejected', 'replaced')) not null default 'waiting', "reason" text null, "decided_by" text null, "purchase_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "transfer_proof_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_proof_purchase_id" ON "transfer_proof" ("purchase_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_transfer_proof_deleted_at" ON "transfer_proof" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "transfer_proof" add constraint "transfer_proof_purchase_id_foreign" foreign key ("purchase_id") references "purchase" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "purchase_event" drop constraint if exists "purchase_event_kind_check";`,
    )

    this.addSql(
      `alter table if exists "purchase" add column if not exists "kept_until" timestamptz null, add column if not exists "transfer_code" integer null, add column if not exists "transfer_amount" numeric null, add column if not exists "raw_transfer_amount" jsonb null;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_purchase_transfer_amount_unique" ON "purchase" ("transfer_amount") WHERE transfer_amount IS NOT NULL AND released_at IS NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "purchase_event" add constraint "purchase_event_kind_check" check("kind" in ('placed', 'released', 'partly_paid', 'proof_rejected', 'paid', 'accepted', 'cancelled', 'shipped', 'received'));`,
    )

    this.addSql(`create or replace function bank_receipt_stands() returns trigger language plpgsql as $$
      begin raise exception 'money that came in, and what was decided about it, is neither changed nor deleted'; end $$;`)
    for (const table of ["bank_receipt", "receipt_match"]) {
      this.addSql(`create trigger ${table}_stands before update or delete on "${table}"
        for each row execute function bank_receipt_stands();`)
      this.addSql(`create trigger ${table}_stands_whole before truncate on "${table}"
        for each statement execute function bank_receipt_stands();`)
    }
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "bank_receipt" cascade;`)

    this.addSql(`drop table if exists "receipt_match" cascade;`)

    this.addSql(`drop table if exists "transfer_proof" cascade;`)
    this.addSql(`drop function if exists bank_receipt_stands();`)

    this.addSql(
      `alter table if exists "purchase_event" drop constraint if exists "purchase_event_kind_check";`,
    )

    this.addSql(`drop index if exists "IDX_purchase_transfer_amount_unique";`)
    this.addSql(
      `alter table if exists "purchase" drop column if exists "kept_until", drop column if exists "transfer_code", drop column if exists "transfer_amount", drop column if exists "raw_transfer_amount";`,
    )

    this.addSql(
      `alter table if exists "purchase_event" add constraint "purchase_event_kind_check" check("kind" in ('placed', 'paid', 'accepted', 'cancelled', 'shipped', 'received'));`,
    )
  }
}
