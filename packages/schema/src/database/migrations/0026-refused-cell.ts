import { Migration } from "@mikro-orm/migrations";

/** Where in its file the cell stands that a row was refused for. */
export class RefusedCell extends Migration {
  override up(): void {
    this.addSql("alter table refusal add column cell text");
  }
}
