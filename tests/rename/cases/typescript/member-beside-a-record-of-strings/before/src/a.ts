type Key = 'alpha' | 'beta';
class Box {
  alpha = 1;
}
export function f(box: Box, r: Record<Key, number>) {
  return box.alpha + r.alpha;
}
