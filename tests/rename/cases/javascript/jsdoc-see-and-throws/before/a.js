class Failure extends Error {}
/** @throws {Failure} on a Failure */
function f() { throw new Failure(); }
