export class Account {}
/** Makes a {@link User}. */
export function make(): Account { return new Account(); }

