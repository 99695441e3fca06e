function buildLabel(name: string): string {
  return buildLabel.prefix + name;
}
namespace buildLabel {
  export let prefix = "Hello, ";
}
export const x = buildLabel("a") + buildLabel.prefix;

