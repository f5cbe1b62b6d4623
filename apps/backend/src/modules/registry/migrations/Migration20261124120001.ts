import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was decided stays written as it was. */
export class Migration20261124120001 extends Migration {
  override async up(): Promise<void> {
    this
      .addSql(`create or replace function refuse_change_of_licence_decision() returns trigger language plpgsql as $$
      begin raise exception 'licence_decision is only added to'; end $$;`)
    this
      .addSql(`create trigger licence_decision_is_only_added_to before update or delete on "licence_decision"
      for each row execute function refuse_change_of_licence_decision();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists licence_decision_is_only_added_to on "licence_decision";`)
    this.addSql(`drop function if exists refuse_change_of_licence_decision();`)
  }
}
