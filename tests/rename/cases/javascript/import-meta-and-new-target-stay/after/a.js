export function F(aim) {
  return new.target ? aim : import.meta.url;
}
