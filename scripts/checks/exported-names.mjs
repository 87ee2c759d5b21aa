/**
 * The names that two or more files of the packages export. A name means one thing, so that a search finds it.
 *
 * @param {readonly import("./source-files.mjs").SourceFile[]} files
 * @returns {string[]} one line a name, with every file that exports it
 */
export function exportedNameFaults(files) {
  const places = files
    .filter(({ path }) => /^packages\/[^/]+\/src\//.test(path))
    .flatMap(({ path, exports }) => exports.map(({ name, line }) => ({ name, path, where: `${path}:${line}` })));
  return [...Map.groupBy(places, ({ name }) => name)]
    .map(([name, found]) => ({ name, places: [...new Map(found.map((place) => [place.path, place])).values()] }))
    .filter((found) => found.places.length > 1)
    .map(
      (found) =>
        `${found.places.map(({ where }) => where).join(", ")} export ${found.name}: one name means one thing. ` +
        "Rename all but one, or export it once.",
    );
}
