type Tree = { parentNode?: Tree; kids: Tree[] };
export function root(t: Tree): Tree {
  while (t.parentNode) t = t.parentNode;
  return t.kids[0]?.parentNode?.parentNode ?? t;
}

