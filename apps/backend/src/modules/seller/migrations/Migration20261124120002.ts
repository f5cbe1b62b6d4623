import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What was decided stays written as it was. */
export class Migration20261124120002 extends Migration {
  override async up(): Promise<void> {
    this
      .addSql(`create or replace function refuse_change_of_seller_decision() returns trigger language plpgsql as $$
      begin raise exception 'seller_decision is only added to'; end $$;`)
    this.addSql(`create trigger seller_decision_is_only_added_to before update or delete on "seller_decision"
      for each row execute function refuse_change_of_seller_decision();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists seller_decision_is_only_added_to on "seller_decision";`)
    this.addSql(`drop function if exists refuse_change_of_seller_decision();`)
  }
}
