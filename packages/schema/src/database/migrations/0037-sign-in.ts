import { Migration } from "@mikro-orm/migrations";

/** Who is signed in with a browser, and the keys of programs. Of both, only hashes are kept. */
export class SignIn extends Migration {
  override up(): void {
    this.addSql(`
      create table session (
        hash bytea primary key,
        name text not null,
        roles text[] not null,
        org_units text[] not null,
        started_at timestamptz not null,
        used_at timestamptz not null
      );
      create index session_used on session (used_at);

      create table api_key (
        id text primary key,
        hash bytea not null unique,
        client text not null,
        role text not null,
        org_units text[] not null,
        issued_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index api_key_of_client on api_key (client);
    `);
  }
}
