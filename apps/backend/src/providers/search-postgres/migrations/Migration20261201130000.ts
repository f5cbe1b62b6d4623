import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * The extensions and the table of the official provider, whose migrations do not run when it is extended; three text
 * search configurations that drop accents; and the words of every index.
 */
export class Migration20261201130000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create extension if not exists pg_trgm;`)
    this.addSql(`create extension if not exists unaccent;`)
    this.addSql(
      `create table if not exists "search_postgres_index" ("name" text not null, "table_name" text not null, "schema_hash" text not null, "plan" jsonb not null, "document_count" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), constraint "search_postgres_index_pkey" primary key ("name"));`,
    )
    for (const language of ["simple", "indonesian", "english"]) {
      const stem = language === "simple" ? "simple" : `${language}_stem`
      this.addSql(
        `do $$ begin
           if not exists (select from pg_ts_config where cfgname = 'sebiduk_${language}') then
             create text search configuration sebiduk_${language} (copy = ${language});
             alter text search configuration sebiduk_${language}
               alter mapping for hword, hword_part, word with unaccent, ${stem};
           end if;
         end $$;`,
      )
    }
    this.addSql(
      `create table "search_word" ("table_name" text not null, "word" text not null, "document_count" integer not null, constraint "search_word_pkey" primary key ("table_name", "word"));`,
    )
    this.addSql(`create index "IDX_search_word_trigrams" on "search_word" using gin ("word" gin_trgm_ops);`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "search_word";`)
    for (const language of ["simple", "indonesian", "english"])
      this.addSql(`drop text search configuration if exists sebiduk_${language};`)
  }
}
