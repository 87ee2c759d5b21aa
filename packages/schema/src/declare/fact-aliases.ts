/** Headers under which case-management systems export their own identifier of a child. */
export const childAliases = [
  /^(child|client|person|young person|case|mosaic|service user)( unique)? (id|number|no|reference)$/,
];

/** Headers under which the identifier of a worker stands. */
export const workerAliases = [
  /^(social |case |allocated )?(worker|staff|employee)( unique)? (id|number|no|reference)$/,
];

/** Headers under which the identifier of a team stands. */
export const teamAliases = [/^(allocated )?team( unique)? (id|code|number|name)$/];
