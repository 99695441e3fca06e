function makeLabel(name: string): string {
  return makeLabel.prefix + name;
}
namespace makeLabel {
  export let prefix = "Hello, ";
}
export const x = makeLabel("a") + makeLabel.prefix;

