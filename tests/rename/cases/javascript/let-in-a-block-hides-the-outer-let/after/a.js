let total = 1;
{
  let count = 2;
  console.log(count);
}
console.log(total);
