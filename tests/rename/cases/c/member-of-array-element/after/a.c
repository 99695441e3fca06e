struct item { int cost; };
struct tag { int price; };
struct item items[4];
struct tag tags[4];
int f(int i, struct item *p)
{
    return items[i].cost + tags[i].price + p[2].cost + items->cost + (*tags).price;
}
