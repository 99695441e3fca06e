namespace Validation {
  export function check(s: string): boolean { return s.length < 3; }
  export const all = [check];
}
namespace Other {
  export function check(): void {}
}
Validation.check("a");
Other.check();
export {};

