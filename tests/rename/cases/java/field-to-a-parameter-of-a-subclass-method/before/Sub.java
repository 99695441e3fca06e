class Sub extends Base {
    int add(int n) {
        return count + n;
    }
}
