enum class Light { Red, Green };
enum class Train { Stopped, Slow };
int f(Light l, Train t) {
  return (l == Light::Red) + (t == Train::Stopped);
}
