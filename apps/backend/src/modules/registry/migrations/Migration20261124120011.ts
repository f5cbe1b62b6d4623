import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the office searches by, at 36,000 businesses: parts of name, owner or desa, and the beginning of a NIB. */
export class Migration20261124120011 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`)
    this.addSql(`alter table "business" add column if not exists "search_text" text
      generated always as (lower("name" || ' ' || "owner_name" || ' ' || "desa")) stored;`)
    this.addSql(`create index if not exists "IDX_business_search_text" on "business"
      using gin ("search_text" gin_trgm_ops);`)
    this.addSql(
      `create index if not exists "IDX_business_desa_prefix" on "business" ("desa_code" text_pattern_ops);`,
    )
    this.addSql(`create index if not exists "IDX_business_name" on "business" ("name", "id")
      where deleted_at is null;`)
    this.addSql(`create index if not exists "IDX_licence_nib_prefix" on "licence" ("number" text_pattern_ops)
      where type = 'NIB' and deleted_at is null;`)
  }

  override async down(): Promise<void> {
    for (const index of [
      "licence_nib_prefix",
      "business_name",
      "business_desa_prefix",
      "business_search_text",
    ]) {
      this.addSql(`drop index if exists "IDX_${index}";`)
    }
    this.addSql(`alter table "business" drop column if exists "search_text";`)
  }
}
