type Key = 'alpha' | 'beta';
class Box {
  gamma = 1;
}
export function f(box: Box, r: Record<Key, number>) {
  return box.gamma + r.alpha;
}
