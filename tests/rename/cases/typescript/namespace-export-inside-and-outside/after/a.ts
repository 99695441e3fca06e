namespace Validation {
  export function isShort(s: string): boolean { return s.length < 3; }
  export const all = [isShort];
}
namespace Other {
  export function check(): void {}
}
Validation.isShort("a");
Other.check();
export {};

