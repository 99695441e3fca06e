class Failure extends Error {}
const f = new Failure('x');
f.message;
