import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125141421 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "purchase" add column if not exists "locale" text check ("locale" in ('id', 'en')) not null default 'id';`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "purchase" drop column if exists "locale";`);
  }

}
