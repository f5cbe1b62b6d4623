import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The table of the official provider, whose migrations do not run when it is extended. */
export class Migration20261123042500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "locking" ("id" text not null, "owner_id" text null, "expiration" timestamptz null, constraint "locking_pkey" primary key ("id"));`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "locking";`)
  }
}
