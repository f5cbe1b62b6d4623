import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124040226 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "staff_member" drop constraint if exists "staff_member_email_unique";`)
    this.addSql(
      `alter table if exists "staff_member" drop constraint if exists "staff_member_invite_id_unique";`,
    )
    this.addSql(
      `alter table if exists "staff_member" drop constraint if exists "staff_member_user_id_unique";`,
    )
    this.addSql(
      `create table if not exists "audit_entry" ("id" text not null, "actor_type" text check ("actor_type" in ('staff', 'seller', 'system')) not null, "actor_id" text not null, "actor_name" text not null, "action" text not null, "subject_type" text not null, "subject_id" text not null, "subject_label" text not null, "reason" text null, "before" jsonb null, "after" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "audit_entry_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_deleted_at" ON "audit_entry" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_subject_id" ON "audit_entry" ("subject_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_actor_id" ON "audit_entry" ("actor_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_audit_entry_action" ON "audit_entry" ("action") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "staff_member" ("id" text not null, "user_id" text null, "invite_id" text null, "email" text not null, "name" text not null, "role" text check ("role" in ('administrator', 'verifier', 'programme_officer', 'finance')) not null, "kecamatan_code" text null, "kecamatan" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "staff_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_member_deleted_at" ON "staff_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_member_user_id_unique" ON "staff_member" ("user_id") WHERE user_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_member_invite_id_unique" ON "staff_member" ("invite_id") WHERE invite_id IS NOT NULL AND deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_member_email_unique" ON "staff_member" ("email") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "audit_entry" cascade;`)

    this.addSql(`drop table if exists "staff_member" cascade;`)
  }
}
