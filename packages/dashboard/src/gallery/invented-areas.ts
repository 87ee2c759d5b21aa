/** The authority whose dashboard the gallery shows. Like all names and figures here, it is invented. */
export const ownArea = { __typename: "Area" as const, id: "X00000001", name: "Downland" };
/** The same authority as the top of its own organisation: above its services and teams. */
export const ownUnit = { __typename: "OrgUnit" as const, id: "X00000001", name: "Downland" };

const names =
  "Alderbourne Ashmere Barrowby Beaconhurst Birchover Blackmoor Brackenshire Calderford Carrowdale Chalkshire Claywater Coldharbour Cranmere Dunwold Eastmarsh Elmbridge-on-Sea Fallowfield Fenwater Fleetshire Foxholt Glasswick Greyfriars Hallowdale Harrowgate Heathbury Highcross Hollinside Ironbank Kestrelshire Kingsmoor Larkfield Limebourne Longreach Marlwood Millhaven Moorcliff Netherby Northwold Oakshire Orchardby Pebbleshore Quarrydale Ravenscar Redcliff Rushmere Saltmarsh Sandholme Silverdale Southwold-by-Water Stonebridge Thornbury Vale Tidewater Underhill Upper Wold Westhaven Whitcombe Willowshire Wintermere Yewdale".split(
    " ",
  );

/** The other authorities of the invented country. The first ten are the statistical neighbours. */
export const otherAreas = names.map((name, index) => ({
  __typename: "Area" as const,
  id: `X${String(index + 2).padStart(8, "0")}`,
  name,
}));
