@interface Note {
    String value();
}

@Note("a")
class A {
    @Note(value = "b")
    int value;
}
