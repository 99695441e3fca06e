export function register(name) {
  return name;
}
