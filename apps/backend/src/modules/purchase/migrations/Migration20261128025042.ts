import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261128025042 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "purchase_event" drop constraint if exists "purchase_event_kind_check";`)
    this.addSql(`alter table if exists "purchase_event" add constraint "purchase_event_kind_check" check("kind" in ('placed', 'released', 'partly_paid', 'proof_rejected', 'paid', 'accepted', 'cancelled', 'shipped', 'received', 'refund_account', 'refund_paid', 'return_opened', 'return_answered', 'return_decided', 'return_refunded'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "purchase_event" drop constraint if exists "purchase_event_kind_check";`)
    this.addSql(`alter table if exists "purchase_event" add constraint "purchase_event_kind_check" check("kind" in ('placed', 'released', 'partly_paid', 'proof_rejected', 'paid', 'accepted', 'cancelled', 'shipped', 'received'));`)
  }
}
