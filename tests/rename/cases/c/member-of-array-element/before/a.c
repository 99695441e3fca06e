struct item { int price; };
struct tag { int price; };
struct item items[4];
struct tag tags[4];
int f(int i, struct item *p)
{
    return items[i].price + tags[i].price + p[2].price + items->price + (*tags).price;
}
