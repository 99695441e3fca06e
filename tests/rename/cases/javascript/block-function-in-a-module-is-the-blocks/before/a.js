export function helper() { return 1; }
{
  function helper() { return 2; }
  helper();
}
helper();
