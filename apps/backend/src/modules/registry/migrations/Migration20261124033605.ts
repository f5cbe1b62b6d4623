import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124033605 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "licence" drop constraint if exists "licence_nib_unique";`)
    this.addSql(
      `alter table if exists "licence_reminder" drop constraint if exists "licence_reminder_licence_id_valid_until_days_unique";`,
    )
    this.addSql(
      `alter table if exists "business_identity" drop constraint if exists "business_identity_business_id_kind_unique";`,
    )
    this.addSql(
      `create table if not exists "business_identity" ("id" text not null, "business_id" text not null, "kind" text check ("kind" in ('nik', 'npwp')) not null, "cipher" text not null, "digest" text not null, "masked" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "business_identity_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_identity_deleted_at" ON "business_identity" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_business_identity_business_id_kind_unique" ON "business_identity" ("business_id", "kind") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_identity_digest" ON "business_identity" ("digest") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "evidence" ("id" text not null, "seller_id" text null, "file_id" text not null, "file_name" text not null, "mime_type" text not null, "size_bytes" integer not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "evidence_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_deleted_at" ON "evidence" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_evidence_seller_id" ON "evidence" ("seller_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "licence_decision" ("id" text not null, "from_state" text not null, "to_state" text not null, "reason" text null, "decided_by" text not null, "decided_by_name" text not null, "licence_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "licence_decision_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_decision_licence_id" ON "licence_decision" ("licence_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_decision_deleted_at" ON "licence_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "licence_reminder" ("id" text not null, "licence_id" text not null, "valid_until" text not null, "days" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "licence_reminder_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_reminder_deleted_at" ON "licence_reminder" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_licence_reminder_licence_id_valid_until_days_unique" ON "licence_reminder" ("licence_id", "valid_until", "days") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "registry_import" ("id" text not null, "file_name" text not null, "state" text check ("state" in ('checked', 'running', 'done', 'failed')) not null, "cipher" text null, "rows" integer not null default 0, "rows_done" integer not null default 0, "created" integer not null default 0, "updated" integer not null default 0, "unchanged" integer not null default 0, "refused" integer not null default 0, "flagged" integer not null default 0, "errors" jsonb not null, "flags" jsonb not null, "created_by" text not null, "created_by_name" text not null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "registry_import_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_registry_import_deleted_at" ON "registry_import" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "licence_decision" add constraint "licence_decision_licence_id_foreign" foreign key ("licence_id") references "licence" ("id") on update cascade;`,
    )

    this.addSql(`alter table if exists "business" drop constraint if exists "business_sector_check";`)

    this.addSql(`alter table if exists "licence" drop constraint if exists "licence_type_check";`)
    this.addSql(`alter table if exists "licence" drop constraint if exists "licence_state_check";`)

    this.addSql(`alter table if exists "business" alter column "code" type text using ("code"::text);`)
    this.addSql(`alter table if exists "business" alter column "code" drop not null;`)
    this.addSql(`alter table if exists "business" alter column "sector" type text using ("sector"::text);`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_sector" ON "business" ("sector") WHERE deleted_at IS NULL;`,
    )

    this.addSql(`drop index if exists "IDX_licence_type_number_unique";`)

    this.addSql(
      `alter table if exists "licence" add column if not exists "issuer" text null, add column if not exists "issued_on" text null, add column if not exists "evidence_id" text null, add column if not exists "submitted_at" timestamptz null;`,
    )
    this.addSql(
      `alter table if exists "licence" add constraint "licence_type_check" check("type" in ('NIB', 'PSAT-PDUK', 'SPP-IRT', 'HALAL', 'ORGANIK', 'IUMK', 'SKU', 'BPOM-MD'));`,
    )
    this.addSql(
      `alter table if exists "licence" add constraint "licence_state_check" check("state" in ('missing', 'submitted', 'checked', 'needs_fix', 'approved', 'rejected', 'expired', 'revoked', 'not_required', 'archived'));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_licence_nib_unique" ON "licence" ("number") WHERE type = 'NIB' AND number IS NOT NULL AND state NOT IN ('rejected', 'archived') AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_type_number" ON "licence" ("type", "number") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_state_valid_until" ON "licence" ("state", "valid_until") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "business_identity" cascade;`)

    this.addSql(`drop table if exists "evidence" cascade;`)

    this.addSql(`drop table if exists "licence_decision" cascade;`)

    this.addSql(`drop table if exists "licence_reminder" cascade;`)

    this.addSql(`drop table if exists "registry_import" cascade;`)

    this.addSql(`alter table if exists "licence" drop constraint if exists "licence_type_check";`)
    this.addSql(`alter table if exists "licence" drop constraint if exists "licence_state_check";`)

    this.addSql(`drop index if exists "IDX_business_sector";`)

    this.addSql(`alter table if exists "business" alter column "code" type text using ("code"::text);`)
    this.addSql(`alter table if exists "business" alter column "code" set not null;`)
    this.addSql(
      `alter table if exists "business" add constraint "business_sector_check" check("sector" in ('beras', 'jambu', 'rotan'));`,
    )

    this.addSql(`drop index if exists "IDX_licence_nib_unique";`)
    this.addSql(`drop index if exists "IDX_licence_type_number";`)
    this.addSql(`drop index if exists "IDX_licence_state_valid_until";`)
    this.addSql(
      `alter table if exists "licence" drop column if exists "issuer", drop column if exists "issued_on", drop column if exists "evidence_id", drop column if exists "submitted_at";`,
    )

    this.addSql(
      `alter table if exists "licence" add constraint "licence_type_check" check("type" in ('NIB', 'PSAT-PDUK', 'SPP-IRT', 'HALAL', 'ORGANIK', 'IUMK', 'BPOM-MD'));`,
    )
    this.addSql(
      `alter table if exists "licence" add constraint "licence_state_check" check("state" in ('missing', 'submitted', 'approved', 'not_required', 'archived'));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_licence_type_number_unique" ON "licence" ("type", "number") WHERE number IS NOT NULL AND deleted_at IS NULL;`,
    )
  }
}
