function enroll(name) {
  return name;
}
export const run = () => enroll('a');
