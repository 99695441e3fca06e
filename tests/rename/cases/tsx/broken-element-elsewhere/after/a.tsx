function A() {
  const total = 1;
  return <p>{total}</p>;
}
function B() {
  return <p>
}
