class Count implements Iterator<number> {
  next(): IteratorResult<number> { return { done: true, value: 1 }; }
}
new Count().next();
