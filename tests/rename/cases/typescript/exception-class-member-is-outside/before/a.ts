class Failure extends Error {
  override message = "x";
}
console.log(new Failure().message);
