import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123035539 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "area" ("code" text not null, "parent_code" text null, "level" text check ("level" in ('province', 'regency', 'kecamatan', 'desa')) not null, "name" text not null, "postcode" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "area_pkey" primary key ("code"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_area_deleted_at" ON "area" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_area_parent_code_name" ON "area" ("parent_code", "name") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "area" cascade;`)
  }
}
