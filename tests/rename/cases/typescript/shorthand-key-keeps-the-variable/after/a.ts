interface Box { width: number }
export function make(w: number): Box {
  return { width: w };
}

