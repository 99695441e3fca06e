export function F(target) {
  return new.target ? target : import.meta.url;
}
