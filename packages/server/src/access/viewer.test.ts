import { expect, test } from "vitest";
import { grantOf } from "./claims.ts";
import { roles } from "./roles.ts";
import { NoAccess, viewerWith } from "./viewer.ts";

const authority = "E10000032";
const team = `${authority}:T1`;
const names = { rolesClaim: "roles", unitsClaim: "org_units", units: undefined };

test("each role has its tier", () => {
  const tiers = roles.map(({ id }) => [
    id,
    viewerWith({ id: "a", name: "A", roles: [id], orgUnits: [team] }, authority).tier,
  ]);
  expect(Object.fromEntries(tiers)).toEqual({
    director: "AGGREGATE",
    "head-of-service": "AGGREGATE",
    "team-manager": "CHILD_LEVEL",
    "quality-assurance": "CHILD_LEVEL",
    "performance-lead": "AGGREGATE",
    analyst: "AGGREGATE",
    "data-engineer": "AGGREGATE",
    "data-protection": "AGGREGATE",
    partner: "CONTROLLED",
  });
});

test("a role for the whole authority does not widen one for a team", () => {
  const both = { id: "a", name: "A", roles: ["team-manager", "analyst"] };
  expect(viewerWith({ ...both, orgUnits: [team] }, authority)).toEqual({
    id: "a",
    name: "A",
    roles: ["TEAM_MANAGER", "ANALYST"],
    tier: "CHILD_LEVEL",
    orgUnits: [team],
  });
  expect(() => viewerWith({ ...both, orgUnits: [] }, authority)).toThrow(NoAccess);
});

test("an org unit of another authority is refused, also one whose code begins alike", () => {
  for (const unit of ["E10000033", "E100000321", "E100000321:T1", "T1"])
    expect(() => viewerWith({ id: "a", name: "A", roles: ["director"], orgUnits: [unit] }, authority), unit).toThrow(
      NoAccess,
    );
});

test("roles and org units are read from the claims that the settings name", () => {
  const claims = {
    name: " ",
    preferred_username: "ada@example.org",
    realm_access: { roles: ["analyst"] },
    "https://figures.example/roles": "director",
    groups: ["g1", "g2", "__proto__"],
  };
  expect(grantOf(claims, { ...names, rolesClaim: "realm_access.roles" })).toEqual({
    id: "unknown",
    name: "ada@example.org",
    roles: ["analyst"],
    orgUnits: [],
  });
  expect(grantOf(claims, { ...names, rolesClaim: "https://figures.example/roles" }).roles).toEqual(["director"]);
  const mapped = { ...names, unitsClaim: "groups", units: { g2: team } };
  expect(grantOf(claims, mapped).orgUnits).toEqual([team]);
});

test("claims of other kinds name no role", () => {
  for (const value of [undefined, null, 7, true, {}, [7], [["director"]], ""])
    expect(grantOf({ sub: "x", roles: value }, names).roles).toEqual([]);
});
