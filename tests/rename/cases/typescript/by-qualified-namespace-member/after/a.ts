export namespace Checks {
  export function verify(): void {}
}
export function run(): void {}
Checks.verify();
run();

