interface Options { timeout?: number; retries?: number }
function run(o: Options): number {
  return o.timeout ?? 0;
}
run({ timeout: 5, retries: 1 });
run({ retries: 2 });
const loose = { timeout: 1 };
export { loose };

