export class Account {}
/** Makes a {@link Account}, see User. */
export function make(): Account { return new Account(); }

