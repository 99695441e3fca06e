class Outer {
    class Inner {}
}
