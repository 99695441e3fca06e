function A() {
  const sum = 1;
  return <p>{sum}</p>;
}
function B() {
  return <p>
}
