const max = 5;
namespace N {
  const max = 3;
  export const twice = max * 2;
}
export const m = max + N.twice;

