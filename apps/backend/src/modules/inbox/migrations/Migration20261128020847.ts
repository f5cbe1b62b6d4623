import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128020847 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "payment_notice" drop constraint if exists "payment_notice_provider_event_id_unique";`,
    )
    this.addSql(
      `create table if not exists "payment_notice" ("id" text not null, "provider" text not null, "event_id" text not null, "kind" text not null, "reference" text not null, "worked_at" timestamptz null, "tries" integer not null default 0, "problem" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "payment_notice_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_notice_deleted_at" ON "payment_notice" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_payment_notice_provider_event_id_unique" ON "payment_notice" ("provider", "event_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_payment_notice_created_at" ON "payment_notice" ("created_at") WHERE worked_at IS NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "payment_notice" cascade;`)
  }
}
