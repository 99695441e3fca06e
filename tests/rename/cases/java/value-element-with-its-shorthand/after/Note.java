@interface Note {
    String text();
}

@Note(text = "a")
class A {
    @Note(text = "b")
    int value;
}
