export function helper() { return 1; }
{
  function local() { return 2; }
  local();
}
helper();
