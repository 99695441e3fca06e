function helper(name) {
  return name;
}
export const run = () => helper('a');
