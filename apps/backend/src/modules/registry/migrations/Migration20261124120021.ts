import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Whoever types "Kafe" also means "Kafé". */
export class Migration20261124120021 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists unaccent;`)
    // Named with their schema: a restore runs this with an empty search path.
    this.addSql(`do $$ declare place text; begin
      select quote_ident(n.nspname) into place from pg_extension e join pg_namespace n on n.oid = e.extnamespace
        where e.extname = 'unaccent';
      execute format(
        'create or replace function registry_search_text(text) returns text
           language sql immutable strict parallel safe return lower(%1$s.unaccent(%2$L::regdictionary, $1))',
        place, place || '.unaccent');
    end $$;`)
    this.addSql(`alter table "business" drop column if exists "search_text";`)
    this.addSql(`alter table "business" add column "search_text" text
      generated always as (registry_search_text("name" || ' ' || "owner_name" || ' ' || "desa")) stored;`)
    this.addSql(`create index if not exists "IDX_business_search_text" on "business"
      using gin ("search_text" gin_trgm_ops);`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "business" drop column if exists "search_text";`)
    this.addSql(`alter table "business" add column "search_text" text
      generated always as (lower("name" || ' ' || "owner_name" || ' ' || "desa")) stored;`)
    this.addSql(`create index if not exists "IDX_business_search_text" on "business"
      using gin ("search_text" gin_trgm_ops);`)
    this.addSql(`drop function if exists registry_search_text(text);`)
  }
}
