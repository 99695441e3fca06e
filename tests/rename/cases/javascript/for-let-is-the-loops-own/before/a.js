const i = 7;
for (let i = 0; i < 3; i++) {
  console.log(i);
}
console.log(i);
