import { Migration } from "@mikro-orm/migrations";
import { factTable } from "./fact-table.ts";

/**
 * The tables of the SSDA903 return: its modules by year, and the continuous episodes that are derived from all years.
 */
export class Ssda903 extends Migration {
  override up(): void {
    this.addSql(
      factTable(
        "ssda903_header",
        'return_year, "CHILD"',
        `return_year integer not null, "CHILD" text not null, "SEX" text not null, "DOB" date not null,
         "ETHNIC" text not null, "UPN" text, "MOTHER" integer, "MC_DOB" date`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_episodes",
        'return_year, "CHILD", "DECOM"',
        `return_year integer not null, "CHILD" text not null, "DECOM" date not null, "RNE" text not null,
         "LS" text not null, "CIN" text, "PLACE" text, "PLACE_PROVIDER" text, "DEC" date, "REC" text,
         "REASON_PLACE_CHANGE" text, "HOME_POST" text, "PL_POST" text, "URN" text`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_reviews",
        'return_year, "CHILD", "REVIEW"',
        `return_year integer not null, "CHILD" text not null, "DOB" date not null, "REVIEW" date not null,
         "REVIEW_CODE" text not null`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_uasc",
        'return_year, "CHILD"',
        `return_year integer not null, "CHILD" text not null, "SEX" text, "DOB" date not null, "DUC" date`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_oc2",
        'return_year, "CHILD"',
        `return_year integer not null, "CHILD" text not null, "DOB" date not null, "SDQ_SCORE" integer,
         "SDQ_REASON" text, "CONVICTED" integer, "HEALTH_CHECK" integer, "IMMUNISATIONS" integer,
         "TEETH_CHECK" integer, "HEALTH_ASSESSMENT" integer, "SUBSTANCE_MISUSE" integer,
         "INTERVENTION_RECEIVED" integer, "INTERVENTION_OFFERED" integer`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_oc3",
        'return_year, "CHILD"',
        `return_year integer not null, "CHILD" text not null, "DOB" date not null, "IN_TOUCH" text, "ACTIV"
         text, "ACCOM" text`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_ad1",
        'return_year, "CHILD"',
        `return_year integer not null, "CHILD" text not null, "DOB" date not null, "DATE_INT" date,
         "DATE_MATCH" date, "FOSTER_CARE" integer, "NB_ADOPTR" integer, "SEX_ADOPTR" text, "LS_ADOPTR" text`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_placed_adoption",
        'return_year, "CHILD", "DATE_PLACED"',
        `return_year integer not null, "CHILD" text not null, "DOB" date not null, "DATE_PLACED" date not
         null, "DATE_PLACED_CEASED" date, "REASON_PLACED_CEASED" text`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_previous_permanence",
        'return_year, "CHILD"',
        `return_year integer not null, "CHILD" text not null, "DOB" date not null, "PREV_PERM" text,
         "LA_PERM" text, "DATE_PERM" text`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_missing",
        'return_year, "CHILD", "MIS_START"',
        `return_year integer not null, "CHILD" text not null, "DOB" date not null, "MISSING" text,
         "MIS_START" date not null, "MIS_END" date`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_sw_episodes",
        'return_year, "CHILD", "SW_ID", "SW_DECOM"',
        `return_year integer not null, "CHILD" text not null, "DOB" date not null, "SW_ID" text not null,
         "SW_DECOM" date not null, "SW_DEC" date, "SW_REASON" text`,
      ),
    );
    this.addSql(
      factTable(
        "ssda903_dolo",
        'return_year, "CHILD", "DOLO_START"',
        `return_year integer not null, "CHILD" text not null, "DOB" date not null, "DOLO_START" date not
         null, "DOLO_END" date`,
      ),
    );
    this.addSql(
      factTable(
        "continuous_episodes",
        "child_id, started_on",
        `child_id text not null, started_on date not null, start_reason text not null, legal_status text not
         null, category_of_need text, placement_type text, placement_provider text, ended_on date, end_reason
         text, placement_change_reason text, home_postcode text, placement_postcode text, placement_urn text,
         period_of_care_id text not null, entered_care_on date not null, return_year integer not null,
         first_return_year integer not null, source_load integer not null, repairs text`,
      ),
    );
    this.addSql(
      factTable(
        "episode_repairs",
        "child_id, started_on, rule, return_year",
        `child_id text not null, started_on date not null, rule text not null, return_year integer not null,
         source_load integer not null, changed text not null, was text, became text`,
      ),
    );
  }
}
