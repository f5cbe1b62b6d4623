import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The audit trail is only ever added to, also for whoever has the database's password by mistake. */
export class Migration20261124120003 extends Migration {
  override async up(): Promise<void> {
    this
      .addSql(`create or replace function refuse_change_of_audit_entry() returns trigger language plpgsql as $$
      begin raise exception 'audit_entry is only added to'; end $$;`)
    this.addSql(`create trigger audit_entry_is_only_added_to before update or delete on "audit_entry"
      for each row execute function refuse_change_of_audit_entry();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists audit_entry_is_only_added_to on "audit_entry";`)
    this.addSql(`drop function if exists refuse_change_of_audit_entry();`)
  }
}
