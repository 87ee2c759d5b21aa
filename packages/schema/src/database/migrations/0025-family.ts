import { Migration } from "@mikro-orm/migrations";
import { factTable } from "./fact-table.ts";

/** Which children are of one family. */
export class Family extends Migration {
  override up(): void {
    this.addSql(
      factTable(
        "family",
        "fami_table_id",
        "fami_table_id text not null, fami_family_id text not null, fami_person_id text not null",
      ),
    );
  }
}
