#define FOR_EACH(name, range) for (auto& name : range)
int f(int (&values)[3]) {
    int sum = 0;
    FOR_EACH(item, values) {
        sum += item;
    }
    FOR_EACH(item, values) {
        sum -= item;
    }
    return sum;
}
