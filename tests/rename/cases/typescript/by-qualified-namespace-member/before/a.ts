export namespace Checks {
  export function run(): void {}
}
export function run(): void {}
Checks.run();
run();

