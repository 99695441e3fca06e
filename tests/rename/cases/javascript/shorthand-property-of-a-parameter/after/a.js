function make(label) {
  return { title: label, done: false };
}
make('a').title;
