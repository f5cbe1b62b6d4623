import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124033606 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "seller_member" drop constraint if exists "seller_member_email_unique";`,
    )
    this.addSql(
      `alter table if exists "member_invitation" drop constraint if exists "member_invitation_token_digest_unique";`,
    )
    this.addSql(
      `create table if not exists "member_invitation" ("id" text not null, "name" text not null, "email" text not null, "rights" text[] not null, "token_digest" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_invitation_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_invitation_seller_id" ON "member_invitation" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_member_invitation_deleted_at" ON "member_invitation" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_invitation_token_digest_unique" ON "member_invitation" ("token_digest") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "bank_account" ("id" text not null, "bank" text not null, "account_number" text not null, "holder" text not null, "created_by" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "bank_account_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_account_seller_id" ON "bank_account" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_bank_account_deleted_at" ON "bank_account" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_decision" ("id" text not null, "from_state" text not null, "to_state" text not null, "reason" text null, "decided_by" text not null, "decided_by_name" text not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_decision_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_decision_seller_id" ON "seller_decision" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_decision_deleted_at" ON "seller_decision" ("deleted_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_member" ("id" text not null, "name" text not null, "email" text not null, "phone" text null, "rights" text[] not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_member_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_member_seller_id" ON "seller_member" ("seller_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_member_deleted_at" ON "seller_member" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_member_email_unique" ON "seller_member" ("email") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "seller_picture" ("id" text not null, "seller_id" text not null, "file_id" text not null, "url" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_picture_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_picture_deleted_at" ON "seller_picture" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_picture_seller_id" ON "seller_picture" ("seller_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `alter table if exists "member_invitation" add constraint "member_invitation_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "bank_account" add constraint "bank_account_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "seller_decision" add constraint "seller_decision_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )

    this.addSql(
      `alter table if exists "seller_member" add constraint "seller_member_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`,
    )

    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_status_check";`)

    this.addSql(
      `alter table if exists "seller" add column if not exists "holiday_from" text null, add column if not exists "holiday_until" text null, add column if not exists "holiday_note" text null, add column if not exists "submitted_at" timestamptz null;`,
    )
    this.addSql(`alter table if exists "seller" alter column "handle" type text using ("handle"::text);`)
    this.addSql(`alter table if exists "seller" alter column "handle" drop not null;`)
    this.addSql(`alter table if exists "seller" alter column "line" type text using ("line"::text);`)
    this.addSql(`alter table if exists "seller" alter column "line" drop not null;`)
    this.addSql(
      `alter table if exists "seller" alter column "description_id" type text using ("description_id"::text);`,
    )
    this.addSql(`alter table if exists "seller" alter column "description_id" set default '';`)
    this.addSql(
      `alter table if exists "seller" alter column "description_en" type text using ("description_en"::text);`,
    )
    this.addSql(`alter table if exists "seller" alter column "description_en" set default '';`)
    this.addSql(
      `alter table if exists "seller" alter column "dispatch_days" type integer using ("dispatch_days"::integer);`,
    )
    this.addSql(`alter table if exists "seller" alter column "dispatch_days" set default 2;`)
    this.addSql(
      `alter table if exists "seller" alter column "returns_id" type text using ("returns_id"::text);`,
    )
    this.addSql(`alter table if exists "seller" alter column "returns_id" set default '';`)
    this.addSql(
      `alter table if exists "seller" add constraint "seller_status_check" check("status" in ('draft', 'in_review', 'needs_fix', 'rejected', 'active', 'suspended', 'closed'));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "member_invitation" cascade;`)

    this.addSql(`drop table if exists "bank_account" cascade;`)

    this.addSql(`drop table if exists "seller_decision" cascade;`)

    this.addSql(`drop table if exists "seller_member" cascade;`)

    this.addSql(`drop table if exists "seller_picture" cascade;`)

    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_status_check";`)

    this.addSql(
      `alter table if exists "seller" drop column if exists "holiday_from", drop column if exists "holiday_until", drop column if exists "holiday_note", drop column if exists "submitted_at";`,
    )

    this.addSql(`alter table if exists "seller" alter column "handle" type text using ("handle"::text);`)
    this.addSql(`alter table if exists "seller" alter column "handle" set not null;`)
    this.addSql(`alter table if exists "seller" alter column "line" type text using ("line"::text);`)
    this.addSql(`alter table if exists "seller" alter column "line" set not null;`)
    this.addSql(`alter table if exists "seller" alter column "description_id" drop default;`)
    this.addSql(
      `alter table if exists "seller" alter column "description_id" type text using ("description_id"::text);`,
    )
    this.addSql(`alter table if exists "seller" alter column "description_en" drop default;`)
    this.addSql(
      `alter table if exists "seller" alter column "description_en" type text using ("description_en"::text);`,
    )
    this.addSql(`alter table if exists "seller" alter column "dispatch_days" drop default;`)
    this.addSql(
      `alter table if exists "seller" alter column "dispatch_days" type integer using ("dispatch_days"::integer);`,
    )
    this.addSql(`alter table if exists "seller" alter column "returns_id" drop default;`)
    this.addSql(
      `alter table if exists "seller" alter column "returns_id" type text using ("returns_id"::text);`,
    )
    this.addSql(
      `alter table if exists "seller" add constraint "seller_status_check" check("status" in ('draft', 'in_review', 'active', 'suspended', 'closed'));`,
    )
  }
}
