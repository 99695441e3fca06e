type Tree = { up?: Tree; kids: Tree[] };
export function root(t: Tree): Tree {
  while (t.up) t = t.up;
  return t.kids[0]?.up?.up ?? t;
}

