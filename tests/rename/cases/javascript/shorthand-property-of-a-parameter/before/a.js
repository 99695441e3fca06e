function make(title) {
  return { title, done: false };
}
make('a').title;
