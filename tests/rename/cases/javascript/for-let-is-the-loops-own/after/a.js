const i = 7;
for (let index = 0; index < 3; index++) {
  console.log(index);
}
console.log(i);
