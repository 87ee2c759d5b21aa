/** Headers under which case-management systems export their own identifier of a child. */
export const childAliases = [
  /^(child|client|person|young person|case|mosaic|service user)( unique)? (id|number|no|reference)$/,
];

/** Headers of the identifier of a worker. */
export const workerAliases = [
  /^(social |case |allocated )?(worker|staff|employee)( unique)? (id|number|no|reference)$/,
];

/** Headers of the identifier of a team. */
export const teamAliases = [/^(allocated )?team( unique)? (id|code|number|name)$/];
