class Problem extends Error {}
/** @throws {Problem} on a Failure */
function f() { throw new Problem(); }
