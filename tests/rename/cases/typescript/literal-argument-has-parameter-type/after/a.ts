interface Options { delay?: number; retries?: number }
function run(o: Options): number {
  return o.delay ?? 0;
}
run({ delay: 5, retries: 1 });
run({ retries: 2 });
const loose = { timeout: 1 };
export { loose };

