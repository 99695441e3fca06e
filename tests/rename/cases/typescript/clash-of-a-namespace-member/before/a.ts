namespace Util {
  export const first = 1;
  export const last = 2;
}
console.log(Util.first, Util.last);
