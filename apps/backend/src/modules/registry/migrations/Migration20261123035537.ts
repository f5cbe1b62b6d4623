import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123035537 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "licence" drop constraint if exists "licence_type_number_unique";`)
    this.addSql(`alter table if exists "business" drop constraint if exists "business_code_unique";`)
    this.addSql(
      `create table if not exists "business" ("id" text not null, "code" text not null, "name" text not null, "legal_form" text not null, "owner_name" text not null, "sector" text check ("sector" in ('beras', 'jambu', 'rotan')) not null, "scale" text check ("scale" in ('mikro', 'kecil', 'menengah')) not null, "established_year" integer null, "employees" integer null, "is_pkp" boolean not null default false, "street" text not null, "desa_code" text not null, "desa" text not null, "kecamatan" text not null, "postcode" text not null, "phone" text not null, "email" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "business_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_business_code_unique" ON "business" ("code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_desa_code" ON "business" ("desa_code") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_business_deleted_at" ON "business" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "licence" ("id" text not null, "type" text check ("type" in ('NIB', 'PSAT-PDUK', 'SPP-IRT', 'HALAL', 'ORGANIK', 'IUMK', 'BPOM-MD')) not null, "number" text null, "state" text check ("state" in ('missing', 'submitted', 'approved', 'not_required', 'archived')) not null, "valid_until" text null, "standard" text null, "note" text null, "business_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "licence_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_business_id" ON "licence" ("business_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_licence_deleted_at" ON "licence" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_licence_type_number_unique" ON "licence" ("type", "number") WHERE number IS NOT NULL AND deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "licence" add constraint "licence_business_id_foreign" foreign key ("business_id") references "business" ("id") on update cascade;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "licence" drop constraint if exists "licence_business_id_foreign";`)

    this.addSql(`drop table if exists "business" cascade;`)

    this.addSql(`drop table if exists "licence" cascade;`)
  }
}
