import { Migration } from "@mikro-orm/migrations";

/** The rows of facts that are under a linked identifier, each with its child. A load writes them, so that no query has to resolve links. */
export class LinkedRows extends Migration {
  override up(): void {
    this.addSql(`
      create table linked_row (
        authority text not null,
        fact text not null,
        row_id bigint not null,
        child_id text not null,
        repeats boolean not null,
        primary key (authority, fact, row_id)
      );
      create index linked_row_of_child on linked_row (authority, fact, child_id);
    `);
  }
}
