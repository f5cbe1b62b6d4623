import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125131759 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "purchase" add column if not exists "customer_id" text null;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_purchase_customer_id_created_at" ON "purchase" ("customer_id", "created_at") WHERE customer_id IS NOT NULL AND deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_purchase_customer_id_created_at";`);
    this.addSql(`alter table if exists "purchase" drop column if exists "customer_id";`);
  }

}
