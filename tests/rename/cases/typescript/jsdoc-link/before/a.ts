export class User {}
/** Makes a {@link User}, see User. */
export function make(): User { return new User(); }

