import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261128020159 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "return_request_line" drop constraint if exists "return_request_line_request_id_line_id_unique";`);
    this.addSql(`alter table if exists "return_event" drop constraint if exists "return_event_key_unique";`);
    this.addSql(`alter table if exists "return_picture" drop constraint if exists "return_picture_evidence_id_unique";`);
    this.addSql(`alter table if exists "return_request" drop constraint if exists "return_request_key_unique";`);
    this.addSql(`create table if not exists "return_request" ("id" text not null, "key" text not null, "purchase_id" text not null, "order_id" text not null, "seller_id" text not null, "state" text check ("state" in ('open', 'refused', 'offered', 'disputed', 'returning', 'refunding', 'refunded', 'closed', 'withdrawn')) not null default 'open', "state_at" timestamptz not null, "due_at" timestamptz null, "reason" text check ("reason" in ('damaged', 'spoiled', 'wrong_item', 'incomplete', 'not_as_described', 'other')) not null, "words" text not null, "goods_back" boolean null, "courier" text check ("courier" in ('jne', 'jnt', 'sicepat', 'anteraja', 'pos', 'tiki', 'wahana', 'lion', 'other', 'self')) null, "waybill" text null, "sent_at" timestamptz null, "arrived_at" timestamptz null, "account_bank" text null, "account_number" text null, "account_holder" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_request_key_unique" ON "return_request" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_deleted_at" ON "return_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_purchase_id" ON "return_request" ("purchase_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_order_id" ON "return_request" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_seller_id_state_due_at" ON "return_request" ("seller_id", "state", "due_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_state_state_at" ON "return_request" ("state", "state_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_due_at_id" ON "return_request" ("due_at", "id") WHERE due_at IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_picture" ("id" text not null, "purchase_id" text not null, "evidence_id" text not null, "request_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_picture_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_picture_evidence_id_unique" ON "return_picture" ("evidence_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_picture_request_id" ON "return_picture" ("request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_picture_deleted_at" ON "return_picture" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_picture_purchase_id" ON "return_picture" ("purchase_id") WHERE request_id IS NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_event" ("id" text not null, "key" text null, "kind" text check ("kind" in ('opened', 'accepted', 'offered', 'refused', 'agreed', 'disputed', 'decided', 'withdrawn', 'sent', 'arrived', 'contested', 'lapsed', 'refunded', 'message')) not null, "by" text check ("by" in ('buyer', 'seller', 'office', 'clock')) not null, "by_id" text not null, "by_name" text not null, "text" text null, "amount" numeric null, "from_state" text check ("from_state" in ('open', 'refused', 'offered', 'disputed', 'returning', 'refunding', 'refunded', 'closed', 'withdrawn')) null, "to_state" text check ("to_state" in ('open', 'refused', 'offered', 'disputed', 'returning', 'refunding', 'refunded', 'closed', 'withdrawn')) null, "request_id" text not null, "raw_amount" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_event_key_unique" ON "return_event" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_event_request_id" ON "return_event" ("request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_event_deleted_at" ON "return_event" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_request_line" ("id" text not null, "line_id" text not null, "title" text not null, "title_en" text not null, "variant_title" text not null, "variant_id" text null, "thumbnail" text null, "is_illustration" boolean not null, "is_perishable" boolean not null, "quantity" integer not null, "paid" numeric not null, "offered" numeric null, "settled" numeric null, "good" integer null, "request_id" text not null, "raw_paid" jsonb not null, "raw_offered" jsonb null, "raw_settled" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_line_request_id" ON "return_request_line" ("request_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_line_deleted_at" ON "return_request_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_request_line_request_id_line_id_unique" ON "return_request_line" ("request_id", "line_id") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "return_picture" add constraint "return_picture_request_id_foreign" foreign key ("request_id") references "return_request" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "return_event" add constraint "return_event_request_id_foreign" foreign key ("request_id") references "return_request" ("id") on update cascade on delete cascade;`);

    this.addSql(`alter table if exists "return_request_line" add constraint "return_request_line_request_id_foreign" foreign key ("request_id") references "return_request" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "return_picture" drop constraint if exists "return_picture_request_id_foreign";`);

    this.addSql(`alter table if exists "return_event" drop constraint if exists "return_event_request_id_foreign";`);

    this.addSql(`alter table if exists "return_request_line" drop constraint if exists "return_request_line_request_id_foreign";`);

    this.addSql(`drop table if exists "return_request" cascade;`);

    this.addSql(`drop table if exists "return_picture" cascade;`);

    this.addSql(`drop table if exists "return_event" cascade;`);

    this.addSql(`drop table if exists "return_request_line" cascade;`);
  }

}
