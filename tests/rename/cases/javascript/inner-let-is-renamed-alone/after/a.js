let value = 1;
if (value) {
  let inner = 2;
  inner += 1;
}
value++;
