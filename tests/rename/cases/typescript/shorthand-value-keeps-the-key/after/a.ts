interface Box { w: number }
export function make(width: number): Box {
  return { w: width };
}

