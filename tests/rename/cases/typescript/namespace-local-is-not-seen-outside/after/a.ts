const max = 5;
namespace N {
  const limit = 3;
  export const twice = limit * 2;
}
export const m = max + N.twice;

