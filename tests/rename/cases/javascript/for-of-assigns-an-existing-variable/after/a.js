let current;
for (current of [1, 2]) {
  console.log(current);
}
