enum class Light { Red, Green };
enum class Train { Red, Slow };
int f(Light l, Train t) {
  return (l == Light::Red) + (t == Train::Red);
}
