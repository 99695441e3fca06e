function Box() {
  return new.target;
}
console.log(Box);
