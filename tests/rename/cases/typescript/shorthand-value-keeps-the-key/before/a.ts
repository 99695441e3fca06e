interface Box { w: number }
export function make(w: number): Box {
  return { w };
}

