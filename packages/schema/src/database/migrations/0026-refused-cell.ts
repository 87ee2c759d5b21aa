import { Migration } from "@mikro-orm/migrations";

/** The place in the file of the cell that a row was refused for. */
export class RefusedCell extends Migration {
  override up(): void {
    this.addSql("alter table refusal add column cell text");
  }
}
