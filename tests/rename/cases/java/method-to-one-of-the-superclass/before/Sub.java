class Sub extends Base {
    void halt() {}
}
