let x;
for (x of [1, 2]) {
  console.log(x);
}
