let value = 1;
if (value) {
  let value = 2;
  value += 1;
}
value++;
