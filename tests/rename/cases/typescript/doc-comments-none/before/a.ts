export class User {}
/** Makes a {@link User}. */
export function make(): User { return new User(); }

